// Decides every command by handing it to its slice of the session.

import type { Actor, ParticipantId } from "./actor.ts";
import { participantOf } from "./actor.ts";
import { decideAgenda } from "./agenda.ts";
import type { AgendaScope } from "./agenda-item.ts";
import { decideCarry } from "./carry-over.ts";
import type { SessionCommand } from "./command.ts";
import { closeContacts, decideContact } from "./contact.ts";
import type { ContactEvent } from "./contact.ts";
import { isRefusal, refuse } from "./decision.ts";
import type { Decision } from "./decision.ts";
import { decideLifecycle } from "./lifecycle.ts";
import type { LifecycleScope } from "./lifecycle.ts";
import { whyNotPermitted } from "./permissions.ts";
import { decidePerson } from "./person.ts";
import { admissionOf, decidePresence } from "./presence.ts";
import type { PresenceScope } from "./presence.ts";
import { answered, automaticPulse, decidePulse, settleDuePulses } from "./pulse.ts";
import type { PulseScope } from "./pulse.ts";
import { decideRating } from "./rating.ts";
import type { RatingScope } from "./rating.ts";
import { clientsOf, isLast, ratersOf, ratingsSettled, roleOf, rowsOf } from "./session.ts";
import type { LaterEvent, PrivateRow, SessionChange, SessionState } from "./session.ts";
import { decideSignal } from "./signal.ts";
import { decideToward } from "./toward.ts";
import type { InstrumentLookup } from "../instruments/instrument.ts";

/** What deciding may not make up itself. */
export interface DecideContext {
  /** Epoch milliseconds. */
  readonly now: number;
  readonly findInstrument: InstrumentLookup;
}

/**
 * What time alone has brought about: an answer that is final, the automatic check-in. Callers append it
 * before anything else is decided.
 */
export function decideDue(state: SessionState, now: number): SessionChange {
  const due = settleDuePulses(rowsOf(state, "pulse"), now);
  const automatic =
    state.settings.autoPulse && state.lifecycle.phase === "live"
      ? automaticPulse(pulseScope(state, now), state.lifecycle)
      : null;
  return {
    events: [...due.map((row) => answered(row, "now")), ...(automatic === null ? [] : [automatic])],
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
  if (id !== null && !belongs(state, id)) return refuse("presence.unknown-participant");
  const removed = id !== null && admissionOf(state.presence, id) === "removed";
  const problem = whyNotPermitted(command.type, actor, state.lifecycle.phase, removed);
  if (problem !== null) return refuse(problem);
  const decision = decideSlice(state, command, actor, context);
  if (isRefusal(decision) || !decision.events.some(isLast)) return decision;
  return withForgetting(state, decision);
}

/** Is in the session still. */
function belongs(state: SessionState, id: ParticipantId): boolean {
  return state.people.some((person) => person.id === id && !person.gone);
}

/**
 * The end forgets what was never shared; answers that were on the way to the therapist are kept, drafts
 * move on along the case (see `leftBy`).
 */
function withForgetting(state: SessionState, decision: SessionChange): SessionChange {
  const given = rowsOf(state, "pulse").filter((row) => row.mode === "now");
  const sealed = decision.events.some(({ type }) => type === "session.sealed");
  return {
    events: [
      ...given.map((row) => answered(row, "now")),
      ...(sealed ? closedContacts(state) : []),
      ...decision.events,
    ],
    privates: state.privates.map(({ kind, owner, id }) => ({ drop: { kind, owner, id } })),
  };
}

/** Of a session that took place. */
function closedContacts({ settings, people, ...state }: SessionState): readonly ContactEvent[] {
  const asked = people.filter(({ role }) => role !== "therapist").map(({ id }) => id);
  const event = closeContacts(settings, asked, rowsOf(state, "contact"));
  return event === null ? [] : [event];
}

/** Slices whose commands others than participants send, too, come first. */
function decideSlice(
  state: SessionState,
  command: SessionCommand,
  actor: Actor,
  context: DecideContext,
): Decision<LaterEvent, PrivateRow> {
  const { now, findInstrument } = context;
  if (isFor(command, "session.")) {
    return decideLifecycle(lifecycleScope(state, actor, now), command);
  }
  if (isFor(command, "presence.")) {
    return decidePresence(presenceScope(state, now), command, actor);
  }
  if (isFor(command, "person.")) return decidePerson(state.people, command, actor);
  if (isFor(command, "carry.")) {
    const { agenda, people, toward } = state;
    return decideCarry({ agenda, people, toward, drafts: rowsOf(state, "draft") }, command);
  }
  if (actor.kind !== "participant") return refuse("role.not-allowed");
  if (isFor(command, "pulse.")) return decidePulse(pulseScope(state, now), command, actor);
  if (isFor(command, "signal.")) {
    return decideSignal({ rows: rowsOf(state, "signal"), now }, command, actor);
  }
  if (isFor(command, "rating.")) {
    return decideRating(ratingScope(state, actor.id, now, findInstrument), command, actor);
  }
  if (isFor(command, "contact.")) {
    const row = rowsOf(state, "contact").find(({ owner }) => owner === actor.id);
    return decideContact({ settings: state.settings, row, now }, command, actor);
  }
  if (isFor(command, "toward.")) {
    const { toward, settings } = state;
    return decideToward({ toward, enabled: settings.agenda }, command, actor);
  }
  return decideAgenda(agendaScope(state, actor.id, now), command, actor);
}

type Slice =
  | "session."
  | "presence."
  | "person."
  | "carry."
  | "pulse."
  | "signal."
  | "rating."
  | "contact."
  | "toward.";

/** Narrows a command to the slice its type's first word names. */
function isFor<S extends Slice>(
  command: SessionCommand,
  slice: S,
): command is Extract<SessionCommand, { type: `${S}${string}` }> {
  return command.type.startsWith(slice);
}

function lifecycleScope(state: SessionState, actor: Actor, now: number): LifecycleScope {
  return {
    lifecycle: state.lifecycle,
    ratingWindowHours: state.settings.ratingWindowHours,
    ratingsSettled: ratingsSettled(state),
    now,
    bySystem: actor.kind === "system",
  };
}

function presenceScope(state: SessionState, now: number): PresenceScope {
  return {
    presence: state.presence,
    call: state.call,
    phase: state.lifecycle.phase,
    startsAt: state.lifecycle.startsAt,
    now,
    notes: rowsOf(state, "door-note"),
    roleOf: (id) => roleOf(state, id),
  };
}

function pulseScope(state: SessionState, now: number): PulseScope {
  return {
    pulses: state.pulses,
    rows: rowsOf(state, "pulse"),
    clients: clientsOf(state)
      .filter(({ id, gone }) => !gone && admissionOf(state.presence, id) !== "removed")
      .map((client) => client.id),
    roleOf: (id) => roleOf(state, id),
    now,
  };
}

function ratingScope(
  state: SessionState,
  owner: ParticipantId,
  now: number,
  findInstrument: InstrumentLookup,
): RatingScope {
  const { id, version } = state.settings.instrument;
  return {
    ratings: state.ratings,
    offered: ratersOf(state).some((client) => client.id === owner),
    begun: rowsOf(state, "rating").find((row) => row.owner === owner),
    instrument: findInstrument(id, version),
    now,
  };
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
    clientCount: clientsOf(state).filter(({ gone }) => !gone).length,
  };
}
