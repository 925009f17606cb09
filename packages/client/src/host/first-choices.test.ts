// Checks what a page takes from its address.
import { expect, test } from "vitest";
import { applyTheme, readFirstChoices } from "./first-choices.ts";

test.each([
  ["", {}],
  ["?theme=dark&panel=closed", { theme: "dark", panel: "closed" }],
  ["?theme=purple&panel=half", {}],
  ["?theme=auto&other=1", { theme: "auto" }],
])("%j gives %j", (search, choices) => {
  expect(readFirstChoices(search)).toEqual(choices);
});

test("a theme stands on the root until the device is followed again", () => {
  const root = { dataset: {} as Record<string, string | undefined> };
  applyTheme(root, "dark");
  expect(root.dataset).toEqual({ theme: "dark" });
  applyTheme(root, "auto");
  expect(root.dataset).toEqual({});
});
