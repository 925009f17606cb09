// Holds the numbers from which a therapist is told something.

/**
 * Points are those of a scale from 0 to 10, whatever scale an instrument has (docs/decisions/045).
 * A spread is the sample standard deviation of the earlier totals.
 */
export interface FlagThresholds {
  /** What counts as usual: so many earlier ratings at most, at least; spread never below its floor. */
  readonly usual: {
    readonly ratings: number;
    readonly atLeast: number;
    readonly spreadFloor: number;
  };
  /** A fall of so many points that is also so many spreads. */
  readonly drop: { readonly points: number; readonly spreads: number };
  readonly bigDrop: { readonly points: number; readonly spreads: number };
  /** A line so many points below its own median. */
  readonly item: { readonly points: number };
  /** A fall against the rating before, while there is nothing usual yet. */
  readonly early: { readonly points: number };
  /** A line at or below, a mean below; quiet for so many sessions unless it falls so much more. */
  readonly low: {
    readonly askLine: number;
    readonly askMean: number;
    readonly attendLine: number;
    readonly attendMean: number;
    readonly quietSessions: number;
    readonly furtherFall: number;
  };
  /** So many falls in a row, of so many points together. */
  readonly slide: { readonly falls: number; readonly points: number };
  /** The voice line at or below, or skipped so often. */
  readonly voice: { readonly line: number; readonly skips: number };
  /** Back within so many spreads of what was usual, in so many sessions. */
  readonly repair: { readonly spreads: number; readonly sessions: number };
  readonly steadyTens: { readonly ratings: number };
  readonly missing: { readonly sessions: number };
  readonly pulse: { readonly aBit: number };
  readonly agenda: { readonly missed: number; readonly carries: number };
}

/** Starting points: chosen by judgement, tried on made-up clients (docs/benchmarks.md), not on real ones. */
export const STARTING_POINTS: FlagThresholds = {
  usual: { ratings: 5, atLeast: 3, spreadFloor: 0.5 },
  drop: { points: 1, spreads: 1 },
  bigDrop: { points: 1.5, spreads: 2 },
  item: { points: 3 },
  early: { points: 1.5 },
  low: {
    askLine: 4,
    askMean: 6,
    attendLine: 2,
    attendMean: 5,
    quietSessions: 4,
    furtherFall: 1,
  },
  slide: { falls: 3, points: 1 },
  voice: { line: 6, skips: 2 },
  repair: { spreads: 0.5, sessions: 3 },
  steadyTens: { ratings: 4 },
  missing: { sessions: 2 },
  pulse: { aBit: 2 },
  agenda: { missed: 2, carries: 3 },
};

/** What a clinic sets for itself; the rest stays at the starting points. */
export type OwnThresholds = {
  readonly [Rule in keyof FlagThresholds]?:
    | { readonly [Name in keyof FlagThresholds[Rule]]?: number | undefined }
    | undefined;
};

export function thresholdsWith(own: OwnThresholds): FlagThresholds {
  const rule = <Rule extends keyof FlagThresholds>(name: Rule): FlagThresholds[Rule] => {
    const said = Object.entries(own[name] ?? {}).filter(([, value]) => value !== undefined);
    return { ...STARTING_POINTS[name], ...Object.fromEntries(said) };
  };
  return {
    usual: rule("usual"),
    drop: rule("drop"),
    bigDrop: rule("bigDrop"),
    item: rule("item"),
    early: rule("early"),
    low: rule("low"),
    slide: rule("slide"),
    voice: rule("voice"),
    repair: rule("repair"),
    steadyTens: rule("steadyTens"),
    missing: rule("missing"),
    pulse: rule("pulse"),
    agenda: rule("agenda"),
  };
}
