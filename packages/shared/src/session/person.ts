// Decides how the people of a session are called.

import type { Actor, ParticipantId, Role } from "./actor.ts";
import { accept, refuse } from "./decision.ts";
import type { Decision, Happened } from "./decision.ts";
import { CHOSEN_NAME_MAX, PRONOUNS_MAX } from "./presence.ts";
import { cleanLine, cleanOptional } from "../text.ts";

/** One participant as the session knows them. */
export interface Person {
  readonly id: ParticipantId;
  readonly role: Role;
  /** The clinic's own id of the person. */
  readonly externalId: string;
  /** The clinic's suggestion until the person chose a name. */
  readonly name: string;
  readonly pronouns: string | null;
  /** BCP 47, or null: the browser decides. */
  readonly lang: string | null;
  /** A client who is asked for the rating; false for a minor unless the clinic asks minors, for other roles always. */
  readonly asksRating: boolean;
}

export type PersonCommand = {
  readonly type: "person.introduce";
  readonly name: string;
  readonly pronouns: string | null;
};

export type PersonEvent = {
  readonly type: "person.introduced";
  readonly name: string;
  readonly pronouns: string | null;
};

export function decidePerson(
  people: readonly Person[],
  command: PersonCommand,
  actor: Extract<Actor, { kind: "participant" }>,
): Decision<PersonEvent> {
  const name = cleanLine(command.name, CHOSEN_NAME_MAX);
  if (name.problem !== null) return refuse(name.problem);
  const pronouns = cleanOptional(command.pronouns, PRONOUNS_MAX);
  if (pronouns.problem !== null) return refuse(pronouns.problem);
  const before = people.find((person) => person.id === actor.id);
  if (before?.name === name.text && before.pronouns === pronouns.text) return accept();
  return accept({ type: "person.introduced", name: name.text, pronouns: pronouns.text });
}

export function evolvePeople(
  people: readonly Person[],
  event: PersonEvent,
  happened: Happened,
): readonly Person[] {
  return people.map((person) =>
    person.id === happened.by ? { ...person, name: event.name, pronouns: event.pronouns } : person,
  );
}
