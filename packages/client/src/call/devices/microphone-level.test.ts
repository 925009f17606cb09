// Silence is nothing, a loud voice is everything, what lies between grows.
import { expect, test } from "vitest";
import { createQuietWatch, levelOf } from "./microphone-level.ts";

const tone = (loudness: number) =>
  Float32Array.from({ length: 1024 }, (_, index) => loudness * Math.sin(index / 3));

test("reads levels between silence and a shout", () => {
  expect(levelOf(tone(0))).toBe(0);
  expect(levelOf([])).toBe(0);
  expect(levelOf(tone(1))).toBe(1);
  expect(levelOf(tone(0.02))).toBeGreaterThan(levelOf(tone(0.005)));
});

test("DEV11 ten silent seconds of a microphone that is on are said, until it hears something", () => {
  const isQuiet = createQuietWatch();
  const steps = (count: number, level: number, on: boolean) =>
    Array.from({ length: count }, () => isQuiet(level, on)).at(-1);
  expect(steps(99, 0, true)).toBe(false);
  expect(steps(1, 0, true)).toBe(true);
  expect(steps(1, 0.1, true)).toBe(false);
  expect(steps(200, 0, false)).toBe(false);
  expect(steps(99, 0, true)).toBe(false);
});
