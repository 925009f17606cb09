// Says how long a participant's link opens its session.

import type { LinkRow } from "../store/links.ts";
import type { SessionRow } from "../store/sessions.ts";

/** A session that never took place can be looked at this long after its planned end. */
const AFTER_PLANNED_END_MS = 48 * 3_600_000;
/** A link that opens a sealed session's record does so this long. */
const RECORD_LINK_MS = 48 * 3_600_000;

/**
 * Epoch milliseconds, or infinity while the session goes on. Once over: until the rating's deadline,
 * also when it was sealed before. A link made after that has its own time.
 */
export function linkEndsAt(
  link: Pick<LinkRow, "createdAt" | "recordOnly">,
  session: Pick<SessionRow, "phase" | "endsAt" | "ratingClosesAt">,
): number {
  if (link.recordOnly) return link.createdAt + RECORD_LINK_MS;
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
