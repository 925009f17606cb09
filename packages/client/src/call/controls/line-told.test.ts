// A line is called weak or good again only when it has been so for a while.
import { expect, test } from "vitest";
import type { LineReading } from "../../livekit/line.ts";
import { GOOD_AFTER_MS, LINE_AT_FIRST, WEAK_AFTER_MS, dueAt, followLine } from "./line-told.ts";

/** What is told after readings, each at its time, looked at once more at the end. */
function toldAfter(end: number, ...readings: readonly (readonly [number, LineReading])[]): string {
  let line = LINE_AT_FIRST;
  let last: LineReading = null;
  for (const [at, reading] of readings) {
    line = followLine(line, reading, at);
    last = reading;
  }
  return followLine(line, last, end).told;
}

test("CTL6: a weak line is told once it stays weak", () => {
  expect(toldAfter(1000 + WEAK_AFTER_MS - 1, [1000, "weak"])).toBe("good");
  expect(toldAfter(1000 + WEAK_AFTER_MS, [1000, "weak"])).toBe("weak");
});

test("CTL6: one bad reading between good ones is no news", () => {
  expect(toldAfter(60_000, [1000, "good"], [6000, "weak"], [8000, "good"])).toBe("good");
});

test("CTL6: good again is told later than weak, so that it does not flutter", () => {
  const weak = [0, "weak"] as const;
  const better = [WEAK_AFTER_MS, "weak"] as const;
  const good = [20_000, "good"] as const;
  expect(toldAfter(20_000 + GOOD_AFTER_MS - 1, weak, better, good)).toBe("weak");
  expect(toldAfter(20_000 + GOOD_AFTER_MS, weak, better, good)).toBe("good");
  expect(toldAfter(32_000, weak, better, good, [25_000, "weak"], [27_000, "good"])).toBe("weak");
});

test("CTL6: what is not measured changes nothing", () => {
  expect(toldAfter(90_000, [0, "weak"], [WEAK_AFTER_MS, "weak"], [9000, null])).toBe("weak");
  expect(dueAt(LINE_AT_FIRST)).toBeNull();
  expect(followLine(LINE_AT_FIRST, null, 5)).toBe(LINE_AT_FIRST);
});
