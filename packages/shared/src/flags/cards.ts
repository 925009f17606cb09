// Lays flags on cards: one a cause, the most pressing first, three at most in sight.

import { FLAG_IDS, FLAG_LEVELS } from "./flag.ts";
import type { Flag, FlagLevel } from "./flag.ts";

/** What a therapist sees as one card. */
export interface FlagCard {
  /** Of its most pressing flag. */
  readonly level: FlagLevel;
  /** At least one, the most pressing first; each one's reason is said. */
  readonly flags: readonly [Flag, ...Flag[]];
  /** What "We talked about it" closes. */
  readonly keys: readonly string[];
}

export interface FlagCards {
  readonly cards: readonly FlagCard[];
  /** Behind "More". */
  readonly more: readonly FlagCard[];
}

const CARDS_IN_SIGHT = 3;

/**
 * @param flags of one client; those of a couple are laid out person by person
 * @param closed keys of what was talked about in this case with this client
 */
export function cardsOf(flags: readonly Flag[], closed: ReadonlySet<string>): FlagCards {
  const open = flags.filter(({ key }) => !closed.has(key)).toSorted(byPressure);
  const groups = new Map<string, [Flag, ...Flag[]]>();
  for (const flag of open) {
    const about = JSON.stringify(flag.about);
    const group = groups.get(about);
    if (group === undefined) groups.set(about, [flag]);
    else group.push(flag);
  }
  // A map keeps the order in which its keys came: that of each card's most pressing flag.
  const all = [...groups.values()].map((group): FlagCard => ({
    level: group[0].level,
    flags: group,
    keys: group.map(({ key }) => key),
  }));
  return { cards: all.slice(0, CARDS_IN_SIGHT), more: all.slice(CARDS_IN_SIGHT) };
}

function byPressure(a: Flag, b: Flag): number {
  return (
    FLAG_LEVELS.indexOf(a.level) - FLAG_LEVELS.indexOf(b.level) ||
    FLAG_IDS.indexOf(a.id) - FLAG_IDS.indexOf(b.id) ||
    (a.key < b.key ? -1 : 1)
  );
}
