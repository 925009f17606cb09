// Checks that a grid makes faces as large as the room allows.
import { describe, expect, test } from "vitest";
import { gridFor, lastRowStart } from "./grid-for.ts";

const DESK = [828, 704] as const;
const WIDE = [1256, 704] as const;
const PHONE = [390, 312] as const;
const PHONE_FOLDED = [390, 640] as const;
const PHONE_ON_ITS_SIDE = [463, 299] as const;
const TABLET = [820, 430] as const;

describe("gridFor", () => {
  test.each([
    // others, box, columns, rows
    [1, DESK, 1, 1],
    [2, DESK, 2, 1],
    [2, WIDE, 2, 1],
    [3, DESK, 2, 2],
    [4, DESK, 2, 2],
    [5, DESK, 3, 2],
    [5, WIDE, 3, 2],
    [6, WIDE, 3, 2],
    [9, DESK, 3, 3],
    [9, WIDE, 5, 2],
    [2, PHONE, 2, 1],
    [4, PHONE, 2, 2],
    [2, PHONE_FOLDED, 1, 2],
    [3, PHONE_FOLDED, 1, 3],
    [4, PHONE_FOLDED, 2, 2],
    [2, PHONE_ON_ITS_SIDE, 2, 1],
    [4, PHONE_ON_ITS_SIDE, 2, 2],
    [2, TABLET, 2, 1],
    [3, TABLET, 3, 1],
    [5, TABLET, 3, 2],
  ] as const)(
    "STG1 %i people in %j: %i columns, %i rows",
    (count, [width, height], columns, rows) => {
      expect(gridFor(count, width, height)).toEqual({ columns, rows, scrolls: false });
    },
  );

  test("STG1 no other number of columns would give a face more room", () => {
    for (let count = 2; count <= 9; count += 1) {
      for (const [width, height] of [DESK, WIDE, PHONE_FOLDED, TABLET, [600, 900], [1900, 400]]) {
        const room = (columns: number) =>
          Math.min(
            ((width ?? 0) - 8 * (columns - 1)) / columns,
            ((height ?? 0) - 8 * (Math.ceil(count / columns) - 1)) / Math.ceil(count / columns),
          );
        const chosen = gridFor(count, width ?? 0, height ?? 0);
        if (chosen.scrolls) continue;
        for (let columns = 1; columns <= count; columns += 1) {
          expect(room(columns), `${count} in ${width}`).toBeLessThan(room(chosen.columns) + 1.01);
        }
      }
    }
  });

  test("STG1 where a grid would show specks, one row scrolls", () => {
    expect(gridFor(9, 390, 160)).toEqual({ columns: 9, rows: 1, scrolls: true });
    expect(gridFor(4, 280, 66)).toEqual({ columns: 4, rows: 1, scrolls: true });
  });

  test("STG1 before anything is measured there is a grid, too", () => {
    expect(gridFor(5, 0, 0)).toEqual({ columns: 3, rows: 2, scrolls: false });
  });
});

test.each([
  [3, 2, 1],
  [4, 2, 0],
  [5, 3, 1],
  [7, 3, 2],
] as const)(
  "STG1 the last row of %i in %i columns begins %i halves in",
  (count, columns, halves) => {
    expect(lastRowStart(count, columns)).toBe(halves);
  },
);
