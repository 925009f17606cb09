// Counts how often the bell rings.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { unseen } from "./at-door.ts";
import { AGAIN_MS, createBell } from "./bell.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("DOOR4 a knock rings at once, again after 30 s without an answer, then never", () => {
  const ring = vi.fn();
  const { hear } = createBell(ring);
  hear(["sam"]);
  expect(ring).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(AGAIN_MS - 1);
  hear(["sam"]);
  expect(ring).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  expect(ring).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(10 * AGAIN_MS);
  expect(ring).toHaveBeenCalledTimes(2);
});

test("DOOR4 an answer silences it, the next knock of the same person rings at once", () => {
  const ring = vi.fn();
  const { hear } = createBell(ring);
  hear(["sam"]);
  hear([]);
  hear(["sam"]);
  expect(ring).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(AGAIN_MS);
  expect(ring).toHaveBeenCalledTimes(3);
  vi.advanceTimersByTime(AGAIN_MS);
  expect(ring).toHaveBeenCalledTimes(3);
});

test("DOOR4 of two who come together one answer leaves the other heard, both answers nobody", () => {
  const ring = vi.fn();
  const { hear } = createBell(ring);
  hear(["sam", "kim"]);
  hear(["kim"]);
  vi.advanceTimersByTime(AGAIN_MS);
  expect(ring).toHaveBeenCalledTimes(2);
  hear(["kim", "ina"]);
  expect(ring).toHaveBeenCalledTimes(3);
  hear([]);
  vi.advanceTimersByTime(AGAIN_MS);
  expect(ring).toHaveBeenCalledTimes(3);
});

test("a bell that is stopped does not ring any more", () => {
  const ring = vi.fn();
  const { hear, stop } = createBell(ring);
  hear(["sam"]);
  stop();
  vi.advanceTimersByTime(AGAIN_MS);
  expect(ring).toHaveBeenCalledTimes(1);
});

test("DOOR5 a page that is closed is noticed, but never by a page that is cut off itself", () => {
  expect(unseen(["sam", "kim"], ["kim"], true)).toEqual(["sam"]);
  expect(unseen(["sam", "kim"], [], false)).toEqual([]);
});
