// Finds where the cause of a flag began, which names it.

import { FLAG_LEVELS } from "./flag.ts";
import type { FlagLevel } from "./flag.ts";
import { isAtLeast } from "./statistics.ts";

/** One session as one rule sees it. */
interface Sight {
  readonly sessionId: string;
  /** Null: the rule does not speak here. */
  readonly level: FlagLevel | null;
  /** Fewer are worse. Where nothing gets worse, always the same. */
  readonly points: number;
}

/**
 * The session in which the latest session's cause began; null when the rule does not speak there.
 * A cause goes on while the rule speaks in each session it looks at. What has become more pressing, or
 * fallen by `furtherFall` since it began, is another cause.
 */
export function beganIn(sights: readonly Sight[], furtherFall: number): string | null {
  let began: { sessionId: string; level: FlagLevel; points: number } | null = null;
  for (const { sessionId, level, points } of sights) {
    if (level === null) began = null;
    else if (
      began === null ||
      FLAG_LEVELS.indexOf(level) < FLAG_LEVELS.indexOf(began.level) ||
      isAtLeast(began.points - points, furtherFall)
    ) {
      began = { sessionId, level, points };
    }
  }
  return began?.sessionId ?? null;
}

/** @param cause the rule with what it is about */
export function causeKey(cause: string, began: string): string {
  return `${cause}@${began}`;
}
