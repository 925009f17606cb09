// Computes what a therapist is told of one session about one client.

import { missingFlags, repairFlags, steadyTensFlags } from "./course-flags.ts";
import { sessionsUntil } from "./course.ts";
import type { Course, FlagInstrumentLookup } from "./course.ts";
import type { Flag } from "./flag.ts";
import { histories } from "./history.ts";
import { lineFlags } from "./line-flags.ts";
import { lowFlags } from "./low-flags.ts";
import { agendaFlags, pulseFlags } from "./moment-flags.ts";
import type { FlagThresholds } from "./thresholds.ts";
import { totalFlags } from "./total-flags.ts";

/**
 * Every rule that speaks, in no order that matters; `cardsOf` makes of it what is shown. For the
 * therapists of the case alone: flags are in no export, in no view of anybody else's.
 */
export function flagsOf(
  course: Course,
  find: FlagInstrumentLookup,
  thresholds: FlagThresholds,
): readonly Flag[] {
  const sessions = sessionsUntil(course);
  const position = sessions.length - 1;
  const fromRatings = histories(sessions, find, thresholds).flatMap((history) => {
    const repair = repairFlags(history, position);
    // A session without a rating must not be told again what an earlier one said.
    if (history.ratings.at(-1)?.sessionId !== course.sessionId) return repair;
    return [
      ...totalFlags(history),
      ...lowFlags(history),
      ...lineFlags(history),
      ...steadyTensFlags(history),
      ...repair,
    ];
  });
  return [
    ...pulseFlags(course.pulses, thresholds),
    ...fromRatings,
    ...agendaFlags(course.agenda, thresholds),
    ...missingFlags(sessions, thresholds),
  ];
}
