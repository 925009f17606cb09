// Tests that screens wait for a connection's beginning, no longer.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createHeadStart } from "./head-start.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("screens are told at once, but for a moment after a head start, then once", () => {
  const tell = vi.fn();
  const headStart = createHeadStart(tell);
  headStart.tell();
  expect(tell).toHaveBeenCalledTimes(1);
  headStart.give();
  headStart.tell();
  headStart.give();
  headStart.tell();
  expect(tell).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(40);
  expect(tell).toHaveBeenCalledTimes(2);
  headStart.tell();
  expect(tell).toHaveBeenCalledTimes(3);
  expect(vi.getTimerCount()).toBe(0);
});
