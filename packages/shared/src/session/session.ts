// Folds a session's log into the state of all its slices.

import type { ParticipantId, Role } from "./actor.ts";
import type { AgendaEvent } from "./agenda.ts";
import { carryOpenItems, evolveAgenda } from "./agenda-evolve.ts";
import type { Agenda, DraftRow } from "./agenda-item.ts";
import { carryOver, evolveCarriedItems } from "./carry-over.ts";
import type { CarryEvent, CarryOver } from "./carry-over.ts";
import type { ClosedContact, ContactEvent, ContactRow, ContactSettings } from "./contact.ts";
import type { Accepted, Happened } from "./decision.ts";
import type { DoorNoteRow } from "./door-note.ts";
import { evolveLifecycle } from "./lifecycle.ts";
import type { CallKind, Lifecycle, LifecycleEvent } from "./lifecycle.ts";
import { evolvePeople, newcomer, withNames } from "./person.ts";
import type { NewPerson, Person, PersonEvent } from "./person.ts";
import { evolvePresence } from "./presence.ts";
import type { Presence, PresenceEvent } from "./presence.ts";
import { applyPrivateChange } from "./private-row.ts";
import { evolvePulse } from "./pulse.ts";
import type { PulseEvent, PulseRow, Pulses } from "./pulse.ts";
import { evolveRating } from "./rating.ts";
import type { InstrumentRef, RatingEvent, RatingRow, Ratings } from "./rating.ts";
import type { SignalRow } from "./signal.ts";
import { evolveToward, mergeLines } from "./toward.ts";
import type { TowardEvent } from "./toward.ts";
import type { Toward } from "./toward-line.ts";

/** What the clinic decided for a session when making it. */
export interface SessionSettings extends ContactSettings {
  readonly agenda: boolean;
  /** 24 to 72. */
  readonly ratingWindowHours: number;
  /** Once near the middle the product itself asks whether this helps. */
  readonly autoPulse: boolean;
  readonly instrument: InstrumentRef;
}

/** Always the first event of a log. Times in epoch milliseconds. */
export interface SessionCreated {
  readonly type: "session.created";
  readonly sessionId: string;
  readonly call: CallKind;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly people: readonly NewPerson[];
  readonly settings: SessionSettings;
  /** What was agreed for this case for a dropped connection, the latest when the session was made. */
  readonly ifDropped: string | null;
}

export type SessionEvent =
  | SessionCreated
  | LifecycleEvent
  | PersonEvent
  | AgendaEvent
  | TowardEvent
  | CarryEvent
  | PulseEvent
  | RatingEvent
  | ContactEvent
  | PresenceEvent;

/** What is not in the log. */
export type PrivateRow = DraftRow | PulseRow | SignalRow | RatingRow | ContactRow | DoorNoteRow;

/** What deciding about a session comes to when it is not refused. */
export type SessionChange = Accepted<LaterEvent, PrivateRow>;

/** Events after the first. */
export type LaterEvent = Exclude<SessionEvent, SessionCreated>;

export interface SessionState {
  readonly sessionId: string;
  readonly call: CallKind;
  readonly settings: SessionSettings;
  /** What was agreed for this case for a dropped connection. */
  readonly ifDropped: string | null;
  readonly people: readonly Person[];
  readonly lifecycle: Lifecycle;
  readonly agenda: Agenda;
  /** What the case is working toward, as far as it is known here. */
  readonly toward: Toward;
  readonly pulses: Pulses;
  readonly ratings: Ratings;
  /** Once sealed: who had left what; before, it is private rows. */
  readonly contacts: readonly ClosedContact[];
  readonly presence: Presence;
  /** What is not in the log; loaded beside it. */
  readonly privates: readonly PrivateRow[];
}

/** An event as it stands in the log. */
export interface RecordedEvent extends Happened {
  readonly event: LaterEvent;
}

export function startSession(created: SessionCreated): SessionState {
  const { sessionId, call, settings, ifDropped, people, startsAt, endsAt } = created;
  return {
    sessionId,
    call,
    settings,
    ifDropped,
    people: people.map(newcomer),
    lifecycle: {
      phase: "scheduled",
      startsAt,
      endsAt,
      startedAt: null,
      endedAt: null,
      sealedAt: null,
      ratingClosesAt: null,
      steps: [],
    },
    agenda: { items: [] },
    toward: { lines: [] },
    pulses: { pulses: [] },
    ratings: { byClient: {} },
    contacts: [],
    presence: { admission: {}, connections: {} },
    privates: [],
  };
}

export function roleOf(state: Pick<SessionState, "people">, id: ParticipantId): Role | null {
  return state.people.find((person) => person.id === id)?.role ?? null;
}

/** Everybody who is or was a client of the session, in the clinic's order. */
export function clientsOf(state: Pick<SessionState, "people">): readonly Person[] {
  return state.people.filter((person) => person.role === "client");
}

/** Clients who are asked for a rating. */
export function ratersOf(state: Pick<SessionState, "people">): readonly Person[] {
  return clientsOf(state).filter((person) => person.asksRating && !person.gone);
}

/** True when every client who is asked shared the rating or closed it. */
export function ratingsSettled(state: SessionState): boolean {
  return ratersOf(state).every((client) => state.ratings.byClient[client.id] !== undefined);
}

interface RowOfKind {
  readonly draft: DraftRow;
  readonly pulse: PulseRow;
  readonly signal: SignalRow;
  readonly rating: RatingRow;
  readonly contact: ContactRow;
  readonly "door-note": DoorNoteRow;
}

/** The private rows of one kind, everybody's. */
export function rowsOf<K extends PrivateRow["kind"]>(
  state: Pick<SessionState, "privates">,
  kind: K,
): readonly RowOfKind[K][] {
  return state.privates.filter((row): row is RowOfKind[K] & PrivateRow => row.kind === kind);
}

/** The state after one event of the log. */
function evolve(state: SessionState, { event, at, by }: RecordedEvent): SessionState {
  const happened = { at, by };
  if (isOf(event, "session.")) {
    const agenda = event.type === "session.sealed" ? carryOpenItems(state.agenda) : state.agenda;
    return { ...state, lifecycle: evolveLifecycle(state.lifecycle, event, happened), agenda };
  }
  if (isOf(event, "person.")) {
    return { ...state, people: evolvePeople(state.people, event, happened) };
  }
  if (isOf(event, "agenda.")) {
    return { ...state, agenda: evolveAgenda(state.agenda, event, happened) };
  }
  if (isOf(event, "toward.")) {
    return { ...state, toward: evolveToward(state.toward, event, happened) };
  }
  if (isOf(event, "carry.")) {
    return {
      ...state,
      agenda: evolveCarriedItems(state.agenda, event, happened),
      toward: { lines: mergeLines(state.toward.lines, event.lines) },
      people: withNames(state.people, event.names),
    };
  }
  if (isOf(event, "pulse.")) {
    return { ...state, pulses: evolvePulse(state.pulses, event, happened) };
  }
  if (isOf(event, "rating.")) {
    return { ...state, ratings: evolveRating(state.ratings, event, happened) };
  }
  if (event.type === "contact.closed") return { ...state, contacts: event.contacts };
  return { ...state, presence: evolvePresence(state.presence, event, happened) };
}

/** Narrows an event to the slice its type's first word names. */
function isOf<
  P extends "session." | "person." | "agenda." | "toward." | "carry." | "pulse." | "rating.",
>(event: LaterEvent, prefix: P): event is Extract<LaterEvent, { type: `${P}${string}` }> {
  return event.type.startsWith(prefix);
}

/** The state after an accepted decision. */
export function apply(
  state: SessionState,
  accepted: SessionChange,
  happened: Happened,
): SessionState {
  const folded = accepted.events.reduce(
    (current, event) => evolve(current, { event, ...happened }),
    state,
  );
  return { ...folded, privates: accepted.privates.reduce(applyPrivateChange, state.privates) };
}

/** Folds a whole log, its first event apart. */
export function fold(
  created: SessionCreated,
  log: readonly RecordedEvent[],
  privates: readonly PrivateRow[],
): SessionState {
  return { ...log.reduce(evolve, startSession(created)), privates };
}

/** After it nothing more happens in the session. */
export function isLast({ type }: LaterEvent): boolean {
  return type === "session.sealed" || type === "session.cancelled" || type === "session.missed";
}

/**
 * What the session leaves to the next one of its case.
 * @param before the state before its last event, which still has the drafts
 */
export function leftBy(state: SessionState, before: SessionState): CarryOver {
  return carryOver({
    sessionId: state.sessionId,
    startsAt: state.lifecycle.startsAt,
    tookPlace: state.lifecycle.startedAt !== null,
    people: state.people,
    agenda: state.agenda,
    lines: state.toward.lines,
    drafts: rowsOf(before, "draft"),
  });
}
