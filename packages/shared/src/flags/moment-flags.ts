// Says what a check-in or the agenda asks for, which the therapist sees without any rating.

import { causeKey } from "./cause.ts";
import type { CourseItem, CoursePulse } from "./course.ts";
import { quantity } from "./flag.ts";
import type { Flag } from "./flag.ts";
import type { FlagThresholds } from "./thresholds.ts";

/** An answer given after "We talked about it" is another cause: the key is the latest answer's. */
export function pulseFlags(
  pulses: readonly CoursePulse[],
  { pulse }: FlagThresholds,
): readonly Flag[] {
  const ordered = pulses.toSorted((a, b) => a.at - b.at || (a.pulseId < b.pulseId ? -1 : 1));
  const enough = { "not-really": 1, "a-bit": pulse.aBit } as const;
  return (["not-really", "a-bit"] as const).flatMap((why): Flag[] => {
    const given = ordered.filter(({ answer }) => answer === why);
    const latest = given.at(-1);
    if (latest === undefined || given.length < enough[why]) return [];
    const answers = given.map(({ pulseId, at }) => ({ pulseId, at }));
    return [
      {
        id: "pulse",
        level: "now",
        about: { kind: "pulse" },
        key: causeKey(`pulse:${why}`, latest.pulseId),
        reason: { flag: "pulse", why, answers },
      },
    ];
  });
}

export function agendaFlags(
  items: readonly CourseItem[],
  { agenda }: FlagThresholds,
): readonly Flag[] {
  return items.flatMap(({ itemId, missed, carries }) =>
    [
      { why: "missed" as const, count: missed, from: agenda.missed },
      { why: "carried" as const, count: carries, from: agenda.carries },
    ]
      .filter(({ count, from }) => count >= from)
      .map(({ why, count, from }): Flag => ({
        id: "agenda",
        level: "ask",
        about: { kind: "item", itemId },
        key: causeKey(`agenda:${why}`, itemId),
        reason: {
          flag: "agenda",
          why,
          itemId,
          count: quantity(count, "times"),
          from: quantity(from, "times"),
        },
      })),
  );
}
