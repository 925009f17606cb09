// Says what has become of all lines together: a fall from the usual, an early fall, a slide.

import { beganIn, causeKey } from "./cause.ts";
import type { Flag, FlagLevel } from "./flag.ts";
import type { History, WithTotal } from "./history.ts";
import { isAtLeast, mean, sampleDeviation } from "./statistics.ts";

/** Flags of a history's latest rating. */
export function totalFlags(history: History): readonly Flag[] {
  const { ratings, totals } = history;
  // Without a total today there is nothing to compare.
  if (ratings.at(-1)?.total === null) return [];
  const falls = totals.map((_, index) => fallAt(history, index));
  return [
    ...fallFlags(history, falls),
    ...earlyFlags(
      history,
      totals.map((_, index) => earlyFallAt(history, index)),
    ),
    ...slideFlags(
      history,
      totals.map((_, index) => slideAt(history, index)),
    ),
  ];
}

/** A fall from what was usual. In points. */
export interface Fall {
  readonly big: boolean;
  readonly usual: number;
  readonly spread: number;
  readonly fall: number;
  /** Where a fall of this kind begins, with this spread. */
  readonly from: number;
  readonly earlier: readonly WithTotal[];
}

/** Null: no fall, or nothing usual yet. `index` into the history's totals. */
export function fallAt({ totals, thresholds }: History, index: number): Fall | null {
  const { usual: window, drop, bigDrop } = thresholds;
  const today = totals[index];
  const earlier = totals.slice(Math.max(0, index - window.ratings), index);
  if (today === undefined || earlier.length < window.atLeast) return null;
  const values = earlier.map(({ total }) => total);
  const usual = mean(values);
  const spread = Math.max(window.spreadFloor, sampleDeviation(values));
  const fall = usual - today.total;
  const fromBig = Math.max(bigDrop.points, bigDrop.spreads * spread);
  const fromAny = Math.max(drop.points, drop.spreads * spread);
  const big = isAtLeast(fall, fromBig);
  if (!big && !isAtLeast(fall, fromAny)) return null;
  return { big, usual, spread, fall, from: big ? fromBig : fromAny, earlier };
}

/** @param falls one for each of the history's totals */
function fallFlags(history: History, falls: readonly (Fall | null)[]): readonly Flag[] {
  const { totals, yardstick } = history;
  const today = totals.at(-1);
  const fall = falls.at(-1) ?? null;
  const began = beganIn(
    sights(history, (index) => {
      const one = falls[index] ?? null;
      return one === null ? null : levelOf(one);
    }),
    history.thresholds.low.furtherFall,
  );
  if (today === undefined || fall === null || began === null) return [];
  const id = fall.big ? "big-drop" : "drop";
  return [
    {
      id,
      level: levelOf(fall),
      about: { kind: "total" },
      key: causeKey("drop", began),
      reason: {
        flag: id,
        today: yardstick.total(today.total),
        usual: yardstick.total(fall.usual),
        fall: yardstick.totalSpan(fall.fall),
        spread: yardstick.totalSpan(fall.spread),
        from: yardstick.totalSpan(fall.from),
        earlier: fall.earlier.map(({ sessionId }) => sessionId),
      },
    },
  ];
}

function levelOf({ big }: Fall): FlagLevel {
  return big ? "attend" : "ask";
}

/** A fall against the one rating before, while nothing is usual yet. */
function earlyFallAt({ totals, thresholds }: History, index: number): number | null {
  const today = totals[index];
  const before = totals[index - 1];
  if (today === undefined || before === undefined || index >= thresholds.usual.atLeast) return null;
  const fall = before.total - today.total;
  return isAtLeast(fall, thresholds.early.points) ? fall : null;
}

function earlyFlags(history: History, falls: readonly (number | null)[]): readonly Flag[] {
  const { totals, yardstick, thresholds } = history;
  const today = totals.at(-1);
  const before = totals.at(-2);
  const fall = falls.at(-1) ?? null;
  const began = askedSince(history, falls);
  if (today === undefined || before === undefined || fall === null || began === null) return [];
  return [
    {
      id: "early",
      level: "ask",
      about: { kind: "total" },
      key: causeKey("early", began),
      reason: {
        flag: "early",
        today: yardstick.total(today.total),
        before: yardstick.total(before.total),
        fall: yardstick.totalSpan(fall),
        from: yardstick.totalSpan(thresholds.early.points),
        earlier: [before.sessionId],
      },
    },
  ];
}

/** How much the latest falls in a row come to, where there are enough of them. */
function slideAt({ totals, thresholds }: History, index: number): number | null {
  const { falls, points } = thresholds.slide;
  if (index < falls) return null;
  const values = totals.slice(index - falls, index + 1).map(({ total }) => total);
  const falling = values.every((value, at) => at === 0 || value < (values[at - 1] ?? value));
  const together = (values[0] ?? 0) - (values.at(-1) ?? 0);
  return falling && isAtLeast(together, points) ? together : null;
}

function slideFlags(history: History, slides: readonly (number | null)[]): readonly Flag[] {
  const { totals, yardstick, thresholds } = history;
  const together = slides.at(-1) ?? null;
  const began = askedSince(history, slides);
  if (together === null || began === null) return [];
  const shown = totals.slice(-(thresholds.slide.falls + 1));
  return [
    {
      id: "slide",
      level: "ask",
      about: { kind: "total" },
      key: causeKey("slide", began),
      reason: {
        flag: "slide",
        totals: shown.map(({ total }) => yardstick.total(total)),
        sessions: shown.map(({ sessionId }) => sessionId),
        fall: yardstick.totalSpan(together),
        from: yardstick.totalSpan(thresholds.slide.points),
      },
    },
  ];
}

function askedSince(history: History, found: readonly (number | null)[]): string | null {
  const level = (index: number): FlagLevel | null => (found[index] == null ? null : "ask");
  return beganIn(sights(history, level), history.thresholds.low.furtherFall);
}

function sights({ totals }: History, levelAt: (index: number) => FlagLevel | null) {
  return totals.map(({ sessionId, total }, index) => ({
    sessionId,
    level: levelAt(index),
    points: total,
  }));
}
