// Makes the session record; cuts it for each reader.

import type { ParticipantId, Role } from "./actor.ts";
import { isParkedBefore } from "./agenda-item.ts";
import type { AgendaItem } from "./agenda-item.ts";
import type { ClosedContact } from "./contact.ts";
import type { CallKind, LifecycleStep } from "./lifecycle.ts";
import { evolvePresence, isHere } from "./presence.ts";
import type { Presence } from "./presence.ts";
import type { Pulse, PulseAnswer, HelpId } from "./pulse.ts";
import type { InstrumentRef, SharedRating } from "./rating.ts";
import { clientsOf } from "./session.ts";
import type { RecordedEvent, SessionState } from "./session.ts";
import type { TowardLine } from "./toward-line.ts";

/** Raised when the shape of the record changes; readers refuse a higher one. */
export const RECORD_VERSION = 1;

/** What is kept of a session. Times in epoch milliseconds. */
export interface SessionRecord {
  readonly version: typeof RECORD_VERSION;
  readonly sessionId: string;
  readonly call: CallKind;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly sealedAt: number | null;
  readonly people: readonly RecordPerson[];
  readonly agendaEnabled: boolean;
  readonly agenda: readonly AgendaItem[];
  /** What the case was working toward, with its earlier wordings; taken-off lines, too. */
  readonly toward: readonly TowardLine[];
  readonly pulses: readonly RecordPulse[];
  readonly ratings: readonly RecordRating[];
  readonly instrument: InstrumentRef;
  /** Of clients and guests, where the session asked: whether a number, a place was left. */
  readonly contacts: readonly ClosedContact[];
  readonly timeline: readonly TimelineEntry[];
}

export interface RecordPerson {
  readonly id: ParticipantId;
  readonly role: Role;
  readonly externalId: string;
  readonly name: string;
  readonly pronouns: string | null;
}

export interface RecordPulse {
  readonly id: string;
  readonly askedBy: ParticipantId;
  readonly askedAt: number;
  readonly answers: readonly RecordPulseAnswer[];
}

export type RecordPulseAnswer =
  | {
      readonly participantId: ParticipantId;
      readonly kind: "answered";
      readonly answer: PulseAnswer;
      readonly helps: readonly HelpId[];
      readonly words: string | null;
      readonly at: number;
    }
  /** Not now, silence, kept but left out: all the same. */
  | { readonly participantId: ParticipantId; readonly kind: "no-answer" }
  | { readonly participantId: ParticipantId; readonly kind: "taken-back" };

/** `none` stands for skipped, not reached, not saved alike. */
export type RecordRating =
  | SharedRating
  | { readonly kind: "none"; readonly participantId: ParticipantId };

export type TimelineKind =
  | LifecycleStep["what"]
  | "presence.joined"
  | "presence.left"
  | "presence.admitted"
  | "pulse.asked"
  | "rating.shared";

export interface TimelineEntry {
  readonly at: number;
  readonly what: TimelineKind;
  /** Whom it is about; null for the clinic's key or the system. */
  readonly participantId: ParticipantId | null;
}

/** Who reads a record. A `participant` reads as themselves, `clinic` with the clinic's key. */
export type RecordReader =
  | { readonly kind: "participant"; readonly id: ParticipantId; readonly role: Role }
  | { readonly kind: "clinic"; readonly participants: readonly ParticipantId[] };

/** The whole record of a session; `log` is the session's events after the first. */
export function toRecord(state: SessionState, log: readonly RecordedEvent[]): SessionRecord {
  const { startsAt, endsAt, startedAt, endedAt, sealedAt } = state.lifecycle;
  return {
    version: RECORD_VERSION,
    sessionId: state.sessionId,
    call: state.call,
    startsAt,
    endsAt,
    startedAt,
    endedAt,
    sealedAt,
    people: state.people.map(({ id, role, externalId, name, pronouns }) => ({
      id,
      role,
      externalId,
      name,
      pronouns,
    })),
    agendaEnabled: state.settings.agenda,
    // What lay parked beside the list, untouched, was no part of this session.
    agenda: state.agenda.items.filter((item) => !isParkedBefore(item)),
    toward: state.toward.lines,
    pulses: state.pulses.pulses.filter((pulse) => isInRecord(state, pulse)).map(toRecordPulse),
    ratings: clientsOf(state)
      .filter(({ asksRating }) => asksRating && startedAt !== null)
      .map((client) => toRecordRating(state, client.id)),
    instrument: state.settings.instrument,
    contacts: state.contacts,
    timeline: withoutDeviceChanges(log).flatMap((entry) => toTimeline(entry, state)),
  };
}

/** Leaves out connections that come while their person is here, or go while another one stays. */
function withoutDeviceChanges(log: readonly RecordedEvent[]): readonly RecordedEvent[] {
  let presence: Presence = { admission: {}, connections: {} };
  return log.filter(({ event, at, by }) => {
    if (event.type !== "presence.joined" && event.type !== "presence.left") return true;
    const before = isHere(presence, event.participantId);
    presence = evolvePresence(presence, event, { at, by });
    return isHere(presence, event.participantId) !== before;
  });
}

/** A client's own check-in without an answer was never anybody else's to know. */
function isInRecord(state: SessionState, pulse: Pulse): boolean {
  if (!clientsOf(state).some((client) => client.id === pulse.askedBy)) return true;
  return Object.values(pulse.responses).some((response) => response.kind !== "passed");
}

function toRecordPulse(pulse: Pulse): RecordPulse {
  return {
    id: pulse.id,
    askedBy: pulse.askedBy,
    askedAt: pulse.askedAt,
    answers: pulse.asked.map((participantId) => {
      const response = pulse.responses[participantId];
      if (response?.kind === "taken-back") return { participantId, kind: "taken-back" };
      if (response?.kind !== "answered") return { participantId, kind: "no-answer" };
      const { kind, answer, helps, words, at } = response;
      return { participantId, kind, answer, helps, words, at };
    }),
  };
}

function toRecordRating(state: SessionState, participantId: ParticipantId): RecordRating {
  const rating = state.ratings.byClient[participantId];
  return rating?.kind === "shared" ? rating : { kind: "none", participantId };
}

function toTimeline({ event, at, by }: RecordedEvent, state: SessionState): TimelineEntry[] {
  const participantId = state.people.some((person) => person.id === by) ? by : null;
  switch (event.type) {
    case "session.started":
    case "session.wrapped-up":
    case "session.talking-on":
    case "session.ended":
    case "session.reopened":
    case "session.sealed":
    case "session.cancelled":
    case "session.missed":
    case "rating.shared":
      return [{ at, what: event.type, participantId }];
    case "presence.admitted":
    case "presence.joined":
    case "presence.left":
      return [{ at, what: event.type, participantId: event.participantId }];
    case "pulse.asked": {
      const pulse = state.pulses.pulses.find((candidate) => candidate.id === event.pulseId);
      const shown = pulse !== undefined && isInRecord(state, pulse);
      return shown ? [{ at, what: event.type, participantId }] : [];
    }
    default:
      return [];
  }
}

/**
 * The record as `reader` may see it: therapists all of it, a client the shared agenda with their own
 * answers, a guest the agenda, the clinic's key the answers of the clients it asked for; of what was
 * left in case the line drops everybody their own, the clinic's key that of those clients.
 */
export function recordFor(record: SessionRecord, reader: RecordReader): SessionRecord {
  if (reader.kind === "participant" && reader.role === "therapist") return record;
  const visible = (id: ParticipantId): boolean =>
    reader.kind === "clinic" ? reader.participants.includes(id) : reader.id === id;
  const others = new Set(
    record.people.filter(({ role, id }) => role === "client" && !visible(id)).map(({ id }) => id),
  );
  return {
    ...record,
    pulses: record.pulses
      .map((pulse) => ({
        ...pulse,
        answers: pulse.answers.filter(({ participantId }) => visible(participantId)),
      }))
      .filter((pulse) => pulse.answers.length > 0)
      .map((pulse) => (reader.kind === "clinic" ? withoutSilence(pulse) : pulse)),
    ratings: record.ratings.filter(({ participantId }) => visible(participantId)),
    contacts: record.contacts.filter(({ participantId }) => visible(participantId)),
    timeline: record.timeline.filter(
      ({ what, participantId }) =>
        !(
          isPersonal(what) &&
          participantId !== null &&
          (others.has(participantId) || isGuest(reader))
        ),
    ),
  };
}

/** That nobody answered is between client and therapist: elsewhere only that it was asked. */
function withoutSilence(pulse: RecordPulse): RecordPulse {
  return { ...pulse, answers: pulse.answers.filter(({ kind }) => kind !== "no-answer") };
}

function isPersonal(what: TimelineKind): boolean {
  return what === "pulse.asked" || what === "rating.shared" || what.startsWith("presence.");
}

function isGuest(reader: RecordReader): boolean {
  return reader.kind === "participant" && reader.role === "guest";
}
