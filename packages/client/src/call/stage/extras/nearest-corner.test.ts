// Checks where a dragged picture comes to rest.
import { expect, test } from "vitest";
import { edgesBeside } from "../self-place.ts";
import type { Corner } from "../self-place.ts";
import { nearestCorner } from "./nearest-corner.ts";

const BOX = { width: 800, height: 600 };

test.each([
  [100, 100, "ltr", "top-start"],
  [700, 100, "ltr", "top-end"],
  [399, 299, "ltr", "top-start"],
  [401, 301, "ltr", "bottom-end"],
  [100, 500, "ltr", "bottom-start"],
  [100, 100, "rtl", "top-end"],
  [700, 500, "rtl", "bottom-start"],
  // Dragged out of the box.
  [-50, 900, "ltr", "bottom-start"],
  [2000, -5, "ltr", "top-end"],
] as const)("STG4 let go at %i, %i (%s) it lies in the corner %s", (x, y, dir, corner) => {
  expect(nearestCorner({ x, y }, BOX, dir)).toBe(corner);
});

test.each([
  ["bottom-end", "top", "top"],
  ["top-end", "bottom", "bottom"],
] as const)("STG4 hidden, its sign %s: names %s, acts %s", (corner, names, acts) => {
  expect(edgesBeside({ corner, hidden: true }, 1)).toEqual({ names, acts });
});

test.each([
  // corner, others, names, acts
  ["bottom-end", 1, "bottom", "top"],
  ["bottom-start", 1, "top", "top"],
  ["top-end", 1, "bottom", "bottom"],
  ["top-start", 1, "bottom", "bottom"],
  ["bottom-end", 2, "top", "top"],
  ["bottom-start", 4, "top", "top"],
  ["top-start", 4, "bottom", "bottom"],
] as const)("STG4 own picture %s, others %i: names %s, acts %s", (corner, others, names, acts) => {
  expect(edgesBeside({ corner: corner satisfies Corner, hidden: false }, others)).toEqual({
    names,
    acts,
  });
});
