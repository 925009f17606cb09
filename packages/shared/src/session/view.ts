// Cuts out of a session what one viewer may see; what is not named here does not leave the server.

import type { ParticipantId, Role } from "./actor.ts";
import type { AgendaItem, ItemId, ItemKind } from "./agenda-item.ts";
import type { ContactSettings } from "./contact.ts";
import { AROUND_CALL, KNOCK_EARLY_MS, WRAP_UP_BEFORE_END_MS } from "./lifecycle.ts";
import type { CallKind, Phase } from "./lifecycle.ts";
import type { Person } from "./person.ts";
import { admissionOf, isHere } from "./presence.ts";
import type { Admission } from "./presence.ts";
import { viewPulses } from "./pulse-view.ts";
import type { PulseView } from "./pulse-view.ts";
import type { InstrumentRef, SharedRating } from "./rating.ts";
import { clientsOf, ratersOf, ratingsSettled, rowsOf } from "./session.ts";
import type { SessionState } from "./session.ts";
import type { SignalKind } from "./signal.ts";
import type { TowardLine } from "./toward-line.ts";

/** Everything one participant's page shows. Times in epoch milliseconds of the server's clock. */
export interface SessionView {
  readonly session: SessionFacts;
  readonly me: PersonView;
  readonly people: readonly PersonView[];
  readonly agenda: AgendaView;
  readonly toward: TowardView;
  readonly pulses: readonly PulseView[];
  readonly signals: readonly SignalView[];
  readonly rating: RatingView;
  readonly contact: ContactView;
}

/** For the case that the line drops. */
export interface ContactView extends ContactSettings {
  /** For clients and therapists, until the session is over: what was agreed for this case. */
  readonly ifDropped: string | null;
  /** Own, or everybody's for therapists; whoever left nothing is not in it. */
  readonly left: readonly LeftContact[];
}

export interface LeftContact {
  readonly participantId: ParticipantId;
  readonly phone: string | null;
  readonly place: string | null;
}

export interface SessionFacts {
  readonly id: string;
  readonly phase: Phase;
  readonly call: CallKind;
  readonly startsAt: number;
  readonly endsAt: number;
  /** From when a client may knock. */
  readonly knockFrom: number;
  /** When a therapist is nudged to wrap up. */
  readonly wrapUpAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly sealedAt: number | null;
  readonly ratingClosesAt: number | null;
}

export interface PersonView {
  readonly id: ParticipantId;
  readonly role: Role;
  readonly name: string;
  readonly pronouns: string | null;
  /** Own only: the language tag the clinic gave; null for others. */
  readonly lang: string | null;
  /** In the call's room now. */
  readonly here: boolean;
  /** Own, or seen by a therapist; null for others. */
  readonly admission: Admission | null;
  /** Own, or seen by a therapist: what a therapist said with a "not yet" that still stands; else null. */
  readonly notYet: NotYetView | null;
  /** The clinic took them out of the session; named still, for what they said stays. */
  readonly gone: boolean;
  /** Own, or seen by a therapist: when the clinic made a further link for this person; else null. */
  readonly linkMadeAt: number | null;
}

export interface NotYetView {
  readonly text: string;
  /** The therapist who said it. */
  readonly by: ParticipantId;
}

/** What the case is working toward. */
export interface TowardView {
  /** Those that were taken off, too: see `openLines`. */
  readonly lines: readonly TowardLine[];
}

export interface AgendaView {
  readonly enabled: boolean;
  readonly items: readonly AgendaItem[];
  /** The viewer's own, in the order they were written. */
  readonly drafts: readonly DraftView[];
}

export interface DraftView {
  readonly id: ItemId;
  readonly text: string;
  readonly kind: ItemKind;
  readonly minutes: number | null;
  readonly at: number;
}

export interface SignalView {
  readonly signal: SignalKind;
  readonly participantId: ParticipantId;
  readonly raisedAt: number;
  /** Since when it is on a therapist's screen. */
  readonly shownAt: number | null;
  /** When a therapist pressed that they saw it. */
  readonly seenAt: number | null;
}

export interface RatingView {
  readonly instrument: InstrumentRef;
  /** A client's own: they are asked for a rating. */
  readonly offered: boolean;
  /** For therapists: at least one client is asked, so that time for it can be offered. */
  readonly expected: boolean;
  /** A client's own: the device on which the form was begun last, until it is sent. */
  readonly begunOn: string | null;
  /** A client's own. `closed`: skipped or not saved. */
  readonly mine: SharedRating | { readonly kind: "closed" } | null;
  /** For therapists: what was shared with them by now. */
  readonly shared: readonly SharedRating[];
  /** For therapists, from the call's end: clients to whom "no rating this time" applies, whatever the reason. */
  readonly none: readonly ParticipantId[];
  /** A therapist may seal now. */
  readonly canSeal: boolean;
}

/** The view of one participant, or null when the id is not in this session. */
export function viewFor(state: SessionState, viewer: ParticipantId): SessionView | null {
  const me = state.people.find((person) => person.id === viewer);
  if (me === undefined) return null;
  return {
    session: viewFacts(state),
    me: viewPerson(state, me, me),
    people: state.people.map((person) => viewPerson(state, person, me)),
    agenda: viewAgenda(state, me),
    toward: { lines: state.settings.agenda ? state.toward.lines : [] },
    pulses: viewPulses(state, me),
    signals: viewSignals(state, me),
    rating: viewRating(state, me),
    contact: viewContact(state, me),
  };
}

function viewContact(state: SessionState, me: Person): ContactView {
  const { callBack, place, keepPlace } = state.settings;
  const told = me.role !== "guest" && AROUND_CALL.includes(state.lifecycle.phase);
  const left = rowsOf(state, "contact")
    .filter((row) => row.owner === me.id || me.role === "therapist")
    .map((row) => ({ participantId: row.owner, phone: row.phone, place: row.place }));
  return { callBack, place, keepPlace, ifDropped: told ? state.ifDropped : null, left };
}

function viewFacts(state: SessionState): SessionFacts {
  const { phase, startsAt, endsAt, startedAt, endedAt, sealedAt, ratingClosesAt } = state.lifecycle;
  return {
    id: state.sessionId,
    phase,
    call: state.call,
    startsAt,
    endsAt,
    knockFrom: startsAt - KNOCK_EARLY_MS,
    wrapUpAt: endsAt - WRAP_UP_BEFORE_END_MS,
    startedAt,
    endedAt,
    sealedAt,
    ratingClosesAt,
  };
}

function viewPerson(state: SessionState, person: Person, me: Person): PersonView {
  const own = person.id === me.id;
  const seesMore = own || me.role === "therapist";
  return {
    id: person.id,
    role: person.role,
    name: person.name,
    pronouns: person.pronouns,
    lang: own ? person.lang : null,
    here: isHere(state.presence, person.id),
    admission: seesMore ? admissionOf(state.presence, person.id) : null,
    notYet: seesMore ? viewNotYet(state, person.id) : null,
    gone: person.gone,
    linkMadeAt: seesMore ? person.linkMadeAt : null,
  };
}

/** Stands as long as the "not yet" itself, at the latest until the call's end. */
function viewNotYet(state: SessionState, id: ParticipantId): NotYetView | null {
  const stands = admissionOf(state.presence, id) === "declined" && !callIsOver(state);
  const row = stands ? rowsOf(state, "door-note").find(({ owner }) => owner === id) : undefined;
  return row === undefined ? null : { text: row.text, by: row.by };
}

function viewAgenda(state: SessionState, me: Person): AgendaView {
  return {
    enabled: state.settings.agenda,
    items: state.agenda.items,
    drafts: rowsOf(state, "draft")
      .filter((row) => row.owner === me.id)
      .map(({ id, text, itemKind, minutes, at }) => ({ id, text, kind: itemKind, minutes, at })),
  };
}

function viewSignals(state: SessionState, me: Person): readonly SignalView[] {
  return rowsOf(state, "signal")
    .filter((row) => row.owner === me.id || me.role === "therapist")
    .map(({ id, owner, at, shownAt, seenAt }) => ({
      signal: id,
      participantId: owner,
      raisedAt: at,
      shownAt,
      seenAt,
    }));
}

function viewRating(state: SessionState, me: Person): RatingView {
  const { instrument } = state.settings;
  const own = me.role === "client" ? state.ratings.byClient[me.id] : undefined;
  const mine = own?.kind === "closed" ? ({ kind: "closed" } as const) : (own ?? null);
  if (me.role !== "therapist") {
    const offered = ratersOf(state).some(({ id }) => id === me.id);
    const begun = rowsOf(state, "rating").find(({ owner }) => owner === me.id);
    const begunOn = begun?.deviceId ?? null;
    const nothing = { expected: false, shared: [], none: [], canSeal: false };
    return { instrument, offered, begunOn, mine, ...nothing };
  }
  const shared = sharedWithTherapists(state);
  const over = callIsOver(state);
  return {
    instrument,
    offered: false,
    expected: ratersOf(state).length > 0,
    begunOn: null,
    mine: null,
    shared,
    none: over
      ? ratersOf(state)
          .map((client) => client.id)
          .filter((id) => !shared.some((rating) => rating.participantId === id))
      : [],
    canSeal: state.lifecycle.phase === "closing" && ratingsSettled(state),
  };
}

/** Ratings a therapist of the session may see by now. */
function sharedWithTherapists(state: SessionState): readonly SharedRating[] {
  const over = callIsOver(state);
  return clientsOf(state)
    .map((client) => state.ratings.byClient[client.id])
    .filter((rating) => rating?.kind === "shared")
    .filter((rating) => rating.sharing === "now" || over);
}

function callIsOver(state: SessionState): boolean {
  return state.lifecycle.phase === "closing" || state.lifecycle.phase === "sealed";
}
