// Checks the order of view ids.
import { expect, test } from "vitest";
import { isNewer } from "./view-order.ts";

test.each([
  ["1", null, true],
  ["10", "9", true],
  ["9", "10", false],
  ["10", "10", false],
  ["90071992547409931", "90071992547409930", true],
])("%s after %s: %s", (next, known, newer) => {
  expect(isNewer(next, known)).toBe(newer);
});
