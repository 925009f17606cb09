// Makes up a client's course for tests.

import type { Course, CourseRating, CourseSession, SharedInCourse } from "../flags/course.ts";
import type { Flag, FlagId } from "../flags/flag.ts";
import { flagsOf } from "../flags/flags-of.ts";
import { STARTING_POINTS } from "../flags/thresholds.ts";
import type { FlagThresholds } from "../flags/thresholds.ts";
import { oac6 } from "../instruments/definitions/oac-6.ts";
import type { Answers } from "../instruments/instrument.ts";
import { findInstrument } from "../instruments/registry.ts";
import { scoreAnswers } from "../instruments/score.ts";

const DAY = 24 * 60 * 60_000;
const FIRST = Date.UTC(2026, 0, 8, 9);
export const OAC6 = { id: oac6.id, version: oac6.version } as const;
export const LINES = oac6.items.map(({ id }) => id);

/** Shared with this total, whatever the lines say. */
export function total(value: number | null): CourseRating {
  return { kind: "shared", instrument: OAC6, answers: lines(9), total: value };
}

/** Shared with every line so, but for these. */
export function answered(all: number, but: Answers = {}): SharedInCourse {
  const answers = { ...lines(all), ...but };
  return { kind: "shared", instrument: OAC6, answers, total: scoreAnswers(oac6, answers) };
}

function lines(answer: number): Answers {
  return Object.fromEntries(LINES.map((line) => [line, answer]));
}

export const NONE = { kind: "none" } as const;
export const OPEN = { kind: "open" } as const;
export const NOT_ASKED = { kind: "not-asked" } as const;

/** One a week: `s1`, `s2` …; the last one is asked about. */
export function courseOfRatings(ratings: readonly CourseRating[]): Course {
  const sessions = ratings.map((rating, index): CourseSession => {
    return { sessionId: `s${index + 1}`, startedAt: FIRST + index * 7 * DAY, rating };
  });
  return { sessions, sessionId: `s${ratings.length}`, pulses: [], agenda: [] };
}

/** By totals alone. */
export function courseOfTotals(totals: readonly (number | null)[]): Course {
  return courseOfRatings(totals.map(total));
}

export function flags(
  course: Course,
  thresholds: FlagThresholds = STARTING_POINTS,
): readonly Flag[] {
  return flagsOf(course, findInstrument, thresholds);
}

/** The flags of these ids alone. */
export function only(course: Course, ...ids: readonly FlagId[]): readonly Flag[] {
  return flags(course).filter(({ id }) => ids.includes(id));
}

/** In which of a course's sessions a flag of this id is there, seen from each in its turn. */
export function ringsIn(course: Course, id: FlagId): readonly string[] {
  return course.sessions
    .map(({ sessionId }) => sessionId)
    .filter((sessionId) => only({ ...course, sessionId }, id).length > 0);
}
