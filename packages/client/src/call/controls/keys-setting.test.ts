// The wish for no keys is kept on the device, or at least for the page.
// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { keysWanted, onKeysWanted, wantKeys } from "./keys-setting.ts";

test("CTL1: keys can be switched off, which is remembered; nothing is stored before", () => {
  const told = vi.fn<() => void>();
  const stop = onKeysWanted(told);
  expect(keysWanted()).toBe(true);
  expect(localStorage).toHaveLength(0);
  wantKeys(false);
  expect(keysWanted()).toBe(false);
  expect(localStorage.getItem("sameside.call-keys")).toBe("off");
  wantKeys(true);
  expect(localStorage).toHaveLength(0);
  expect(told).toHaveBeenCalledTimes(2);
  stop();
});

test("CTL1: where storage is blocked the choice holds for the page", () => {
  const blocked = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  wantKeys(false);
  expect(keysWanted()).toBe(false);
  blocked.mockRestore();
  wantKeys(true);
});
