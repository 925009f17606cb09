// Checks that a menu stays in the window on every side.
import { expect, test } from "vitest";
import { placeMenu } from "./menu-place.ts";

const room = { width: 400, height: 600 };
const menu = { width: 200, height: 250 };
const button = (left: number, top: number) => ({ left, top, right: left + 44, bottom: top + 44 });

test.each([
  ["under the button, ends together", button(340, 100), "ltr", { left: 184, top: 148 }],
  ["mirrored", button(20, 100), "rtl", { left: 20, top: 148 }],
  ["over it at the bottom", button(340, 500), "ltr", { left: 184, top: 246 }],
  ["not past the start", button(10, 100), "ltr", { left: 8, top: 148 }],
  ["not past the end", button(300, 100), "rtl", { left: 192, top: 148 }],
] as const)("%s", (_, at, direction, place) => {
  expect(placeMenu(at, menu, room, direction)).toEqual(place);
});

test("in a very low window it begins at the rim", () => {
  const low = { width: 400, height: 240 };
  expect(placeMenu(button(340, 120), menu, low, "ltr")).toEqual({ left: 184, top: 8 });
});
