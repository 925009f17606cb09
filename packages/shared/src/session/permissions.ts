// Says who may send each command in which phases.

import type { Actor, Role } from "./actor.ts";
import { AROUND_CALL } from "./lifecycle.ts";
import type { Phase } from "./lifecycle.ts";
import type { RefusalCode } from "./refusal.ts";
import type { SessionCommand } from "./command.ts";

type Sender = Role | "clinic" | "system";

interface Permission {
  readonly who: readonly Sender[];
  readonly when: readonly Phase[];
  /** A removed participant may still do this. */
  readonly evenRemoved?: true;
}

const BEFORE_END: readonly Phase[] = ["scheduled", "live", "wrapping-up"];
const IN_CALL: readonly Phase[] = ["live", "wrapping-up"];
const BOTH_SIDES: readonly Sender[] = ["client", "therapist"];

const prepare: Permission = { who: BOTH_SIDES, when: BEFORE_END };
const work: Permission = { who: BOTH_SIDES, when: IN_CALL };
const rate: Permission = { who: ["client"], when: ["wrapping-up", "closing"], evenRemoved: true };
const door: Permission = { who: ["therapist"], when: IN_CALL };

/** Every command has its line; one without does not compile. */
export const PERMISSIONS = {
  "session.start": { who: ["therapist"], when: ["scheduled"] },
  "session.wrap-up": { who: ["therapist"], when: ["live"] },
  "session.keep-talking": { who: ["therapist"], when: ["wrapping-up"] },
  "session.end": { who: ["therapist", "clinic", "system"], when: IN_CALL },
  "session.reopen": { who: ["therapist"], when: ["closing"] },
  "session.seal": { who: ["therapist", "system"], when: ["closing"] },
  "session.cancel": { who: ["clinic"], when: ["scheduled"] },
  "session.miss": { who: ["system"], when: ["scheduled"] },
  "session.move": { who: ["clinic"], when: ["scheduled"] },
  "person.introduce": { who: ["client", "therapist", "guest"], when: BEFORE_END },
  "person.add": { who: ["clinic"], when: BEFORE_END },
  "person.remove": { who: ["clinic"], when: AROUND_CALL },
  "person.renew-link": { who: ["clinic"], when: AROUND_CALL },
  "agenda.add": prepare,
  "agenda.redraft": prepare,
  "agenda.share": prepare,
  "agenda.discard": { who: BOTH_SIDES, when: AROUND_CALL },
  "agenda.edit": prepare,
  "agenda.agree": prepare,
  "agenda.not-for-me": { who: ["client"], when: BEFORE_END },
  "agenda.for-me-too": { who: ["client"], when: BEFORE_END },
  "agenda.star": prepare,
  "agenda.unstar": prepare,
  "agenda.move": prepare,
  "agenda.time": prepare,
  "agenda.note": prepare,
  "agenda.activate": work,
  "agenda.finish": work,
  "agenda.take-up": prepare,
  "agenda.choose": { who: BOTH_SIDES, when: AROUND_CALL },
  "agenda.summarize": { who: ["therapist"], when: IN_CALL },
  "agenda.answer-summary": { who: ["client"], when: IN_CALL },
  "toward.propose": prepare,
  "toward.revise": prepare,
  "toward.agree": prepare,
  "toward.drop": prepare,
  "carry.bring": { who: ["system"], when: BEFORE_END },
  "pulse.ask": work,
  "pulse.answer": { who: ["client"], when: IN_CALL },
  "pulse.help": { who: ["client"], when: IN_CALL },
  "pulse.pass": { who: ["client"], when: IN_CALL },
  "pulse.take-back": { who: ["client"], when: ["live", "wrapping-up", "closing"] },
  "pulse.share-kept": rate,
  "pulse.leave-out": rate,
  "signal.raise": { who: ["client"], when: IN_CALL },
  "signal.show": { who: ["therapist"], when: IN_CALL },
  "signal.see": { who: ["therapist"], when: IN_CALL },
  "signal.end": { who: BOTH_SIDES, when: IN_CALL },
  "rating.begin": rate,
  "rating.share": rate,
  "rating.close": rate,
  "presence.knock": { who: ["client", "guest", "therapist"], when: BEFORE_END },
  "presence.stop-knocking": { who: ["client", "guest"], when: BEFORE_END },
  "presence.admit": door,
  "presence.decline": door,
  "presence.remove": door,
  "presence.let-back": door,
  "presence.join": { who: ["system"], when: AROUND_CALL },
  "presence.leave": { who: ["system"], when: AROUND_CALL },
} as const satisfies Record<SessionCommand["type"], Permission>;

const REFUSAL_IN_PHASE = {
  scheduled: "session.not-started",
  live: "session.already-live",
  "wrapping-up": "session.already-wrapping-up",
  closing: "session.closing",
  sealed: "session.sealed",
  cancelled: "session.cancelled",
  missed: "session.missed",
} as const satisfies Record<Phase, RefusalCode>;

/** Null when allowed; the role is checked first, so that a wrong role learns nothing of the phase. */
export function whyNotPermitted(
  type: SessionCommand["type"],
  actor: Actor,
  phase: Phase,
  removed: boolean,
): RefusalCode | null {
  const permission: Permission = PERMISSIONS[type];
  const sender = actor.kind === "participant" ? actor.role : actor.kind;
  if (!permission.who.includes(sender)) return "role.not-allowed";
  if (removed && permission.evenRemoved !== true) return "presence.removed";
  if (!permission.when.includes(phase)) return REFUSAL_IN_PHASE[phase];
  return null;
}
