// Checks that the count beside a field is what a person would count.
import { expect, test } from "vitest";
import { countGraphemes } from "./graphemes.ts";

test.each([
  ["", 0],
  ["abc", 3],
  ["e\u0301", 1],
  ["👩‍👩‍👧‍👦", 1],
])("%j counts %i", (words, count) => {
  expect(countGraphemes(words)).toBe(count);
});
