// Tries the sums on the ways a test runner can end.
import { expect, test } from "vitest";
import { add, closingLine, honest, NOTHING, ONE_FAILED, ONE_PASSED } from "./tally.ts";

const FIVE = { passed: 5, failed: 0, skipped: 0 };

test.each([
  ["all passed", FIVE, true, FIVE],
  ["one failed", { ...FIVE, failed: 1 }, false, { ...FIVE, failed: 1 }],
  ["crashed after passing", FIVE, false, { ...FIVE, failed: 1 }],
  ["crashed before its report", undefined, false, ONE_FAILED],
  ["found no test", NOTHING, true, ONE_FAILED],
  ["skipped all", { ...NOTHING, skipped: 3 }, true, { ...ONE_FAILED, skipped: 3 }],
] as const)("a runner that %s", (_name, reported, exitedWell, counted) => {
  expect(honest(reported, exitedWell)).toEqual(counted);
});

test("the closing line has the sums", () => {
  expect(closingLine(add(add(FIVE, ONE_PASSED), ONE_FAILED))).toBe("6 passed, 1 failed, 0 skipped");
});
