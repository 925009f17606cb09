// Tests what holds for all flags: order of sessions, what counts as shared, scales, whatever comes in.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oac6 } from "../instruments/definitions/oac-6.ts";
import type { LineAnswer } from "../instruments/instrument.ts";
import { scoreAnswers } from "../instruments/score.ts";
import {
  LINES,
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
} from "../testing/course.ts";
import { MADE_UP_INSTRUMENT } from "../testing/made-up-instrument.ts";
import { cardsOf } from "./cards.ts";
import type { Course, CourseRating, FlagInstrument, SharedInCourse } from "./course.ts";
import { FLAG_IDS } from "./flag.ts";
import { flagsOf } from "./flags-of.ts";
import { STARTING_POINTS } from "./thresholds.ts";

/** Lines near each other, as people answer, with a few that stand out, are skipped, not reached. */
const anyShared = fc
  .record({
    level: fc.constantFrom(3, 5, 6, 7, 8, 9, 9, 10, 10),
    off: fc.dictionary(fc.constantFrom(...LINES), fc.integer({ min: -1, max: 1 })),
    out: fc.dictionary(
      fc.constantFrom(...LINES),
      fc.constantFrom<LineAnswer | null>(0, 2, 4, 6, 10, "skipped", "skipped", null),
      { maxKeys: 3 },
    ),
    instrument: fc.constantFrom(OAC6, OAC6, OAC6, OAC6, OAC6, { ...OAC6, version: "gone" }),
  })
  .map(({ level, off, out, instrument }): SharedInCourse => {
    const answers = Object.fromEntries(
      LINES.flatMap((line): [string, LineAnswer][] => {
        const answer =
          line in out ? out[line] : Math.max(0, Math.min(10, level + (off[line] ?? 0)));
        return answer == null ? [] : [[line, answer]];
      }),
    );
    return { kind: "shared", instrument, answers, total: scoreAnswers(oac6, answers) };
  });

const anyRating: fc.Arbitrary<CourseRating> = fc.oneof(
  { weight: 6, arbitrary: anyShared },
  { weight: 1, arbitrary: fc.constantFrom<CourseRating>(NONE, OPEN, NOT_ASKED) },
);

/** Some sessions start in the same millisecond. */
const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    ratings: fc.array(anyRating, { minLength: 1, maxLength: 12 }),
    starts: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 12, maxLength: 12 }),
    pulses: fc.array(fc.constantFrom("yes", "a-bit", "not-really", "not-sure"), { maxLength: 4 }),
    agenda: fc.array(
      fc.record({
        missed: fc.integer({ min: 0, max: 4 }),
        carries: fc.integer({ min: 0, max: 4 }),
      }),
      { maxLength: 3 },
    ),
    asked: fc.nat(11),
  })
  .map(({ ratings, starts, pulses, agenda, asked }) => ({
    sessions: ratings.map((rating, index) => {
      return { sessionId: `s${index}`, startedAt: starts[index] ?? 0, rating };
    }),
    sessionId: `s${asked % ratings.length}`,
    pulses: pulses.map((answer, at) => ({ pulseId: `p${at}`, at, answer })),
    agenda: agenda.map((facts, index) => ({ itemId: `i${index}`, ...facts })),
  }));

const cards = (course: Course) => cardsOf(flags(course), new Set());

describe("any course", () => {
  it("FLG1 tells the same in whichever order its sessions come", () => {
    const shuffled = anyCourse.chain((course) =>
      fc
        .tuple(
          fc.shuffledSubarray([...course.sessions], { minLength: course.sessions.length }),
          fc.shuffledSubarray([...course.pulses], { minLength: course.pulses.length }),
          fc.shuffledSubarray([...course.agenda], { minLength: course.agenda.length }),
        )
        .map(([sessions, pulses, agenda]) => ({
          course,
          other: { ...course, sessions, pulses, agenda },
        })),
    );
    fc.assert(
      fc.property(shuffled, ({ course, other }) => {
        expect(cards(other)).toEqual(cards(course));
      }),
    );
  });

  it("FLG1 tells nothing from what came later", () => {
    fc.assert(
      fc.property(anyCourse, anyRating, (course, rating) => {
        const later = { sessionId: "later", startedAt: 9, rating };
        expect(flags({ ...course, sessions: [...course.sessions, later] })).toEqual(flags(course));
      }),
    );
  });

  it("FLG2 tells of no rating where none was shared", () => {
    const quiet = fc.array(fc.constantFrom<CourseRating>(NONE, OPEN, NOT_ASKED), { minLength: 1 });
    fc.assert(
      fc.property(quiet, (ratings) => {
        const found = flags(courseOfRatings(ratings));
        expect(found.filter(({ id }) => id !== "missing")).toEqual([]);
      }),
    );
  });

  it("FLG4 a lower total never takes a drop away", () => {
    const total = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
    const less = fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        fc.array(total, { minLength: 3, maxLength: 8 }),
        total,
        less,
        (before, now, by) => {
          const rank = (value: number): number => {
            const [flag] = only(courseOfTotals([...before, value]), "drop", "big-drop");
            return flag === undefined ? 0 : flag.id === "drop" ? 1 : 2;
          };
          expect(rank(Math.max(0, now - by))).toBeGreaterThanOrEqual(rank(now));
        },
      ),
    );
  });

  it("FLG20 never throws, gives each flag once with its own reason, each card a key", () => {
    fc.assert(
      fc.property(anyCourse, (course) => {
        const found = flags(course);
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        expect(found.every(({ id, reason }) => id === reason.flag)).toBe(true);
        const { cards: seen, more } = cards(course);
        expect(seen.length).toBeLessThanOrEqual(3);
        expect([...seen, ...more].flatMap(({ keys }) => keys).toSorted()).toEqual(
          found.map(({ key }) => key).toSorted(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("FLG20 reaches every flag", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyCourse, (course) => {
        for (const { id } of flags(course)) seen.add(id);
      }),
      { numRuns: 500, seed: 6 },
    );
    // Four times only tens is too seldom by chance.
    for (const { id } of flags(courseOfRatings(Array(4).fill(answered(10))))) seen.add(id);
    expect(FLAG_IDS.filter((id) => !seen.has(id))).toEqual([]);
  });

  it("FLG20 says nothing of a session that is not in the course, of an empty one", () => {
    const fallen = courseOfTotals([9, 9, 9, 3]);
    expect(flags({ ...fallen, sessionId: "elsewhere" })).toEqual([]);
    expect(flags({ ...fallen, sessions: [] })).toEqual([]);
  });
});

describe("the order of sessions", () => {
  it("FLG1 is that of their starts: over midnight, in any zone", () => {
    // Half past eleven in the evening in Berlin, a quarter past midnight there, noon in Auckland before.
    const starts = ["2026-03-28T23:30+01:00", "2026-03-29T00:15+01:00", "2026-03-28T12:00+13:00"];
    const totals = [9, 7.5, 9];
    const { sessions } = courseOfTotals(totals);
    const course = {
      sessions: sessions.map((one, index) => {
        return { ...one, startedAt: Date.parse(starts[index] ?? "") };
      }),
      sessionId: "s2",
      pulses: [],
      agenda: [],
    };
    expect(only(course, "early")).toMatchObject([
      { reason: { before: { value: 9 }, earlier: ["s1"] } },
    ]);
    expect(ringsIn(course, "early")).toEqual(["s2"]);
  });
});

describe("another scale", () => {
  /** 1 to 5, summed up over four lines, the fog from the other end. One step is two and a half points. */
  const lighthouse: FlagInstrument = { ...MADE_UP_INSTRUMENT, flags: { voice: ["tea"] } };
  const { id, version } = MADE_UP_INSTRUMENT;
  const night = (lamp: number, fog: number, stairs: number, tea: number): CourseRating => {
    const answers = { lamp, fog, stairs, tea };
    const total = scoreAnswers(lighthouse, answers);
    return { kind: "shared", instrument: { id, version }, answers, total };
  };
  const told = (ratings: readonly CourseRating[], instrument: FlagInstrument = lighthouse) =>
    flagsOf(courseOfRatings(ratings), () => instrument, STARTING_POINTS);

  it("FLG19 is stretched to points, told in its own numbers", () => {
    // 20, 20, 20, then 18 of 20: half a step a line, 1.25 points.
    const [flag, ...others] = told([
      ...Array<CourseRating>(3).fill(night(5, 1, 5, 5)),
      night(4, 2, 5, 5),
    ]);
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      id: "drop",
      reason: {
        today: { value: 18 },
        usual: { value: 20 },
        fall: { value: 2 },
        spread: { value: 0.8 },
        from: { value: 1.6 },
      },
    });
  });

  it("FLG19 turns a reversed line, shows its answers as they were given", () => {
    const found = told([...Array<CourseRating>(3).fill(night(5, 2, 5, 5)), night(5, 4, 5, 5)]);
    expect(found.filter(({ about }) => about.kind === "line")).toMatchObject([
      { id: "low", reason: { line: "fog", today: { value: 4 }, from: { value: 3.4 } } },
      {
        id: "item",
        reason: { line: "fog", today: { value: 4 }, usual: { value: 2 }, fall: { value: 2 } },
      },
    ]);
  });

  it("FLG19 has the voice lines that it names, none else", () => {
    const nights = [night(5, 1, 5, 3)];
    expect(told(nights)).toMatchObject([{ id: "voice", reason: { line: "tea" } }]);
    expect(told(nights, { ...lighthouse, flags: { voice: [] } })).toEqual([]);
  });

  it("FLG19 tells nothing where the instrument does not say that more is better", () => {
    const { flags: _, ...silent } = lighthouse;
    expect(told([night(1, 5, 1, 1)]).length).toBeGreaterThan(0);
    expect(told([night(1, 5, 1, 1)], silent)).toEqual([]);
    expect(told([NONE, NONE], silent)).toMatchObject([{ id: "missing" }]);
  });
});
