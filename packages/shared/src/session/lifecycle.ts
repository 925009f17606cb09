// Decides the session's life from scheduled to sealed.

import { accept, refuse } from "./decision.ts";
import type { Decision, Happened } from "./decision.ts";

export const PHASES = [
  "scheduled",
  "live",
  "wrapping-up",
  "closing",
  "sealed",
  "cancelled",
  "missed",
] as const;

export type Phase = (typeof PHASES)[number];

/** The session is not over yet. */
export const AROUND_CALL: readonly Phase[] = ["scheduled", "live", "wrapping-up", "closing"];

/** `video`: there is a LiveKit room; `elsewhere`: the panel stands beside another call or a phone. */
export type CallKind = "video" | "elsewhere";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Clients may enter the waiting room this long before the planned start. */
export const KNOCK_EARLY_MS = 15 * MINUTE;
/** A therapist is nudged to wrap up this long before the planned end. */
export const WRAP_UP_BEFORE_END_MS = 8 * MINUTE;
/** A session not started this long after its planned end was missed. */
export const MISSED_AFTER_END_MS = 2 * HOUR;

export type LifecycleCommand =
  | { readonly type: "session.start" }
  | { readonly type: "session.wrap-up" }
  | { readonly type: "session.keep-talking" }
  | { readonly type: "session.end" }
  | { readonly type: "session.reopen" }
  | { readonly type: "session.seal" }
  | { readonly type: "session.cancel" }
  | { readonly type: "session.miss" }
  | { readonly type: "session.move"; readonly startsAt: number; readonly endsAt: number };

export type LifecycleEvent =
  | { readonly type: "session.started" }
  | { readonly type: "session.wrapped-up" }
  | { readonly type: "session.talking-on" }
  | { readonly type: "session.ended"; readonly ratingClosesAt: number }
  | { readonly type: "session.reopened" }
  | { readonly type: "session.sealed" }
  | { readonly type: "session.cancelled" }
  | { readonly type: "session.missed" }
  | { readonly type: "session.moved"; readonly startsAt: number; readonly endsAt: number };

/** All times in epoch milliseconds. */
export interface Lifecycle {
  readonly phase: Phase;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly sealedAt: number | null;
  /** While closing: until when the link still takes a rating. */
  readonly ratingClosesAt: number | null;
  /** Who started, wrapped up, ended, reopened … and when; in the order it happened. */
  readonly steps: readonly LifecycleStep[];
}

export interface LifecycleStep extends Happened {
  readonly what: Exclude<LifecycleEvent["type"], "session.moved">;
}

/** What lifecycle decisions need from the rest of the session. */
export interface LifecycleScope {
  readonly lifecycle: Lifecycle;
  readonly ratingWindowHours: number;
  /** True when every client shared or closed the rating. */
  readonly ratingsSettled: boolean;
  readonly now: number;
  /** A therapist may seal early only when ratings are settled; the deadline's timer may always. */
  readonly bySystem: boolean;
}

export function decideLifecycle(
  scope: LifecycleScope,
  command: LifecycleCommand,
): Decision<LifecycleEvent> {
  switch (command.type) {
    case "session.start":
      return accept({ type: "session.started" });
    case "session.wrap-up":
      return accept({ type: "session.wrapped-up" });
    case "session.keep-talking":
      return accept({ type: "session.talking-on" });
    case "session.end":
      return accept({
        type: "session.ended",
        ratingClosesAt: scope.now + scope.ratingWindowHours * HOUR,
      });
    case "session.reopen":
      return accept({ type: "session.reopened" });
    case "session.seal":
      return decideSeal(scope);
    case "session.cancel":
      return accept({ type: "session.cancelled" });
    case "session.miss":
      if (scope.now < scope.lifecycle.endsAt + MISSED_AFTER_END_MS) {
        return refuse("session.too-early");
      }
      return accept({ type: "session.missed" });
    case "session.move":
      if (command.endsAt <= command.startsAt) return refuse("session.ends-before-start");
      return accept({
        type: "session.moved",
        startsAt: command.startsAt,
        endsAt: command.endsAt,
      });
  }
}

function decideSeal(scope: LifecycleScope): Decision<LifecycleEvent> {
  const deadline = scope.lifecycle.ratingClosesAt ?? Number.POSITIVE_INFINITY;
  const due = scope.now >= deadline;
  if (!due && scope.bySystem) return refuse("session.too-early");
  if (!due && !scope.ratingsSettled) return refuse("rating.still-open");
  return accept({ type: "session.sealed" });
}

const PHASE_AFTER = {
  "session.started": "live",
  "session.wrapped-up": "wrapping-up",
  "session.talking-on": "live",
  "session.ended": "closing",
  "session.reopened": "live",
  "session.sealed": "sealed",
  "session.cancelled": "cancelled",
  "session.missed": "missed",
} as const satisfies Record<LifecycleStep["what"], Phase>;

export function evolveLifecycle(
  lifecycle: Lifecycle,
  event: LifecycleEvent,
  happened: Happened,
): Lifecycle {
  if (event.type === "session.moved") {
    return { ...lifecycle, startsAt: event.startsAt, endsAt: event.endsAt };
  }
  const next: Lifecycle = {
    ...lifecycle,
    phase: PHASE_AFTER[event.type],
    steps: [...lifecycle.steps, { what: event.type, at: happened.at, by: happened.by }],
  };
  switch (event.type) {
    case "session.started":
      return { ...next, startedAt: happened.at };
    case "session.ended":
      return { ...next, endedAt: happened.at, ratingClosesAt: event.ratingClosesAt };
    case "session.reopened":
      return { ...next, endedAt: null, ratingClosesAt: null };
    case "session.sealed":
    case "session.missed":
      return { ...next, sealedAt: happened.at };
    case "session.wrapped-up":
    case "session.talking-on":
    case "session.cancelled":
      return next;
  }
}
