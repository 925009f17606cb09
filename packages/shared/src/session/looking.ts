// Decides who is told that somebody else has the sheet open just now.

import type { ParticipantId } from "./actor.ts";
import type { Phase } from "./lifecycle.ts";
import type { PersonView, SessionView } from "./view.ts";

type Onlooker = Pick<PersonView, "id" | "role" | "gone" | "admission">;

export interface LookingScope {
  readonly me: Onlooker;
  /** As the viewer's own view shows them. */
  readonly people: readonly Onlooker[];
  readonly session: Pick<SessionView["session"], "knockFrom" | "phase">;
}

/**
 * Never a part of a view: it depends on the time of reading, and is nobody's to keep.
 * @param looking everybody who has a page of this session open
 * @param now epoch milliseconds
 * @returns whom the viewer may be told of, in the order of the session's people
 */
export function lookingFor(
  { me, people, session }: LookingScope,
  looking: ReadonlySet<ParticipantId>,
  now: number,
): readonly ParticipantId[] {
  if (isOut(me)) return [];
  const near = isNear(session, now);
  return people
    .filter((person) => person.id !== me.id && looking.has(person.id) && !isOut(person))
    .filter((person) => maySee(me, person, near))
    .map(({ id }) => id);
}

function maySee(me: Onlooker, person: Onlooker, near: boolean): boolean {
  const bothTherapists = me.role === "therapist" && person.role === "therapist";
  const oneTherapist = me.role === "therapist" || person.role === "therapist";
  return bothTherapists || (near && oneTherapist);
}

/** Who was taken out, by a therapist or by the clinic, has no sheet to look at. */
function isOut({ gone, admission }: Onlooker): boolean {
  return gone || admission === "removed";
}

/** A client prepares unseen until the waiting room opens; the call's end closes it again. */
function isNear({ knockFrom, phase }: LookingScope["session"], now: number): boolean {
  return HAS_PRESENCE[phase] && (phase !== "scheduled" || now >= knockFrom);
}

const HAS_PRESENCE = {
  scheduled: true,
  live: true,
  "wrapping-up": true,
  closing: false,
  sealed: false,
  cancelled: false,
  missed: false,
} as const satisfies Record<Phase, boolean>;
