// Checks when a software keyboard is taken to be over the page.
import { expect, test } from "vitest";
import { roomAboveKeyboard } from "./keyboard-room.ts";

const PHONE = { windowHeight: 844, height: 508, offsetTop: 0, scale: 1 };

test("STG8 a keyboard leaves what is seen above it", () => {
  expect(roomAboveKeyboard(PHONE, true)).toEqual({ height: 508, top: 0, low: false });
  expect(roomAboveKeyboard({ ...PHONE, offsetTop: 120.4 }, true)?.top).toBe(120);
});

test("STG8 on a phone on its side hardly a field is left", () => {
  const side = { windowHeight: 390, height: 190, offsetTop: 0, scale: 1 };
  expect(roomAboveKeyboard(side, true)).toEqual({ height: 190, top: 0, low: true });
});

test.each([
  ["nobody types", PHONE, false],
  ["the browser's own bar came back", { ...PHONE, height: 780 }, true],
  ["zoomed in by hand", { ...PHONE, height: 400, scale: 2.1 }, true],
  ["nothing is over the page", { ...PHONE, height: 844 }, true],
])("STG8 not when %s", (_why, seen, typing) => {
  expect(roomAboveKeyboard(seen, typing)).toBeNull();
});
