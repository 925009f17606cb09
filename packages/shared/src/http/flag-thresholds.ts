// Checks the numbers from which a clinic wants its therapists to be told something.

import { z } from "zod";
import { thresholdsWith } from "../flags/thresholds.ts";
import type { FlagThresholds } from "../flags/thresholds.ts";

const points = (min: number, max: number) => z.number().min(min).max(max).optional();
const spreads = (max: number) => z.number().min(0).max(max).optional();
const count = (min: number, max: number) => z.int().min(min).max(max).optional();

/** Points of a scale from 0 to 10. What is left out stays at the starting points. */
export const ownThresholdsSchema = z
  .strictObject({
    usual: z.strictObject({
      ratings: count(2, 10),
      atLeast: count(2, 10),
      spreadFloor: points(0.1, 2),
    }),
    drop: z.strictObject({ points: points(0.5, 5), spreads: spreads(4) }),
    bigDrop: z.strictObject({ points: points(0.5, 8), spreads: spreads(6) }),
    item: z.strictObject({ points: points(1, 8) }),
    early: z.strictObject({ points: points(0.5, 5) }),
    low: z.strictObject({
      askLine: points(0, 9),
      askMean: points(0, 9),
      attendLine: points(0, 9),
      attendMean: points(0, 9),
      quietSessions: count(0, 12),
      furtherFall: points(0.5, 5),
    }),
    slide: z.strictObject({ falls: count(2, 6), points: points(0.3, 5) }),
    voice: z.strictObject({ line: points(0, 9), skips: count(1, 11) }),
    repair: z.strictObject({ spreads: spreads(2), sessions: count(1, 8) }),
    steadyTens: z.strictObject({ ratings: count(2, 12) }),
    missing: z.strictObject({ sessions: count(1, 6) }),
    pulse: z.strictObject({ aBit: count(1, 5) }),
    agenda: z.strictObject({ missed: count(1, 5), carries: count(1, 10) }),
  })
  .partial()
  .superRefine((own, context) => {
    // How they fit together is asked once each of them is as it must be.
    if (context.issues.length > 0) return;
    for (const { path, message } of misfits(thresholdsWith(own))) {
      context.addIssue({ code: "custom", path: [...path], message });
    }
  });

interface Misfit {
  readonly path: readonly [keyof FlagThresholds, string];
  readonly message: string;
}

/** A milder rule that begins where a stronger one has begun already would never speak. */
function misfits({ usual, drop, bigDrop, low, voice }: FlagThresholds): readonly Misfit[] {
  const mild = (name: string) => `must not be less pressing than ${name}`;
  const all: readonly (Misfit & { readonly fits: boolean })[] = [
    {
      path: ["usual", "atLeast"],
      fits: usual.atLeast <= usual.ratings,
      message: "must be at most usual.ratings",
    },
    {
      path: ["bigDrop", "points"],
      fits: bigDrop.points >= drop.points,
      message: mild("drop.points"),
    },
    {
      path: ["bigDrop", "spreads"],
      fits: bigDrop.spreads >= drop.spreads,
      message: mild("drop.spreads"),
    },
    {
      path: ["low", "attendLine"],
      fits: low.attendLine <= low.askLine,
      message: mild("low.askLine"),
    },
    {
      path: ["low", "attendMean"],
      fits: low.attendMean <= low.askMean,
      message: mild("low.askMean"),
    },
    {
      path: ["voice", "skips"],
      fits: voice.skips <= usual.ratings + 1,
      message: "must be at most one more than usual.ratings, among which skips are counted",
    },
  ];
  return all.filter(({ fits }) => !fits);
}
