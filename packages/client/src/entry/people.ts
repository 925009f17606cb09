// Names the people of a session as the viewer would.
import type { ParticipantId, Role } from "@sameside/shared/session/actor";
import type { PersonView, SessionView } from "@sameside/shared/session/view";

/** The people of a session, with who looks. */
export type Cast = Pick<SessionView, "me" | "people">;

/** A person's chosen name; empty for somebody this session does not know. */
export function nameOf(view: Cast, id: ParticipantId): string {
  return view.people.find((person) => person.id === id)?.name ?? "";
}

/** As {@link nameOf}, with `you` for the viewer. */
export function nameOrYou(view: Cast, id: ParticipantId, you: string): string {
  return id === view.me.id ? you : nameOf(view, id);
}

/** The people of the session but those whom the clinic took out; {@link nameOf} still knows these. */
export function peopleIn({ people }: Pick<SessionView, "people">): readonly PersonView[] {
  return people.filter(({ gone }) => !gone);
}

/** As {@link peopleIn}, without the viewer. */
export function othersIn(view: SessionView): readonly PersonView[] {
  return peopleIn(view).filter(({ id }) => id !== view.me.id);
}

/** Everybody who sees what the viewer shares on the agenda. */
export function othersOf(view: Cast): readonly string[] {
  return view.people.filter(({ id, gone }) => id !== view.me.id && !gone).map(({ name }) => name);
}

/** The side that says OK to what the viewer's side adds. */
export function otherSideOf(view: Cast, addedBy: ParticipantId): readonly string[] {
  return namesOnOtherSide(view, view.people.find(({ id }) => id === addedBy)?.role);
}

/** Who says OK to what this side put. */
export function namesOnOtherSide(view: Cast, role: Role | undefined): readonly string[] {
  const side = role === "therapist" ? "client" : "therapist";
  return view.people.filter((other) => other.role === side && !other.gone).map(({ name }) => name);
}

/** Clients who are in the session now. */
export function countClients({ people }: Cast): number {
  return people.filter(({ role, gone }) => role === "client" && !gone).length;
}

export function therapistsOf(view: SessionView): readonly string[] {
  return namesOfRole(view, "therapist");
}

function namesOfRole(view: SessionView, wanted: Role): readonly string[] {
  return peopleIn(view)
    .filter(({ role }) => role === wanted)
    .map(({ name }) => name);
}
