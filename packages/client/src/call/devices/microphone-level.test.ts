// Silence is nothing, a loud voice is everything, what lies between grows.
import { expect, test } from "vitest";
import { levelOf } from "./microphone-level.ts";

const tone = (loudness: number) =>
  Float32Array.from({ length: 1024 }, (_, index) => loudness * Math.sin(index / 3));

test("reads levels between silence and a shout", () => {
  expect(levelOf(tone(0))).toBe(0);
  expect(levelOf([])).toBe(0);
  expect(levelOf(tone(1))).toBe(1);
  expect(levelOf(tone(0.02))).toBeGreaterThan(levelOf(tone(0.005)));
});
