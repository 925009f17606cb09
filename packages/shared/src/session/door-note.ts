// Keeps what a therapist says with "not yet", beside the log.

import type { Actor, ParticipantId } from "./actor.ts";
import { participantOf } from "./actor.ts";
import { refuse } from "./decision.ts";
import type { Accepted, Decision } from "./decision.ts";
import { cleanLine } from "../text.ts";

/** In characters as people see them. */
export const DOOR_NOTE_MAX = 140;

/**
 * For one person in front of the door: no event, so that it is in no log, no record, no export; gone
 * with the next knock.
 */
export interface DoorNoteRow {
  readonly kind: "door-note";
  readonly id: "not-yet";
  /** To whom it is said. */
  readonly owner: ParticipantId;
  readonly text: string;
  readonly by: ParticipantId;
  /** Epoch milliseconds. */
  readonly at: number;
}

interface Saying {
  readonly owner: ParticipantId;
  readonly raw: string;
  readonly actor: Actor;
  readonly now: number;
}

export function withNote<E>(
  { owner, raw, actor, now }: Saying,
  ...events: readonly E[]
): Decision<E, DoorNoteRow> {
  const by = participantOf(actor);
  if (by === null) return refuse("role.not-allowed");
  const { text, problem } = cleanLine(raw, DOOR_NOTE_MAX);
  if (problem !== null) return refuse(problem);
  const put: DoorNoteRow = { kind: "door-note", id: "not-yet", owner, text, by, at: now };
  return { events, privates: [{ put }] };
}

/** What was said before no longer stands. */
export function withoutNote<E>(
  notes: readonly DoorNoteRow[],
  owner: ParticipantId,
  ...events: readonly E[]
): Accepted<E, DoorNoteRow> {
  const rows = notes.filter((note) => note.owner === owner);
  return { events, privates: rows.map(({ kind, id }) => ({ drop: { kind, owner, id } })) };
}
