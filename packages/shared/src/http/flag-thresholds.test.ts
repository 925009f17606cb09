// Tests what a clinic may set for the flags of its therapists.
import { describe, expect, it } from "vitest";
import { flagsOf } from "../flags/flags-of.ts";
import { STARTING_POINTS, thresholdsWith } from "../flags/thresholds.ts";
import { findInstrument } from "../instruments/registry.ts";
import { courseOfTotals } from "../testing/course.ts";
import { ownThresholdsSchema } from "./flag-thresholds.ts";

/** Paths of what is wrong. */
function wrong(own: unknown): readonly string[] {
  const parsed = ownThresholdsSchema.safeParse(own);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join("."));
}

describe("a clinic's own thresholds", () => {
  it("FLG18 are the starting points where the clinic says nothing", () => {
    expect(ownThresholdsSchema.parse({})).toEqual({});
    expect(thresholdsWith({})).toEqual(STARTING_POINTS);
    expect(wrong(STARTING_POINTS)).toEqual([]);
  });

  it("FLG18 change what they name", () => {
    const own = ownThresholdsSchema.parse({ drop: { points: 1.2 }, missing: {} });
    const thresholds = thresholdsWith(own);
    expect(thresholds).toEqual({ ...STARTING_POINTS, drop: { points: 1.2, spreads: 1 } });
    const found = (total: number) =>
      flagsOf(courseOfTotals([9, 9, 9, total]), findInstrument, thresholds).map(({ id }) => id);
    expect(found(7.9)).toEqual([]);
    expect(found(7.8)).toEqual(["drop"]);
  });

  it.each([
    [{ drop: { points: 0.4 } }, ["drop.points"]],
    [{ drop: { points: 6 } }, ["drop.points"]],
    [{ drop: { points: "1" } }, ["drop.points"]],
    [{ drop: { points: Number.NaN } }, ["drop.points"]],
    [{ missing: { sessions: 1.5 } }, ["missing.sessions"]],
    [{ missing: { sessions: 0 } }, ["missing.sessions"]],
    [{ low: { quietSessions: -1 } }, ["low.quietSessions"]],
    [{ usual: { spreadFloor: 0 } }, ["usual.spreadFloor"]],
    [{ drop: null }, ["drop"]],
    [{ drop: { percent: 10 } }, ["drop"]],
    [{ ranking: {} }, [""]],
    [[], [""]],
  ])("FLG18 refuse %j at %j", (own, paths) => {
    expect(wrong(own)).toEqual(paths);
  });

  it.each([
    [{ usual: { ratings: 2 } }, ["usual.atLeast"]],
    [{ drop: { points: 1.6 } }, ["bigDrop.points"]],
    [{ bigDrop: { spreads: 0.9 } }, ["bigDrop.spreads"]],
    [{ low: { attendLine: 4.5 } }, ["low.attendLine"]],
    [{ low: { askMean: 4 } }, ["low.attendMean"]],
    [{ voice: { skips: 7 } }, ["voice.skips"]],
  ])("FLG18 refuse %j, which does not fit the rest, at %j", (own, paths) => {
    expect(wrong(own)).toEqual(paths);
  });
});
