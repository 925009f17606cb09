// Reads the ratings of one instrument version out of a course.

import type { CourseSession, FlagInstrumentLookup } from "./course.ts";
import type { FlagThresholds } from "./thresholds.ts";
import { POINTS_MAX, yardstick } from "./yardstick.ts";
import type { Yardstick } from "./yardstick.ts";

/** A shared rating on the scale of the thresholds. */
export interface Measured {
  readonly sessionId: string;
  /** Counts all sessions that took place, rated or not. */
  readonly position: number;
  /** Points; null when too few lines were answered. */
  readonly total: number | null;
  readonly lines: readonly MeasuredLine[];
}

export interface MeasuredLine {
  readonly line: string;
  /** Points, or `skipped`; a line that was not reached is absent. */
  readonly answer: number | "skipped";
}

export type WithTotal = Measured & { readonly total: number };

/** Ratings that can be compared with each other, oldest first. */
export interface History {
  /** Ids of all lines, in the instrument's order. */
  readonly lines: readonly string[];
  /** Of them, those that ask whether the client can say what does not help. */
  readonly voice: readonly string[];
  readonly yardstick: Yardstick;
  readonly ratings: readonly Measured[];
  /** Those with a total. */
  readonly totals: readonly WithTotal[];
  readonly thresholds: FlagThresholds;
}

/** One for each version that the client was asked with and that says something about flags. */
export function histories(
  sessions: readonly CourseSession[],
  find: FlagInstrumentLookup,
  thresholds: FlagThresholds,
): readonly History[] {
  const versions = new Map<string, { id: string; version: string }>();
  for (const { rating } of sessions) {
    if (rating.kind !== "shared") continue;
    const { id, version } = rating.instrument;
    versions.set(JSON.stringify([id, version]), { id, version });
  }
  return [...versions.values()].flatMap(({ id, version }) => {
    const instrument = find(id, version);
    if (instrument?.flags === undefined) return [];
    const measure = yardstick(instrument);
    const ratings = sessions.flatMap(({ sessionId, rating }, position): Measured[] => {
      if (rating.kind !== "shared") return [];
      if (rating.instrument.id !== id || rating.instrument.version !== version) return [];
      const total = rating.total === null ? null : measure.totalPoints(rating.total);
      const lines = instrument.items.flatMap(({ id: line }): MeasuredLine[] => {
        const answer = rating.answers[line];
        if (answer === undefined) return [];
        return [{ line, answer: answer === "skipped" ? answer : measure.linePoints(line, answer) }];
      });
      return [{ sessionId, position, total, lines }];
    });
    const totals = ratings.filter((rating): rating is WithTotal => rating.total !== null);
    const lines = instrument.items.map((item) => item.id);
    return [
      { lines, voice: instrument.flags.voice, yardstick: measure, ratings, totals, thresholds },
    ];
  });
}

/** An answer to one line. */
export interface Answered {
  readonly sessionId: string;
  readonly position: number;
  readonly points: number;
}

/** The number answers to a line, oldest first. */
export function answersTo(line: string, { ratings }: History): readonly Answered[] {
  return ratings.flatMap(({ sessionId, position, lines }) => {
    const answer = answerIn(lines, line);
    return typeof answer === "number" ? [{ sessionId, position, points: answer }] : [];
  });
}

/** Undefined: not reached. */
export function answerIn(
  lines: readonly MeasuredLine[],
  line: string,
): number | "skipped" | undefined {
  return lines.find((one) => one.line === line)?.answer;
}

/** Every line that was answered got the best answer there is. */
export function isAllBest({ total, lines }: Measured): boolean {
  return (
    total !== null && lines.every(({ answer }) => answer === "skipped" || answer >= POINTS_MAX)
  );
}
