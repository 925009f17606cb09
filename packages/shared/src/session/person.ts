// Decides who belongs to a session, how they are called.

import type { Actor, ParticipantId, Role } from "./actor.ts";
import { accept, refuse } from "./decision.ts";
import type { Decision, Happened } from "./decision.ts";
import { cleanLine, cleanOptional } from "../text.ts";

/** Graphemes. */
export const CHOSEN_NAME_MAX = 60;
/** Graphemes. */
export const PRONOUNS_MAX = 40;

/** One participant as the clinic names them. */
export interface NewPerson {
  readonly id: ParticipantId;
  readonly role: Role;
  /** The clinic's own id of the person. */
  readonly externalId: string;
  /** The clinic's suggestion, or what the person chose in an earlier session of the case. */
  readonly name: string;
  readonly pronouns: string | null;
  /** BCP 47, or null: the browser decides. */
  readonly lang: string | null;
  /** Epoch milliseconds when the person chose the name; null: the clinic suggests it. */
  readonly chosenAt: number | null;
  /** A client who is asked for the rating; false for a minor unless the clinic asks minors, for other roles always. */
  readonly asksRating: boolean;
}

/** One participant as the session knows them. */
export interface Person extends NewPerson {
  /** The clinic took them out of the session; what they said stays. */
  readonly gone: boolean;
  /** Epoch milliseconds of a link that the clinic made after an earlier one had been opened. */
  readonly linkMadeAt: number | null;
}

export type PersonCommand =
  | {
      readonly type: "person.introduce";
      readonly name: string;
      readonly pronouns: string | null;
    }
  /** By the clinic's key, as the next two. */
  | { readonly type: "person.add"; readonly person: NewPerson }
  | { readonly type: "person.remove"; readonly participantId: ParticipantId }
  /** The person's link was replaced after it had been opened. */
  | { readonly type: "person.renew-link"; readonly participantId: ParticipantId };

export type PersonEvent =
  | {
      readonly type: "person.introduced";
      readonly name: string;
      readonly pronouns: string | null;
    }
  | { readonly type: "person.added"; readonly person: NewPerson }
  | { readonly type: "person.removed"; readonly participantId: ParticipantId }
  | { readonly type: "person.link-renewed"; readonly participantId: ParticipantId };

const MAX_PEOPLE = 10;

export function newcomer(person: NewPerson): Person {
  return { ...person, gone: false, linkMadeAt: null };
}

export function decidePerson(
  people: readonly Person[],
  command: PersonCommand,
  actor: Actor,
): Decision<PersonEvent> {
  switch (command.type) {
    case "person.introduce":
      if (actor.kind !== "participant") return refuse("role.not-allowed");
      return decideIntroduce(people, command, actor.id);
    case "person.add":
      return decideAdd(people, command.person);
    case "person.remove":
      return decideRemove(people, command.participantId);
    case "person.renew-link": {
      const { participantId } = command;
      const person = people.find(({ id, gone }) => id === participantId && !gone);
      if (person === undefined) return refuse("presence.unknown-participant");
      return accept({ type: "person.link-renewed", participantId });
    }
  }
}

function decideIntroduce(
  people: readonly Person[],
  command: Extract<PersonCommand, { type: "person.introduce" }>,
  id: ParticipantId,
): Decision<PersonEvent> {
  const name = cleanLine(command.name, CHOSEN_NAME_MAX);
  if (name.problem !== null) return refuse(name.problem);
  const pronouns = cleanOptional(command.pronouns, PRONOUNS_MAX);
  if (pronouns.problem !== null) return refuse(pronouns.problem);
  const before = people.find((person) => person.id === id);
  if (before?.name === name.text && before.pronouns === pronouns.text) return accept();
  return accept({ type: "person.introduced", name: name.text, pronouns: pronouns.text });
}

function decideAdd(people: readonly Person[], person: NewPerson): Decision<PersonEvent> {
  if (people.filter(({ gone }) => !gone).length >= MAX_PEOPLE) return refuse("person.too-many");
  const known = people.some(
    ({ id, externalId }) => id === person.id || externalId === person.externalId,
  );
  return known ? refuse("person.already-in") : accept({ type: "person.added", person });
}

function decideRemove(
  people: readonly Person[],
  participantId: ParticipantId,
): Decision<PersonEvent> {
  const person = people.find(({ id }) => id === participantId);
  if (person === undefined) return refuse("presence.unknown-participant");
  if (person.gone) return accept();
  const left = people.filter(({ id, gone }) => !gone && id !== participantId);
  const needed = person.role !== "guest" && !left.some(({ role }) => role === person.role);
  return needed ? refuse("person.last-of-role") : accept({ type: "person.removed", participantId });
}

export function evolvePeople(
  people: readonly Person[],
  event: PersonEvent,
  { at, by }: Happened,
): readonly Person[] {
  if (event.type === "person.added") return [...people, newcomer(event.person)];
  const whose = event.type === "person.introduced" ? by : event.participantId;
  return people.map((person) => (person.id === whose ? evolvePerson(person, event, at) : person));
}

function evolvePerson(
  person: Person,
  event: Exclude<PersonEvent, { type: "person.added" }>,
  at: number,
): Person {
  switch (event.type) {
    case "person.introduced":
      return { ...person, name: event.name, pronouns: event.pronouns, chosenAt: at };
    case "person.removed":
      return { ...person, gone: true };
    case "person.link-renewed":
      return { ...person, linkMadeAt: at };
  }
}

/** A name that was chosen in another session of the case. */
export interface ChosenName {
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly pronouns: string | null;
  /** Epoch milliseconds. */
  readonly chosenAt: number;
}

/** The later choice wins. */
export function withNames(
  people: readonly Person[],
  names: readonly ChosenName[],
): readonly Person[] {
  return people.map((person) => {
    const chosen = names.find(({ participantId }) => participantId === person.id);
    if (chosen === undefined || chosen.chosenAt <= (person.chosenAt ?? 0)) return person;
    const { name, pronouns, chosenAt } = chosen;
    return { ...person, name, pronouns, chosenAt };
  });
}
