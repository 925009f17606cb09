// Describes one client's course in a case, as the rules for flags read it.

import type { Answers, Instrument } from "../instruments/instrument.ts";
import type { PulseAnswer } from "../session/pulse.ts";
import type { InstrumentRef } from "../session/rating.ts";

/** One client's part in one session that took place. */
export interface CourseSession {
  /** Each once in a course. */
  readonly sessionId: string;
  /** When the session really started, in epoch milliseconds; it alone gives the order. */
  readonly startedAt: number;
  readonly rating: CourseRating;
}

/**
 * Answers are here only once the therapist may see them. `open`: the client can still share some;
 * `none`: sealed without; `not-asked`: the clinic does not ask this client.
 */
export type CourseRating =
  | SharedInCourse
  | { readonly kind: "open" }
  | { readonly kind: "none" }
  | { readonly kind: "not-asked" };

export interface SharedInCourse {
  readonly kind: "shared";
  readonly instrument: InstrumentRef;
  /** As the client gave them; a line that is absent was not reached. */
  readonly answers: Answers;
  /** As it was stored; null when too few lines were answered. */
  readonly total: number | null;
}

/** A check-in's answer as the therapist sees it: not taken back, not kept for the end. */
export interface CoursePulse {
  readonly pulseId: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly answer: PulseAnswer;
}

/** An item that was still wanted at the session's end, or is on the list while the call is on. */
export interface CourseItem {
  readonly itemId: string;
  /** In how many sessions this client had starred it and it was not talked about. */
  readonly missed: number;
  /** How often it was carried. */
  readonly carries: number;
}

/** Everything that flags of one session about one client are made from. */
export interface Course {
  /** In any order; what came after `sessionId` is left aside. */
  readonly sessions: readonly CourseSession[];
  /** The session that is asked about. */
  readonly sessionId: string;
  /** The client's, of that session. */
  readonly pulses: readonly CoursePulse[];
  /** Of that session. With several clients the same item gives each of them a flag with one key. */
  readonly agenda: readonly CourseItem[];
}

/** What the rules need to know of an instrument. */
export type FlagInstrument = Pick<Instrument, "items" | "scale" | "scoring" | "flags">;

/** Undefined for one that is no longer configured: nothing is said from its ratings. */
export type FlagInstrumentLookup = (id: string, version: string) => FlagInstrument | undefined;

/** Oldest first, up to the session that is asked about; empty when it is not among them. */
export function sessionsUntil({ sessions, sessionId }: Course): readonly CourseSession[] {
  const ordered = sessions.toSorted(
    (a, b) => a.startedAt - b.startedAt || (a.sessionId < b.sessionId ? -1 : 1),
  );
  const index = ordered.findIndex((session) => session.sessionId === sessionId);
  return ordered.slice(0, index + 1);
}
