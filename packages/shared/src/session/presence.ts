// Decides who waits, who is let in, who is in the room.

import type { Actor, ParticipantId, Role } from "./actor.ts";
import { accept, refuse } from "./decision.ts";
import type { Decision, Happened } from "./decision.ts";
import { withNote, withoutNote } from "./door-note.ts";
import type { DoorNoteRow } from "./door-note.ts";
import { KNOCK_EARLY_MS } from "./lifecycle.ts";
import type { CallKind, Phase } from "./lifecycle.ts";

export type Admission = "out" | "knocking" | "declined" | "admitted" | "removed";

export interface Presence {
  readonly admission: Readonly<Record<ParticipantId, Admission>>;
  /** LiveKit participant sids now in the room, by participant; a re-join may overlap the old connection. */
  readonly connections: Readonly<Record<ParticipantId, readonly string[]>>;
}

export type PresenceCommand =
  | { readonly type: "presence.knock" }
  | { readonly type: "presence.stop-knocking" }
  | { readonly type: "presence.admit"; readonly participantId: ParticipantId }
  | {
      readonly type: "presence.decline";
      readonly participantId: ParticipantId;
      /** Said to the person with "not yet"; null or left out: nothing is said. */
      readonly note?: string | null | undefined;
    }
  | { readonly type: "presence.remove"; readonly participantId: ParticipantId }
  | { readonly type: "presence.let-back"; readonly participantId: ParticipantId }
  /** From LiveKit: `sid` names one connection. */
  | { readonly type: "presence.join"; readonly participantId: ParticipantId; readonly sid: string }
  | {
      readonly type: "presence.leave";
      readonly participantId: ParticipantId;
      readonly sid: string;
    };

export type PresenceEvent =
  | { readonly type: "presence.knocked" }
  | { readonly type: "presence.stopped-knocking" }
  | { readonly type: "presence.admitted"; readonly participantId: ParticipantId }
  | { readonly type: "presence.declined"; readonly participantId: ParticipantId }
  | { readonly type: "presence.removed"; readonly participantId: ParticipantId }
  | { readonly type: "presence.let-back"; readonly participantId: ParticipantId }
  | {
      readonly type: "presence.joined";
      readonly participantId: ParticipantId;
      readonly sid: string;
    }
  | { readonly type: "presence.left"; readonly participantId: ParticipantId; readonly sid: string };

export interface PresenceScope {
  readonly presence: Presence;
  readonly call: CallKind;
  readonly phase: Phase;
  readonly startsAt: number;
  readonly now: number;
  /** What therapists said with a "not yet" that still stands. */
  readonly notes: readonly DoorNoteRow[];
  readonly roleOf: (id: ParticipantId) => Role | null;
}

/** Knocked and did not go away since, whatever the answer was. */
function isAtDoor(admission: Admission): boolean {
  return admission === "knocking" || admission === "declined";
}

export function admissionOf(presence: Presence, id: ParticipantId): Admission {
  return presence.admission[id] ?? "out";
}

/** True while LiveKit has at least one connection of this participant. */
export function isHere(presence: Presence, id: ParticipantId): boolean {
  return (presence.connections[id] ?? []).length > 0;
}

export function decidePresence(
  scope: PresenceScope,
  command: PresenceCommand,
  actor: Actor,
): Decision<PresenceEvent, DoorNoteRow> {
  if (scope.call === "elsewhere") return refuse("session.no-room");
  switch (command.type) {
    case "presence.knock":
    case "presence.stop-knocking":
      if (actor.kind !== "participant") return refuse("role.not-allowed");
      return decideKnock(scope, command.type, actor.id);
    case "presence.join":
    case "presence.leave":
      return decideConnection(scope, command);
    case "presence.admit":
    case "presence.decline":
    case "presence.remove":
    case "presence.let-back": {
      const role = scope.roleOf(command.participantId);
      if (role === null) return refuse("presence.unknown-participant");
      // Only the clinic's key may take a therapist out.
      if (role === "therapist") return refuse("role.not-allowed");
      return decideDoor(scope, command, actor);
    }
  }
}

function decideKnock(
  scope: PresenceScope,
  type: "presence.knock" | "presence.stop-knocking",
  id: ParticipantId,
): Decision<PresenceEvent, DoorNoteRow> {
  const admission = admissionOf(scope.presence, id);
  if (type === "presence.stop-knocking") {
    if (!isAtDoor(admission)) return accept();
    return withoutNote(scope.notes, id, { type: "presence.stopped-knocking" });
  }
  if (scope.roleOf(id) === "therapist") return refuse("presence.no-knock-needed");
  if (admission === "admitted") return refuse("presence.already-admitted");
  if (admission === "knocking") return accept();
  if (scope.phase === "scheduled" && scope.now < scope.startsAt - KNOCK_EARLY_MS) {
    return refuse("session.too-early");
  }
  return withoutNote(scope.notes, id, { type: "presence.knocked" });
}

type DoorCommand = Extract<
  PresenceCommand,
  {
    type: "presence.admit" | "presence.decline" | "presence.remove" | "presence.let-back";
  }
>;

function decideDoor(
  scope: PresenceScope,
  command: DoorCommand,
  actor: Actor,
): Decision<PresenceEvent, DoorNoteRow> {
  const { participantId } = command;
  const admission = admissionOf(scope.presence, participantId);
  switch (command.type) {
    case "presence.admit":
      if (admission === "admitted") return accept();
      if (!isAtDoor(admission)) return refuse("presence.not-knocking");
      return withoutNote(scope.notes, participantId, { type: "presence.admitted", participantId });
    case "presence.decline":
      return decideDecline(scope, command, actor);
    case "presence.remove":
      if (admission === "removed") return accept();
      return withoutNote(scope.notes, participantId, { type: "presence.removed", participantId });
    case "presence.let-back":
      if (admission !== "removed") return refuse("presence.not-removed");
      return accept({ type: "presence.let-back", participantId });
  }
}

/** Said once, it can still be said in other words: the latest stand. */
function decideDecline(
  { presence, notes, now }: PresenceScope,
  { participantId, note = null }: Extract<DoorCommand, { type: "presence.decline" }>,
  actor: Actor,
): Decision<PresenceEvent, DoorNoteRow> {
  const admission = admissionOf(presence, participantId);
  if (!isAtDoor(admission)) return refuse("presence.not-knocking");
  const declined = { type: "presence.declined", participantId } as const;
  const events = admission === "knocking" ? [declined] : [];
  if (note === null) {
    return admission === "knocking" ? withoutNote(notes, participantId, declined) : accept();
  }
  return withNote({ owner: participantId, raw: note, actor, now }, ...events);
}

function decideConnection(
  scope: PresenceScope,
  command: Extract<PresenceCommand, { type: "presence.join" | "presence.leave" }>,
): Decision<PresenceEvent> {
  const { participantId, sid } = command;
  if (scope.roleOf(participantId) === null) return refuse("presence.unknown-participant");
  const here = scope.presence.connections[participantId]?.includes(sid) ?? false;
  if (command.type === "presence.join") {
    return here ? accept() : accept({ type: "presence.joined", participantId, sid });
  }
  return here ? accept({ type: "presence.left", participantId, sid }) : accept();
}

const ADMISSION_AFTER = {
  "presence.admitted": "admitted",
  "presence.declined": "declined",
  "presence.removed": "removed",
  "presence.let-back": "out",
} as const satisfies Record<string, Admission>;

export function evolvePresence(
  presence: Presence,
  event: PresenceEvent,
  happened: Happened,
): Presence {
  switch (event.type) {
    case "presence.knocked":
      return withAdmission(presence, happened.by, "knocking");
    case "presence.stopped-knocking":
      return withAdmission(presence, happened.by, "out");
    case "presence.admitted":
    case "presence.declined":
    case "presence.removed":
    case "presence.let-back":
      return withAdmission(presence, event.participantId, ADMISSION_AFTER[event.type]);
    case "presence.joined":
    case "presence.left": {
      const others = (presence.connections[event.participantId] ?? []).filter(
        (sid) => sid !== event.sid,
      );
      const connections = event.type === "presence.joined" ? [...others, event.sid] : others;
      return {
        ...presence,
        connections: { ...presence.connections, [event.participantId]: connections },
      };
    }
  }
}

function withAdmission(presence: Presence, id: ParticipantId, admission: Admission): Presence {
  return { ...presence, admission: { ...presence.admission, [id]: admission } };
}
