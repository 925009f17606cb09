// Tests which flags share a card, in which order, what "We talked about it" closes.
import { describe, expect, it } from "vitest";
import { NONE, OPEN, answered, courseOfRatings, courseOfTotals, flags } from "../testing/course.ts";
import { cardsOf } from "./cards.ts";
import type { FlagCard } from "./cards.ts";
import type { Course } from "./course.ts";

const NOTHING: ReadonlySet<string> = new Set();

function all(course: Course, closed: ReadonlySet<string> = NOTHING): readonly FlagCard[] {
  const { cards, more } = cardsOf(flags(course), closed);
  return [...cards, ...more];
}

const shown = (cards: readonly FlagCard[]) =>
  cards.map(({ level, flags: found }) => [level, ...found.map(({ id }) => id)]);

/** Goes through a course, closing every card in the sessions named; what is open in each session. */
function talkedAboutIn(course: Course, closing: readonly string[]): Record<string, unknown> {
  const closed = new Set<string>();
  const open: Record<string, unknown> = {};
  for (const { sessionId } of course.sessions) {
    const cards = all({ ...course, sessionId }, closed);
    if (cards.length > 0) open[sessionId] = cards.flatMap(({ keys }) => keys);
    if (closing.includes(sessionId)) {
      for (const { keys } of cards) for (const key of keys) closed.add(key);
    }
  }
  return open;
}

describe("cards", () => {
  it("FLG5 a big drop covers the drop", () => {
    expect(shown(all(courseOfTotals([9, 9, 9, 7])))).toEqual([["attend", "big-drop"]]);
  });

  it("FLG16 one line is one card with all its reasons", () => {
    const course = courseOfRatings([9, 9, 9].map((one) => answered(one)));
    const fallen = answered(9, { task: 2 });
    const sessions = [...course.sessions, { sessionId: "s4", startedAt: Infinity, rating: fallen }];
    const cards = all({ ...course, sessions, sessionId: "s4" });
    expect(shown(cards)).toEqual([
      ["attend", "low", "item"],
      ["ask", "drop"],
    ]);
    expect(cards[0]?.flags.map(({ reason }) => reason)).toMatchObject([
      { flag: "low", line: "task", today: { value: 2 }, from: { value: 2 } },
      { flag: "item", line: "task", today: { value: 2 }, usual: { value: 9 } },
    ]);
    expect(cards[0]?.keys).toEqual(["low:task@s4", "item:task@s4"]);
  });

  it("FLG16 another line is another card; all lines together are one", () => {
    const course = courseOfRatings([answered(7), answered(6), answered(5, { goal: 4, voice: 7 })]);
    expect(shown(all(course))).toEqual([
      ["ask", "low"],
      ["ask", "low"],
    ]);
    expect(shown(all(courseOfTotals([9, 8, 7, 5.5])))).toEqual([
      ["attend", "big-drop", "slide", "low"],
    ]);
  });

  it("FLG16 the voice line's reasons are one card, too", () => {
    expect(shown(all(courseOfRatings([answered(9, { voice: 4 })])))).toEqual([
      ["ask", "low", "voice"],
    ]);
  });

  it("FLG16 puts now before attend before ask before info, three in sight", () => {
    const course: Course = {
      ...courseOfRatings([
        ...[9, 9, 9, 7].map((one) => answered(one)),
        answered(9, { goal: 4, welcome: 2 }),
      ]),
      pulses: [{ pulseId: "p", at: 0, answer: "not-really" }],
      agenda: [{ itemId: "one", missed: 2, carries: 3 }],
    };
    const { cards, more } = cardsOf(flags(course), NOTHING);
    expect(shown(cards)).toEqual([
      ["now", "pulse"],
      ["attend", "low", "item"],
      ["ask", "drop"],
    ]);
    expect(shown(more)).toEqual([
      ["ask", "low", "item"],
      ["ask", "agenda", "agenda"],
    ]);
    expect(shown(all(courseOfRatings([NONE, NONE])))).toEqual([["info", "missing"]]);
  });

  it("FLG16 does not depend on the order in which flags come", () => {
    const course = courseOfRatings([answered(9, { goal: 2, task: 4, honest: 4, voice: 3 })]);
    const found = flags(course);
    expect(cardsOf(found.toReversed(), NOTHING)).toEqual(cardsOf(found, NOTHING));
  });
});

describe("we talked about it", () => {
  const line = (id: string, answers: readonly number[]): Course =>
    courseOfRatings(answers.map((answer) => answered(9, { [id]: answer })));

  it("FLG17 what goes on as it was stays closed, else is told again", () => {
    const course = line("voice", [6, 6, 6]);
    expect(talkedAboutIn(course, [])).toEqual({
      s1: ["voice:voice@s1"],
      s2: ["voice:voice@s1"],
      s3: ["voice:voice@s1"],
    });
    expect(talkedAboutIn(course, ["s1"])).toEqual({ s1: ["voice:voice@s1"] });
    expect(talkedAboutIn(course, ["s2"])).toEqual({
      s1: ["voice:voice@s1"],
      s2: ["voice:voice@s1"],
    });
  });

  it("FLG17 what has got worse by a point is told again", () => {
    expect(talkedAboutIn(line("voice", [6, 5, 5]), ["s1"])).toEqual({
      s1: ["voice:voice@s1"],
      s2: ["voice:voice@s2"],
      s3: ["voice:voice@s2"],
    });
  });

  it("FLG17 what was over in between is told again", () => {
    expect(talkedAboutIn(line("voice", [6, 8, 6]), ["s1"])).toEqual({
      s1: ["voice:voice@s1"],
      s3: ["voice:voice@s3"],
    });
  });

  it("FLG17 a line that stays low is told after its quiet sessions only if nobody talked about it", () => {
    const course = line("goal", Array(11).fill(4));
    expect(talkedAboutIn(course, [])).toEqual({
      s1: ["low:goal@s1"],
      s6: ["low:goal@s1"],
      s11: ["low:goal@s1"],
    });
    expect(talkedAboutIn(course, ["s6"])).toEqual({ s1: ["low:goal@s1"], s6: ["low:goal@s1"] });
  });

  it("FLG17 a drop that becomes a big one is told again, one that eases is not", () => {
    const drop = ["drop@s5"];
    const worse = courseOfTotals([9, 9, 9, 9, 8, 7.3]);
    expect(talkedAboutIn(worse, ["s5"])).toEqual({ s5: drop, s6: ["drop@s6"] });
    const eased = courseOfTotals([9, 9, 9, 9, 7.5, 7.7]);
    expect(talkedAboutIn(eased, [])).toEqual({ s5: drop, s6: drop });
    expect(talkedAboutIn(eased, ["s5"])).toEqual({ s5: drop });
  });

  it("FLG17 more ratings that are missing are the same cause", () => {
    const course = courseOfRatings([NONE, NONE, NONE, answered(9), NONE, NONE]);
    expect(talkedAboutIn(course, ["s2"])).toEqual({ s2: ["missing@s2"], s6: ["missing@s6"] });
  });

  it("FLG17 an answer that was given afterwards is another one", () => {
    const first = { pulseId: "p1", at: 1, answer: "not-really" } as const;
    const course = { ...courseOfRatings([OPEN]), pulses: [first] };
    const closed = new Set(all(course).flatMap(({ keys }) => keys));
    expect(all(course, closed)).toEqual([]);
    const again = { ...course, pulses: [first, { ...first, pulseId: "p2", at: 2 }] };
    expect(shown(all(again, closed))).toEqual([["now", "pulse"]]);
  });

  it("FLG17 closing one card leaves the others", () => {
    const course = courseOfRatings([answered(9, { goal: 4, task: 4 })]);
    const closed = new Set(all(course)[0]?.keys);
    expect(all(course, closed)).toHaveLength(1);
  });
});
