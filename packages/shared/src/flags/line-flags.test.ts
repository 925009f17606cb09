// Tests what is told of single lines: far below their usual, low, the voice line.
import { describe, expect, it } from "vitest";
import type { LineAnswer } from "../instruments/instrument.ts";
import {
  NONE,
  answered,
  courseOfRatings,
  courseOfTotals,
  only,
  ringsIn,
} from "../testing/course.ts";
import type { Course } from "./course.ts";

/** A course in which one line is answered so, the others 9; null: not reached. */
function line(id: string, answers: readonly (LineAnswer | null)[]): Course {
  return courseOfRatings(
    answers.map((answer) => {
      if (answer !== null) return answered(9, { [id]: answer });
      const { answers: all, ...rating } = answered(9);
      const rest = Object.fromEntries(Object.entries(all).filter(([key]) => key !== id));
      return { ...rating, answers: rest };
    }),
  );
}

describe("a line below its own median", () => {
  it.each([
    [[9, 9, 9, 6], true],
    [[9, 9, 9, 7], false],
    [[10, 10, 3, 7], true],
    [[10, 7, 7, 10, 6], false],
    [[10, 7, 7, 10, 5], true],
    [[9, 9, 6], false],
    [[9, 9, "skipped", 6], false],
    [[9, 9, "skipped", 9, 6], true],
    [[9, 9, null, 9, 6], true],
    [[9, 9, 9, "skipped"], false],
    [[9, 9, 9, null], false],
    [[9, 9, 9, 5, 5, 5, 5], false],
    [[5, 5, 5, 8, 8, 8, 5], true],
  ] as const)("FLG9 in %j: %s", (answers, there) => {
    expect(only(line("task", answers), "item")).toHaveLength(there ? 1 : 0);
  });

  it("FLG9 says line, answer, median of the last five", () => {
    expect(only(line("task", [1, 8, 9, 8, 7, 10, 5]), "item")).toEqual([
      {
        id: "item",
        level: "ask",
        about: { kind: "line", line: "task" },
        key: "item:task@s7",
        reason: {
          flag: "item",
          line: "task",
          today: { value: 5, unit: "points" },
          usual: { value: 8, unit: "points" },
          fall: { value: 3, unit: "points" },
          from: { value: 3, unit: "points" },
          earlier: ["s2", "s3", "s4", "s5", "s6"],
        },
      },
    ]);
  });

  it("FLG9 is told of a rating without a total, too", () => {
    const few = answered(9, { task: 5, goal: "skipped", welcome: "skipped" });
    const course = courseOfRatings([answered(9), answered(9), answered(9), few]);
    expect(few).toMatchObject({ total: null });
    expect(only(course, "item")).toHaveLength(1);
  });
});

describe("low", () => {
  it.each([
    [5, null],
    [4, "ask"],
    [3, "ask"],
    [2, "attend"],
    [0, "attend"],
  ])("FLG8 a line of %d: %s", (answer, level) => {
    const found = only(line("goal", [answer]), "low").filter(({ about }) => about.kind === "line");
    expect(found.map((flag) => flag.level)).toEqual(level === null ? [] : [level]);
  });

  it.each([
    [6, null],
    [5.9, "ask"],
    [5, "ask"],
    [4.9, "attend"],
  ])("FLG8 a mean of %d: %s", (mean, level) => {
    const found = only(courseOfTotals([mean]), "low");
    expect(found.map((flag) => flag.level)).toEqual(level === null ? [] : [level]);
    expect(found.map(({ about }) => about.kind)).toEqual(level === null ? [] : ["total"]);
  });

  it("FLG8 is quiet for four sessions, then told again", () => {
    expect(ringsIn(line("goal", Array(11).fill(4)), "low")).toEqual(["s1", "s6", "s11"]);
  });

  it.each([
    [
      [4, 3],
      ["s1", "s2"],
    ],
    [
      [4, 4, 3, 3],
      ["s1", "s3"],
    ],
    [[4, 8, 4], ["s1"]],
    [
      [4, 8, 3],
      ["s1", "s3"],
    ],
    [[3, 4, 3], ["s1"]],
    [
      [4, 3, 4, 4, 4, 4, 4],
      ["s1", "s2", "s7"],
    ],
  ])("FLG8 of %j is told in %j: sooner where it fell by one more", (answers, sessions) => {
    expect(ringsIn(line("goal", answers), "low")).toEqual(sessions);
  });

  it.each([
    [[5.9, 5], ["s1"]],
    [
      [5.9, 4.9],
      ["s1", "s2"],
    ],
    [[5.5, 4.6], ["s1"]],
  ])("FLG8 of the means %j is told in %j", (means, sessions) => {
    expect(ringsIn(courseOfTotals(means), "low")).toEqual(sessions);
  });

  it("FLG8 counts sessions without a rating as quiet ones", () => {
    const low = answered(9, { goal: 4 });
    expect(ringsIn(courseOfRatings([low, NONE, NONE, NONE, low]), "low")).toEqual(["s1"]);
    expect(ringsIn(courseOfRatings([low, NONE, NONE, NONE, NONE, low]), "low")).toEqual([
      "s1",
      "s6",
    ]);
  });

  it("FLG8 keeps quiet line by line", () => {
    const course = courseOfRatings([answered(9, { goal: 4 }), answered(9, { goal: 4, task: 3 })]);
    expect(only(course, "low")).toMatchObject([
      {
        about: { line: "task" },
        reason: { line: "task", today: { value: 3 }, from: { value: 4 } },
      },
    ]);
  });
});

describe("the voice line", () => {
  it.each([
    [[7], false],
    [[6], true],
    [[10, 6], true],
    [["skipped"], false],
    [["skipped", "skipped"], true],
    [["skipped", 9, "skipped"], true],
    [["skipped", 9, 9, 9, 9, "skipped"], true],
    [["skipped", 9, 9, 9, 9, 9, "skipped"], false],
    [["skipped", "skipped", 9], false],
    [["skipped", null], false],
    [[null, null], false],
  ] as const)("FLG10 in %j: %s", (answers, there) => {
    expect(only(line("voice", answers), "voice")).toHaveLength(there ? 1 : 0);
  });

  it("FLG10 says why", () => {
    expect(only(line("voice", [6]), "voice")[0]?.reason).toEqual({
      flag: "voice",
      line: "voice",
      why: "low",
      today: { value: 6, unit: "points" },
      from: { value: 6, unit: "points" },
      sessions: ["s1"],
    });
    expect(only(line("voice", ["skipped", 9, "skipped"]), "voice")[0]?.reason).toEqual({
      flag: "voice",
      line: "voice",
      why: "skipped",
      today: { value: 2, unit: "times" },
      from: { value: 2, unit: "times" },
      sessions: ["s1", "s3"],
    });
  });

  it("FLG10 is no other line", () => {
    expect(only(line("welcome", [5, "skipped", "skipped"]), "voice")).toEqual([]);
  });
});
