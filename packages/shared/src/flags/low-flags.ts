// Says that a line or all lines together are low, then keeps quiet for some sessions.

import { beganIn, causeKey } from "./cause.ts";
import type { Flag, FlagLevel, Quantity } from "./flag.ts";
import type { History } from "./history.ts";
import { answersUntilToday } from "./line-flags.ts";
import { isAtLeast, isAtMost, isBelow } from "./statistics.ts";
import type { FlagThresholds } from "./thresholds.ts";

/** Flags of a history's latest rating. */
export function lowFlags(history: History): readonly Flag[] {
  return [...lowTotalFlags(history), ...history.lines.flatMap((line) => lowLine(line, history))];
}

interface Point {
  readonly sessionId: string;
  readonly position: number;
  readonly points: number;
}

type LevelOf = (points: number) => FlagLevel | null;

/** A level with the key of its cause, if the last point is told. */
function lowAtLast(
  points: readonly Point[],
  levelOf: LevelOf,
  { quietSessions, furtherFall }: FlagThresholds["low"],
): { readonly level: FlagLevel; readonly began: string } | null {
  let told: Point | null = null;
  for (const point of points) {
    if (levelOf(point.points) === null) continue;
    const quiet =
      told !== null &&
      point.position - told.position <= quietSessions &&
      !isAtLeast(told.points - point.points, furtherFall);
    if (!quiet) told = point;
  }
  const last = points.at(-1);
  if (last === undefined || told !== last) return null;
  const sights = points.map((point) => ({ ...point, level: levelOf(point.points) }));
  const level = levelOf(last.points);
  const began = beganIn(sights, furtherFall);
  return level === null || began === null ? null : { level, began };
}

function lowTotalFlags({ ratings, totals, yardstick, thresholds }: History): readonly Flag[] {
  const { low } = thresholds;
  const today = totals.at(-1);
  // Without a total today an earlier one must not be told again.
  if (today === undefined || today !== ratings.at(-1)) return [];
  const points = totals.map((one) => ({ ...one, points: one.total }));
  const found = lowAtLast(
    points,
    (total) => {
      if (isBelow(total, low.attendMean)) return "attend";
      return isBelow(total, low.askMean) ? "ask" : null;
    },
    low,
  );
  if (found === null) return [];
  const from = found.level === "attend" ? low.attendMean : low.askMean;
  const shown = { today: yardstick.total(today.total), from: yardstick.total(from) };
  return [lowFlag({ kind: "total" }, "low", found, shown)];
}

function lowLine(line: string, history: History): readonly Flag[] {
  const { yardstick, thresholds } = history;
  const { low } = thresholds;
  const answers = answersUntilToday(line, history);
  const found = lowAtLast(
    answers,
    (points) => {
      if (isAtMost(points, low.attendLine)) return "attend";
      return isAtMost(points, low.askLine) ? "ask" : null;
    },
    low,
  );
  const today = answers.at(-1);
  if (today === undefined || found === null) return [];
  const from = found.level === "attend" ? low.attendLine : low.askLine;
  const shown = { today: yardstick.line(line, today.points), from: yardstick.line(line, from) };
  return [lowFlag({ kind: "line", line }, `low:${line}`, found, shown)];
}

function lowFlag(
  about: { readonly kind: "total" } | { readonly kind: "line"; readonly line: string },
  cause: string,
  { level, began }: { readonly level: FlagLevel; readonly began: string },
  shown: { readonly today: Quantity; readonly from: Quantity },
): Flag {
  const line = about.kind === "line" ? about.line : null;
  const key = causeKey(cause, began);
  return { id: "low", level, about, key, reason: { flag: "low", line, ...shown } };
}
