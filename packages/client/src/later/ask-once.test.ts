// Checks that what failed to load stays failed until somebody presses "Try again".
import { expect, test } from "vitest";
import { askOnce, forgetFailures } from "./ask-once.ts";

test("loaded once for all who ask", async () => {
  let loads = 0;
  const { ask, now } = askOnce(async () => (loads += 1));
  expect(ask()).toBe(ask());
  expect(now()).toBeUndefined();
  expect(await ask()).toBe(1);
  expect(now()).toBe(1);
  forgetFailures();
  expect(await ask()).toBe(1);
});

test("a failure ahead of need is nobody's", async () => {
  let loads = 0;
  const { ask, ahead, asked } = askOnce(async () => {
    loads += 1;
    if (loads === 1) throw new Error("offline");
    return loads;
  });
  expect(asked()).toBe(false);
  expect(await ahead()).toBe(false);
  expect(asked()).toBe(false);
  expect(await ask()).toBe(2);
  expect(asked()).toBe(true);
});

test("a failure is the same for all who ask, until it is forgotten", async () => {
  let loads = 0;
  const { ask } = askOnce(async () => {
    loads += 1;
    if (loads === 1) throw new Error("offline");
    return loads;
  });
  await expect(ask()).rejects.toThrow("offline");
  await expect(ask()).rejects.toThrow("offline");
  forgetFailures();
  expect(await ask()).toBe(2);
});
