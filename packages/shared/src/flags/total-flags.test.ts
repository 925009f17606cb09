// Tests what is told of all lines together.
import { describe, expect, it } from "vitest";
import {
  NONE,
  OAC6,
  answered,
  courseOfRatings,
  courseOfTotals,
  flags,
  only,
  ringsIn,
  total,
} from "../testing/course.ts";
import type { FlagLevel } from "./flag.ts";

/** Mean 8, sample deviation 1 (the population's would be 0.82). */
const SPREAD_OF_ONE = [7, 8, 9];
/** Mean 8, sample deviation 1.2. */
const WIDE = [6.8, 8, 9.2];

describe("falls from the usual", () => {
  it.each([
    ["drop", [8, 8, 8, 7], "ask"],
    [null, [8, 8, 8, 7.1], null],
    ["drop", [8, 8, 8, 6.6], "ask"],
    ["big-drop", [8, 8, 8, 6.5], "attend"],
    ["drop", [...SPREAD_OF_ONE, 7], "ask"],
    [null, [...SPREAD_OF_ONE, 7.1], null],
    ["drop", [...SPREAD_OF_ONE, 6.1], "ask"],
    ["big-drop", [...SPREAD_OF_ONE, 6], "attend"],
    [null, [...WIDE, 6.9], null],
    ["drop", [...WIDE, 6.8], "ask"],
    ["drop", [...WIDE, 5.7], "ask"],
    ["big-drop", [...WIDE, 5.6], "attend"],
    [null, [9, 9, 9, 9.9], null],
  ] as const)("FLG4 finds %s in %j", (id, totals, level: FlagLevel | null) => {
    const found = only(courseOfTotals(totals), "drop", "big-drop");
    expect(found.map((flag) => [flag.id, flag.level])).toEqual(id === null ? [] : [[id, level]]);
  });

  it("FLG4 gives the numbers with their units, nothing in words", () => {
    expect(only(courseOfTotals([9, 7, 8, 9, 7]), "drop")).toEqual([
      {
        id: "drop",
        level: "ask",
        about: { kind: "total" },
        key: "drop@s5",
        reason: {
          flag: "drop",
          today: { value: 7, unit: "points" },
          usual: { value: 8.25, unit: "points" },
          fall: { value: 1.25, unit: "points" },
          spread: { value: 0.957427, unit: "points" },
          from: { value: 1, unit: "points" },
          earlier: ["s1", "s2", "s3", "s4"],
        },
      },
    ]);
  });

  it("FLG3 never takes the spread for less than its floor", () => {
    const [flag] = only(courseOfTotals([8, 8, 8, 7]), "drop");
    expect(flag?.reason).toMatchObject({ spread: { value: 0.5 }, from: { value: 1 } });
  });

  it("FLG3 has nothing usual before three totals; one without a total is none", () => {
    expect(ringsIn(courseOfTotals([9, 9, 5]), "drop")).toEqual([]);
    expect(only(courseOfTotals([9, 9, null, 5]), "drop", "big-drop")).toEqual([]);
    expect(only(courseOfTotals([9, 9, null, 9, 5]), "big-drop")).toMatchObject([
      { reason: { earlier: ["s1", "s2", "s4"] } },
    ]);
  });

  it("FLG3 takes the last five totals for usual", () => {
    expect(only(courseOfTotals([2, 2, 2, 8, 8, 8, 8, 8, 7]), "drop")).toMatchObject([
      { reason: { usual: { value: 8 }, earlier: ["s4", "s5", "s6", "s7", "s8"] } },
    ]);
  });

  it("FLG3 takes a total from five of six answered lines, none from four", () => {
    const usual = [answered(9), answered(9), answered(9)];
    const five = answered(7, { goal: "skipped" });
    const four = answered(7, { goal: "skipped", task: "skipped" });
    expect(only(courseOfRatings([...usual, five]), "big-drop")).toHaveLength(1);
    expect(only(courseOfRatings([...usual, four]), "drop", "big-drop")).toEqual([]);
  });

  it("FLG3 repeats nothing in a session without a total, without a rating", () => {
    const fallen = [9, 9, 9, 5, null];
    expect(flags(courseOfTotals(fallen))).toEqual([]);
    expect(flags(courseOfRatings([...[9, 9, 9, 5].map(total), NONE]))).toEqual([]);
  });

  it("FLG2 compares nothing with another version or instrument", () => {
    const before = [9, 9, 9].map(total);
    const other = { ...OAC6, version: "0.2" };
    const changed = { ...total(5), instrument: other } as const;
    const find = () => flags(courseOfRatings([...before, changed]));
    // No longer configured: nothing is said from it either.
    expect(find()).toEqual([]);
    const back = courseOfRatings([...before, changed, total(7)]);
    expect(only(back, "big-drop")).toMatchObject([{ reason: { earlier: ["s1", "s2", "s3"] } }]);
  });
});

describe("an early fall", () => {
  it.each([
    [[9, 7.5], true],
    [[9, 7.6], false],
    [[9, 9, 7.5], true],
    [[5, 9, 7.5], true],
    [[9, 7.6, 7.5], false],
    [[9, 9, 9, 7.5], false],
    [[9], false],
    [[9, null, 7.5], true],
  ])("FLG6 in %j: %s", (totals, there) => {
    expect(only(courseOfTotals(totals), "early")).toHaveLength(there ? 1 : 0);
  });

  it("FLG6 says the last time's total", () => {
    expect(only(courseOfTotals([9, 8.8, 7]), "early")).toMatchObject([
      { level: "ask", reason: { today: { value: 7 }, before: { value: 8.8 }, earlier: ["s2"] } },
    ]);
  });
});

describe("a slide", () => {
  it.each([
    [[9, 8.8, 8.4, 8], true],
    [[9, 8.8, 8.4, 8.1], false],
    [[9, 8.5, 8], false],
    [[9, 8.5, 8.5, 8], false],
    [[9, 8.5, 8.6, 8], false],
    [[9, 8.5, null, 8.2, 8], true],
    [[7, 9, 8.8, 8.4, 8], true],
  ])("FLG7 in %j: %s", (totals, there) => {
    expect(only(courseOfTotals(totals), "slide")).toHaveLength(there ? 1 : 0);
  });

  it("FLG7 shows the totals it came down", () => {
    expect(only(courseOfTotals([9, 8.6, 8.3, 8]), "slide")).toMatchObject([
      {
        level: "ask",
        reason: {
          totals: [{ value: 9 }, { value: 8.6 }, { value: 8.3 }, { value: 8 }],
          sessions: ["s1", "s2", "s3", "s4"],
          fall: { value: 1, unit: "points" },
        },
      },
    ]);
  });
});
