// Makes up clients who rate session after session, to see what is told of them.
import type { CourseSession } from "@sameside/shared/flags/course";
import { oac6 } from "@sameside/shared/instruments/definitions/oac-6";
import type { LineAnswer } from "@sameside/shared/instruments/instrument";
import { scoreAnswers } from "@sameside/shared/instruments/score";
import type { Random } from "../simulation/random.ts";

const WEEK = 7 * 24 * 60 * 60_000;

/**
 * How a client answers a line: the client's own level, how this line stands off from it, how the day
 * was, some chance, all of them normal and added up, rounded to a whole number, cut off at 0 and 10.
 * Spreads are standard deviations in points.
 */
export interface Habits {
  /** Of all such clients. Above 10: most of their answers are tens. */
  readonly level: number;
  /** Between clients. */
  readonly between: number;
  /** Between a client's lines, the same in each session. */
  readonly line: number;
  /** Between a client's sessions, the same for all lines. */
  readonly day: number;
  /** Of each answer. */
  readonly chance: number;
  /** Share of lines that are skipped, each by itself. */
  readonly skipped: number;
}

/**
 * Two facts were set beforehand for steady clients: a mean of 9.1, 26 % of ratings all tens. `level`
 * and `between` are what gives these two with the other numbers, which are assumptions; none of them is
 * there for what it does to the count of flags.
 */
export const STEADY: Habits = {
  level: 9.47,
  between: 1.28,
  line: 0.4,
  day: 0.4,
  chance: 0.6,
  skipped: 0.01,
};

/** As steady, but each day and each answer half as much again up or down; the two facts are the same. */
export const UNEVEN: Habits = { ...STEADY, level: 9.66, between: 1.38, day: 0.6, chance: 0.9 };

/** People for whom a certain number means "fine". */
export function habitual(level: number): Habits {
  return { ...STEADY, level, between: 0 };
}

/** Who gives the same number to every line every time. */
export function always(level: number): Habits {
  return { level, between: 0, line: 0, day: 0, chance: 0, skipped: 0 };
}

/** From a session on (the first is 1) the client's level is lower by so much. */
export interface Turn {
  readonly from: number;
  readonly by: number;
}

/** So many sessions, all of them rated; the same random gives the same course. */
export function makeUpCourse(
  random: Random,
  habits: Habits,
  count: number,
  turn: Turn = { from: Infinity, by: 0 },
): readonly CourseSession[] {
  const normal = normalOf(random);
  const own = habits.level + habits.between * normal();
  const lines = oac6.items.map(({ id }) => ({ id, level: own + habits.line * normal() }));
  return Array.from({ length: count }, (_, index): CourseSession => {
    const day = habits.day * normal() - (index + 1 >= turn.from ? turn.by : 0);
    const answers = Object.fromEntries(
      lines.map(({ id, level }): [string, LineAnswer] => {
        const exact = level + day + habits.chance * normal();
        const answer = Math.min(10, Math.max(0, Math.round(exact)));
        return [id, random.chance(habits.skipped) ? "skipped" : answer];
      }),
    );
    const instrument = { id: oac6.id, version: oac6.version };
    const total = scoreAnswers(oac6, answers);
    return {
      sessionId: `s${index + 1}`,
      startedAt: index * WEEK,
      rating: { kind: "shared", instrument, answers, total },
    };
  });
}

/** Box and Muller's way from even numbers to normal ones, of mean 0, deviation 1. */
function normalOf({ next }: Random): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
