// Answers who a screen talks about.
import type { PersonView, SessionView } from "@sameside/shared/session/view";
import { othersIn } from "../entry/people.ts";

/** The people on the other side: therapists for clients with their guests, clients for therapists. */
export function counterparts(view: SessionView): readonly PersonView[] {
  const side = view.me.role === "therapist" ? "client" : "therapist";
  return othersIn(view).filter((person) => person.role === side);
}

/** Names in the language's own way; `fallback` when there is nobody. */
export function namesOf(
  people: readonly PersonView[],
  list: (parts: readonly string[]) => string,
  fallback: string,
): string {
  return people.length === 0 ? fallback : list(people.map((person) => person.name));
}

/** "Sam (they/them)". */
export function calledAs({ name, pronouns }: Pick<PersonView, "name" | "pronouns">): string {
  return pronouns === null ? name : `${name} (${pronouns})`;
}
