// Which key does what in a call, and when keys belong to somebody else.
// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { actOf, ariaKeys, isApple, keysAreTaken, spaceIsFree } from "./call-keys.ts";
import type { KeyPress } from "./call-keys.ts";

const PRESS: KeyPress = {
  key: "d",
  code: "KeyD",
  ctrlKey: true,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  repeat: false,
};

test("CTL1: Ctrl or ⌘ with a letter, never a letter alone", () => {
  expect(actOf(PRESS, false)).toBe("microphone");
  expect(actOf({ ...PRESS, key: "e", code: "KeyE" }, false)).toBe("camera");
  expect(actOf({ ...PRESS, key: "E", code: "KeyE", shiftKey: true }, false)).toBe("share");
  expect(actOf({ ...PRESS, key: "H", code: "KeyH", shiftKey: true }, false)).toBe("out");
  expect(actOf({ ...PRESS, ctrlKey: false }, false)).toBeNull();
  expect(actOf({ ...PRESS, ctrlKey: false, metaKey: true }, true)).toBe("microphone");
  expect(actOf(PRESS, true)).toBeNull();
});

test("CTL1: other keys with it, a held key, another letter mean nothing", () => {
  expect(actOf({ ...PRESS, altKey: true }, false)).toBeNull();
  expect(actOf({ ...PRESS, metaKey: true }, false)).toBeNull();
  expect(actOf({ ...PRESS, repeat: true }, false)).toBeNull();
  expect(actOf({ ...PRESS, shiftKey: true }, false)).toBeNull();
  expect(actOf({ ...PRESS, key: "h", code: "KeyH" }, false)).toBeNull();
});

test("CTL1: the letter counts, its place where the keyboard writes no Latin", () => {
  expect(actOf({ ...PRESS, code: "KeyH" }, false)).toBe("microphone");
  expect(actOf({ ...PRESS, key: "в" }, false)).toBe("microphone");
});

test("CTL1: assistive tools are told the keys", () => {
  expect(ariaKeys("microphone", false)).toBe("Control+D");
  expect(ariaKeys("out", true)).toBe("Meta+Shift+H");
  expect(isApple({ platform: "MacIntel" })).toBe(true);
  expect(isApple({ platform: "Linux x86_64" })).toBe(false);
});

beforeEach(() => {
  document.body.innerHTML = "";
});

function focusOn(html: string): void {
  document.body.innerHTML = html;
  document.querySelector<HTMLElement>("[data-at]")?.focus();
}

test.each([
  "<input data-at>",
  "<textarea data-at></textarea>",
  "<select data-at><option>1</option></select>",
  '<div data-at tabindex="0" contenteditable="true">words</div>',
  '<button data-at>Free</button><div role="menu"></div>',
])("CTL2: keys are off in %s", (html) => {
  focusOn(html);
  expect(keysAreTaken(document)).toBe(true);
  expect(spaceIsFree(document)).toBe(false);
});

test("CTL2: on a button letters with Ctrl work, the space bar presses the button", () => {
  focusOn("<button data-at>Mute</button>");
  expect(keysAreTaken(document)).toBe(false);
  expect(spaceIsFree(document)).toBe(false);
});

test("CTL3: the space bar is free where the focus is on nothing", () => {
  expect(spaceIsFree(document)).toBe(true);
  focusOn('<main><h1 tabindex="-1" data-at>Session with Robin</h1></main>');
  expect(spaceIsFree(document)).toBe(true);
  focusOn('<div id="beside" tabindex="-1" data-at>The sheet, which scrolls</div>');
  expect(spaceIsFree(document)).toBe(false);
});
