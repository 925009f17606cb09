// Composes the slices of a session into one decide, one evolve.

import type { Actor, ParticipantId, Role } from "./actor.ts";
import { participantOf } from "./actor.ts";
import { carryOpenItems, decideAgenda, evolveAgenda } from "./agenda.ts";
import type { AgendaEvent } from "./agenda.ts";
import type { Agenda, AgendaScope, DraftRow } from "./agenda-item.ts";
import { isRefusal, refuse } from "./decision.ts";
import type { Accepted, Decision, Happened } from "./decision.ts";
import type { SessionCommand } from "./command.ts";
import { decideLifecycle, evolveLifecycle } from "./lifecycle.ts";
import type { CallKind, Lifecycle, LifecycleCommand, LifecycleEvent } from "./lifecycle.ts";
import { whyNotPermitted } from "./permissions.ts";
import { decidePerson, evolvePeople } from "./person.ts";
import type { Person, PersonEvent } from "./person.ts";
import { admissionOf, decidePresence, evolvePresence } from "./presence.ts";
import type { Presence, PresenceCommand, PresenceEvent } from "./presence.ts";
import { applyPrivateChange } from "./private-row.ts";
import { answered, decidePulse, evolvePulse, settleDuePulses } from "./pulse.ts";
import type { PulseEvent, PulseRow, Pulses } from "./pulse.ts";
import { decideRating, evolveRating } from "./rating.ts";
import type { InstrumentRef, RatingEvent, Ratings } from "./rating.ts";
import { decideSignal } from "./signal.ts";
import type { SignalRow } from "./signal.ts";
import type { InstrumentLookup } from "../instruments/instrument.ts";

/** What the clinic decided for a session when making it. */
export interface SessionSettings {
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
  readonly people: readonly Person[];
  readonly settings: SessionSettings;
}

export type SessionEvent =
  | SessionCreated
  | LifecycleEvent
  | PersonEvent
  | AgendaEvent
  | PulseEvent
  | RatingEvent
  | PresenceEvent;

/** What is not in the log. */
export type PrivateRow = DraftRow | PulseRow | SignalRow;

/** What deciding about a session comes to when it is not refused. */
export type SessionChange = Accepted<LaterEvent, PrivateRow>;

/** Events after the first. */
export type LaterEvent = Exclude<SessionEvent, SessionCreated>;

export interface SessionState {
  readonly sessionId: string;
  readonly call: CallKind;
  readonly settings: SessionSettings;
  readonly people: readonly Person[];
  readonly lifecycle: Lifecycle;
  readonly agenda: Agenda;
  readonly pulses: Pulses;
  readonly ratings: Ratings;
  readonly presence: Presence;
  /** What is not in the log; loaded beside it. */
  readonly privates: readonly PrivateRow[];
}

/** An event as it stands in the log. */
export interface RecordedEvent extends Happened {
  readonly event: LaterEvent;
}

/** What deciding may not make up itself. */
export interface DecideContext {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly findInstrument: InstrumentLookup;
}

export function startSession(created: SessionCreated): SessionState {
  const { sessionId, call, settings, people, startsAt, endsAt } = created;
  return {
    sessionId,
    call,
    settings,
    people,
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
    pulses: { pulses: [] },
    ratings: { byClient: {} },
    presence: { admission: {}, connections: {} },
    privates: [],
  };
}

export function roleOf(state: Pick<SessionState, "people">, id: ParticipantId): Role | null {
  return state.people.find((person) => person.id === id)?.role ?? null;
}

/** Clients still in the session, in the clinic's order. */
export function clientsOf(state: SessionState): readonly Person[] {
  return state.people.filter((person) => person.role === "client");
}

/** Time alone can make a pulse answer final; this is appended before anything else is decided. */
export function decideDue(state: SessionState, now: number): SessionChange {
  const due = settleDuePulses(rowsOf(state, "pulse"), now);
  return {
    events: due.map((row) => answered(row, "now")),
    privates: due.map((row) => ({ drop: { kind: "pulse", owner: row.owner, id: row.id } })),
  };
}

/**
 * Decides one command against the state as it is at `context.now`.
 * What had become due is part of the decision even when the command itself is refused by then:
 * callers append `decideDue` first.
 */
export function decide(
  state: SessionState,
  command: SessionCommand,
  actor: Actor,
  context: DecideContext,
): Decision<LaterEvent, PrivateRow> {
  const id = participantOf(actor);
  if (id !== null && roleOf(state, id) === null) return refuse("presence.unknown-participant");
  const removed = id !== null && admissionOf(state.presence, id) === "removed";
  const problem = whyNotPermitted(command.type, actor, state.lifecycle.phase, removed);
  if (problem !== null) return refuse(problem);
  const decision = decideSlice(state, command, actor, context);
  if (isRefusal(decision) || !decision.events.some((event) => event.type === "session.sealed")) {
    return decision;
  }
  return withSealing(state, decision);
}

/** Sealing forgets what was never shared; answers that were on the way to the therapist are kept. */
function withSealing(state: SessionState, decision: SessionChange): SessionChange {
  const given = rowsOf(state, "pulse").filter((row) => row.mode === "now");
  return {
    events: [...given.map((row) => answered(row, "now")), ...decision.events],
    privates: state.privates
      .filter((row) => row.kind !== "draft")
      .map(({ kind, owner, id }) => ({ drop: { kind, owner, id } })),
  };
}

function decideSlice(
  state: SessionState,
  command: SessionCommand,
  actor: Actor,
  context: DecideContext,
): Decision<LaterEvent, PrivateRow> {
  switch (command.type) {
    case "session.start":
    case "session.wrap-up":
    case "session.keep-talking":
    case "session.end":
    case "session.reopen":
    case "session.seal":
    case "session.cancel":
    case "session.miss":
    case "session.move":
      return decideLifecycle(
        {
          lifecycle: state.lifecycle,
          ratingWindowHours: state.settings.ratingWindowHours,
          ratingsSettled: ratingsSettled(state),
          now: context.now,
          bySystem: actor.kind === "system",
        },
        command,
      );
    case "presence.knock":
    case "presence.stop-knocking":
    case "presence.admit":
    case "presence.decline":
    case "presence.remove":
    case "presence.let-back":
    case "presence.join":
    case "presence.leave":
      return decidePresence(
        {
          presence: state.presence,
          call: state.call,
          phase: state.lifecycle.phase,
          startsAt: state.lifecycle.startsAt,
          now: context.now,
          roleOf: (id) => roleOf(state, id),
        },
        command,
        actor,
      );
    default:
      if (actor.kind !== "participant") return refuse("role.not-allowed");
      return decideForParticipant(state, command, actor, context);
  }
}

function decideForParticipant(
  state: SessionState,
  command: Exclude<SessionCommand, LifecycleCommand | PresenceCommand>,
  actor: Extract<Actor, { kind: "participant" }>,
  context: DecideContext,
): Decision<LaterEvent, PrivateRow> {
  const { instrument } = state.settings;
  switch (command.type) {
    case "person.introduce":
      return decidePerson(state.people, command, actor);
    case "pulse.ask":
    case "pulse.answer":
    case "pulse.help":
    case "pulse.pass":
    case "pulse.take-back":
    case "pulse.share-kept":
    case "pulse.leave-out":
      return decidePulse(
        {
          pulses: state.pulses,
          rows: rowsOf(state, "pulse"),
          clients: clientsOf(state)
            .map((client) => client.id)
            .filter((id) => admissionOf(state.presence, id) !== "removed"),
          roleOf: (id) => roleOf(state, id),
          now: context.now,
        },
        command,
        actor,
      );
    case "signal.raise":
    case "signal.show":
    case "signal.see":
    case "signal.end":
      return decideSignal({ rows: rowsOf(state, "signal"), now: context.now }, command, actor);
    case "rating.share":
    case "rating.close":
      return decideRating(
        {
          ratings: state.ratings,
          instrument: context.findInstrument(instrument.id, instrument.version),
        },
        command,
        actor,
      );
    default:
      return decideAgenda(agendaScope(state, actor.id, context.now), command, actor);
  }
}

function agendaScope(state: SessionState, owner: ParticipantId, now: number): AgendaScope {
  return {
    agenda: state.agenda,
    drafts: rowsOf(state, "draft").filter((row) => row.owner === owner),
    enabled: state.settings.agenda,
    phase: state.lifecycle.phase,
    endsAt: state.lifecycle.endsAt,
    now,
    roleOf: (id) => roleOf(state, id),
  };
}

/** True when every client shared the rating or closed it. */
export function ratingsSettled(state: SessionState): boolean {
  return clientsOf(state).every((client) => state.ratings.byClient[client.id] !== undefined);
}

interface RowOfKind {
  readonly draft: DraftRow;
  readonly pulse: PulseRow;
  readonly signal: SignalRow;
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
  if (isOf(event, "pulse.")) {
    return { ...state, pulses: evolvePulse(state.pulses, event, happened) };
  }
  if (isOf(event, "rating.")) {
    return { ...state, ratings: evolveRating(state.ratings, event, happened) };
  }
  return { ...state, presence: evolvePresence(state.presence, event, happened) };
}

/** Narrows an event to the slice its type's first word names. */
function isOf<P extends "session." | "person." | "agenda." | "pulse." | "rating.">(
  event: LaterEvent,
  prefix: P,
): event is Extract<LaterEvent, { type: `${P}${string}` }> {
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
