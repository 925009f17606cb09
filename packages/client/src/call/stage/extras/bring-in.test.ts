// Checks that a row of people moves seldom.
import { expect, test } from "vitest";
import { mayBringIn } from "./bring-in.ts";

const NEVER = Number.NEGATIVE_INFINITY;

test.each([
  [NEVER, NEVER, 0, true],
  [1000, NEVER, 4999, false],
  [1000, NEVER, 5000, true],
  [NEVER, 1000, 10_999, false],
  [NEVER, 1000, 11_000, true],
  [9000, 1000, 11_000, false],
])("STG3 moved at %d, touched at %d: at %d it may move: %s", (movedAt, touchedAt, now, may) => {
  expect(mayBringIn({ movedAt, touchedAt }, now)).toBe(may);
});
