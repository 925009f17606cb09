// Names the people of a session as the viewer would.
import type { ParticipantId, Role } from "@sameside/shared/session/actor";
import type { PersonView, SessionView } from "@sameside/shared/session/view";

/** A person's chosen name; empty for somebody this session does not know. */
export function nameOf(view: SessionView, id: ParticipantId): string {
  return view.people.find((person) => person.id === id)?.name ?? "";
}

/** As {@link nameOf}, with `you` for the viewer. */
export function nameOrYou(view: SessionView, id: ParticipantId, you: string): string {
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
export function othersOf(view: SessionView): readonly string[] {
  return othersIn(view).map(({ name }) => name);
}

/** The side that says OK to what the viewer's side adds. */
export function otherSideOf(view: SessionView, addedBy: ParticipantId): readonly string[] {
  const author = view.people.find(({ id }) => id === addedBy);
  const side = author?.role === "therapist" ? "client" : "therapist";
  return namesOfRole(view, side);
}

export function therapistsOf(view: SessionView): readonly string[] {
  return namesOfRole(view, "therapist");
}

function namesOfRole(view: SessionView, wanted: Role): readonly string[] {
  return peopleIn(view)
    .filter(({ role }) => role === wanted)
    .map(({ name }) => name);
}
