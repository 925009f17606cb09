// Tests what is good to know of a course: repaired, only tens, missing; what a check-in, the agenda ask for.
import { describe, expect, it } from "vitest";
import {
  NONE,
  NOT_ASKED,
  OAC6,
  OPEN,
  answered,
  courseOfRatings,
  courseOfTotals,
  flags,
  only,
  ringsIn,
  total,
} from "../testing/course.ts";
import type { PulseAnswer } from "../session/pulse.ts";

/** Usual 9, spread 0.5: back is 8.75 or more. */
const USUAL = [9, 9, 9];

describe("repair", () => {
  it.each([
    [[...USUAL, 7, 8.8], ["s5"], "back"],
    [[...USUAL, 7, 8.7, 8.8], ["s6"], "back"],
    [[...USUAL, 7, 7, 7, 8.8], ["s7"], "back"],
    [[...USUAL, 7, 8.7, 8.7, 8.7], ["s7"], "not-yet"],
    [[...USUAL, 7, 8.7, 8.7, 8.7, 9], ["s7"], null],
    [[...USUAL, 7, null, null, 9], ["s7"], "back"],
    [[...USUAL, 8.1, 9], [], null],
  ])("FLG11 of %j is told in %j: %s", (totals, sessions, outcome) => {
    const course = courseOfTotals(totals);
    expect(ringsIn(course, "repair")).toEqual(sessions);
    if (outcome !== null) expect(only(course, "repair")).toMatchObject([{ reason: { outcome } }]);
  });

  it("FLG11 keeps what was usual as it was at the drop", () => {
    // Sliding on, the usual would have come down to 8.2 by the last session.
    expect(only(courseOfTotals([...USUAL, 7.5, 7.5, 7.5, 8.5]), "repair")).toEqual([
      {
        id: "repair",
        level: "info",
        about: { kind: "repair" },
        key: "repair:not-yet@s4",
        reason: {
          flag: "repair",
          outcome: "not-yet",
          today: { value: 8.5, unit: "points" },
          usual: { value: 9, unit: "points" },
          from: { value: 8.75, unit: "points" },
          drop: "s4",
          since: { value: 3, unit: "sessions" },
        },
      },
    ]);
  });

  it("FLG11 counts sessions, says nothing of a time without any total", () => {
    const ratings = [...USUAL, 7].map(total);
    expect(ringsIn(courseOfRatings([...ratings, NONE, NONE, NONE, total(9)]), "repair")).toEqual(
      [],
    );
    const half = courseOfRatings([...ratings, total(8), NONE, NONE]);
    expect(only(half, "repair")).toMatchObject([
      { reason: { outcome: "not-yet", today: { value: 8 }, since: { value: 3 } } },
    ]);
  });

  it("FLG11 can follow another drop", () => {
    const course = courseOfTotals([...USUAL, 7, 9, 9, 9, 9, 9, 7, 9]);
    expect(ringsIn(course, "repair")).toEqual(["s5", "s11"]);
  });
});

describe("steady tens", () => {
  const tens = answered(10);
  it.each([
    [[tens, tens, tens, tens], true],
    [[tens, tens, tens], false],
    [[tens, tens, tens, answered(10, { goal: 9 })], false],
    [[answered(9), tens, tens, tens, tens], true],
    [[tens, tens, NONE, tens, tens], true],
    [[tens, tens, tens, answered(10, { goal: "skipped" })], true],
    [[tens, tens, tens, tens, answered(10, { goal: "skipped", task: "skipped" })], false],
    [[tens, tens, tens, tens, NONE], false],
  ])("FLG12 in row %#: %s", (ratings, there) => {
    const found = only(courseOfRatings(ratings), "steady-tens");
    expect(found.map(({ level }) => level)).toEqual(there ? ["info"] : []);
  });
});

describe("missing", () => {
  const rated = answered(9);
  it.each([
    [[rated, NONE, NONE], true],
    [[NONE, NONE], true],
    [[rated, NONE], false],
    [[NONE, rated, NONE], false],
    [[NONE, NONE, rated], false],
    [[NONE, OPEN], false],
    [[NONE, NONE, OPEN], false],
    [[NONE, OPEN, NONE], false],
    [[NONE, NOT_ASKED, NONE], true],
    [[NOT_ASKED, NOT_ASKED], false],
    [[NONE, NONE, NOT_ASKED], false],
  ])("FLG13 in row %#: %s", (ratings, there) => {
    const found = only(courseOfRatings(ratings), "missing");
    expect(found.map(({ level }) => level)).toEqual(there ? ["info"] : []);
  });

  it("FLG13 counts the row", () => {
    expect(only(courseOfRatings([rated, NONE, NONE, NONE]), "missing")[0]?.reason).toEqual({
      flag: "missing",
      count: { value: 3, unit: "sessions" },
      sessions: ["s2", "s3", "s4"],
    });
  });

  it("FLG13 counts a rating without a total, one of an instrument that is gone, as a rating", () => {
    expect(flags(courseOfRatings([NONE, total(null)]))).toEqual([]);
    const gone = { ...answered(3), instrument: { ...OAC6, version: "gone" } } as const;
    expect(flags(courseOfRatings([NONE, gone]))).toEqual([]);
  });
});

describe("a check-in", () => {
  const course = (answers: readonly PulseAnswer[]) => ({
    ...courseOfRatings([OPEN]),
    pulses: answers.map((answer, at) => ({ pulseId: `p${at}`, at, answer })),
  });

  it.each<[readonly PulseAnswer[], readonly string[]]>([
    [["not-really"], ["pulse:not-really@p0"]],
    [["a-bit"], []],
    [["a-bit", "yes", "a-bit"], ["pulse:a-bit@p2"]],
    [["yes", "not-sure", "not-sure"], []],
    [["a-bit", "not-really"], ["pulse:not-really@p1"]],
    [
      ["not-really", "a-bit", "a-bit"],
      ["pulse:not-really@p0", "pulse:a-bit@p2"],
    ],
  ])("FLG14 answered %j gives %j, now", (answers, keys) => {
    const found = flags(course(answers));
    expect(found.map(({ key }) => key)).toEqual(keys);
    expect(found.every(({ level }) => level === "now")).toBe(true);
  });

  it("FLG14 is named by the latest answer, in whichever order they come", () => {
    const first = { pulseId: "z", at: 1, answer: "a-bit" } as const;
    const second = { pulseId: "a", at: 2, answer: "a-bit" } as const;
    for (const pulses of [
      [first, second],
      [second, first],
    ]) {
      expect(flags({ ...courseOfRatings([OPEN]), pulses })[0]?.key).toBe("pulse:a-bit@a");
    }
  });

  it("FLG14 says when", () => {
    expect(flags(course(["a-bit", "a-bit"]))[0]?.reason).toEqual({
      flag: "pulse",
      why: "a-bit",
      answers: [
        { pulseId: "p0", at: 0 },
        { pulseId: "p1", at: 1 },
      ],
    });
  });
});

describe("the agenda", () => {
  it.each([
    [{ missed: 1, carries: 2 }, []],
    [{ missed: 2, carries: 0 }, ["missed"]],
    [{ missed: 0, carries: 3 }, ["carried"]],
    [{ missed: 2, carries: 3 }, ["missed", "carried"]],
  ])("FLG15 of %j tells %j", (facts, why) => {
    const agenda = [{ itemId: "one", ...facts }];
    const found = flags({ ...courseOfRatings([OPEN]), agenda });
    expect(found.map(({ reason }) => (reason.flag === "agenda" ? reason.why : null))).toEqual(why);
    expect(found.every(({ level }) => level === "ask")).toBe(true);
  });
});
