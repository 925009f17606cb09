// Says what the system does with a session when nobody else did, and when.

import type { Lifecycle } from "./lifecycle.ts";
import { MISSED_AFTER_END_MS } from "./lifecycle.ts";

/** A call closes in any case this long after its planned end, or after it was last opened again. */
const CLOSES_AFTER_END_MS = 3 * 3_600_000;

export interface Deadline {
  /** Epoch milliseconds. */
  readonly at: number;
  /** What the system then asks of the session; the model still decides. */
  readonly type: "session.miss" | "session.end" | "session.seal";
}

/** Null once there is nothing left for time to do. */
export function deadlineOf(lifecycle: Lifecycle): Deadline | null {
  switch (lifecycle.phase) {
    case "scheduled":
      return { at: lifecycle.endsAt + MISSED_AFTER_END_MS, type: "session.miss" };
    case "live":
    case "wrapping-up":
      return { at: lastOpening(lifecycle) + CLOSES_AFTER_END_MS, type: "session.end" };
    case "closing":
      return lifecycle.ratingClosesAt === null
        ? null
        : { at: lifecycle.ratingClosesAt, type: "session.seal" };
    case "sealed":
    case "cancelled":
    case "missed":
      return null;
  }
}

/** A call opened again late would otherwise close under the hands of those who opened it. */
function lastOpening({ endsAt, steps }: Lifecycle): number {
  const reopened = steps.findLast(({ what }) => what === "session.reopened");
  return Math.max(endsAt, reopened?.at ?? endsAt);
}
