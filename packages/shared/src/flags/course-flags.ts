// Says what is good to know of a course: repaired or not yet, only tens, ratings missing.

import { beganIn, causeKey } from "./cause.ts";
import type { CourseSession } from "./course.ts";
import { quantity } from "./flag.ts";
import type { Flag } from "./flag.ts";
import { isAllBest } from "./history.ts";
import type { History } from "./history.ts";
import { isAtLeast } from "./statistics.ts";
import type { FlagThresholds } from "./thresholds.ts";
import { fallAt } from "./total-flags.ts";
import { POINTS_MAX } from "./yardstick.ts";

/** A drop that the course may come back from; what was usual is frozen as it was then. In points. */
interface Drop {
  readonly sessionId: string;
  readonly position: number;
  readonly usual: number;
  /** A total that counts as back. */
  readonly back: number;
}

/**
 * Whether the course is back after a drop: said once, where it is back, else where the time for it ends.
 * Falls meanwhile are the same drop. `position` is the asked session's.
 */
export function repairFlags(history: History, position: number): readonly Flag[] {
  const { totals, thresholds } = history;
  const { sessions: within, spreads } = thresholds.repair;
  let drop: Drop | null = null;
  let latest: number | null = null;
  for (const [index, { sessionId, position: at, total }] of totals.entries()) {
    if (drop !== null && at - drop.position > within) drop = null;
    if (drop !== null) {
      latest = total;
      if (!isAtLeast(total, drop.back)) continue;
      if (at === position) return [repairFlag("back", drop, total, history, position)];
      drop = null;
      continue;
    }
    const fall = fallAt(history, index);
    if (fall === null) continue;
    const back = fall.usual - spreads * fall.spread;
    drop = { sessionId, position: at, usual: fall.usual, back };
    latest = null;
  }
  if (drop === null || latest === null || position - drop.position !== within) return [];
  return [repairFlag("not-yet", drop, latest, history, position)];
}

function repairFlag(
  outcome: "back" | "not-yet",
  drop: Drop,
  latest: number,
  { yardstick }: History,
  position: number,
): Flag {
  return {
    id: "repair",
    level: "info",
    about: { kind: "repair" },
    key: causeKey(`repair:${outcome}`, drop.sessionId),
    reason: {
      flag: "repair",
      outcome,
      today: yardstick.total(latest),
      usual: yardstick.total(drop.usual),
      from: yardstick.total(drop.back),
      drop: drop.sessionId,
      since: quantity(position - drop.position, "sessions"),
    },
  };
}

/** The latest ratings hold the best answers only, and there are enough of them. */
export function steadyTensFlags(history: History): readonly Flag[] {
  const { ratings, totals, yardstick, thresholds } = history;
  const enough = thresholds.steadyTens.ratings;
  if (ratings.at(-1) !== totals.at(-1)) return [];
  const began = beganIn(
    totals.map(({ sessionId }, index) => {
      const latest = totals.slice(Math.max(0, index + 1 - enough), index + 1);
      const steady = latest.length === enough && latest.every(isAllBest);
      return { sessionId, points: 0, level: steady ? "info" : null };
    }),
    thresholds.low.furtherFall,
  );
  if (began === null) return [];
  const [line = ""] = history.lines;
  return [
    {
      id: "steady-tens",
      level: "info",
      about: { kind: "tens" },
      key: causeKey("steady-tens", began),
      reason: {
        flag: "steady-tens",
        answer: yardstick.line(line, POINTS_MAX),
        sessions: totals.slice(-enough).map(({ sessionId }) => sessionId),
      },
    },
  ];
}

/** The latest sessions in which the client was asked are sealed without a rating. */
export function missingFlags(
  sessions: readonly CourseSession[],
  { missing, low }: FlagThresholds,
): readonly Flag[] {
  if (sessions.at(-1)?.rating.kind !== "none") return [];
  const asked = sessions.filter(({ rating }) => rating.kind !== "not-asked");
  const rowAt = (index: number): readonly CourseSession[] => {
    const before = asked.slice(0, index + 1);
    const rated = before.findLastIndex(({ rating }) => rating.kind !== "none");
    return before.slice(rated + 1);
  };
  const began = beganIn(
    asked.map(({ sessionId }, index) => ({
      sessionId,
      points: 0,
      level: rowAt(index).length >= missing.sessions ? "info" : null,
    })),
    low.furtherFall,
  );
  if (began === null) return [];
  const row = rowAt(asked.length - 1);
  return [
    {
      id: "missing",
      level: "info",
      about: { kind: "ratings" },
      key: causeKey("missing", began),
      reason: {
        flag: "missing",
        count: quantity(row.length, "sessions"),
        sessions: row.map(({ sessionId }) => sessionId),
      },
    },
  ];
}
