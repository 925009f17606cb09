// Says how long a participant's link opens its session.

import type { SessionRow } from "../store/sessions.ts";

/** A session that never took place can be looked at this long after its planned end. */
const AFTER_PLANNED_END_MS = 48 * 3_600_000;

/**
 * Epoch milliseconds, or infinity while the session goes on. Once over: until the rating's deadline,
 * also when it was sealed before.
 */
export function linkEndsAt(
  session: Pick<SessionRow, "phase" | "endsAt" | "ratingClosesAt">,
): number {
  switch (session.phase) {
    case "live":
    case "wrapping-up":
      return Number.POSITIVE_INFINITY;
    case "closing":
    case "sealed":
      return session.ratingClosesAt ?? session.endsAt + AFTER_PLANNED_END_MS;
    case "scheduled":
    case "cancelled":
    case "missed":
      return session.endsAt + AFTER_PLANNED_END_MS;
  }
}
