// Names the people of a session as the viewer would.
import type { ParticipantId } from "@sameside/shared/session/actor";
import type { SessionView } from "@sameside/shared/session/view";

/** A person's chosen name; empty for somebody this session does not know. */
export function nameOf(view: SessionView, id: ParticipantId): string {
  return view.people.find((person) => person.id === id)?.name ?? "";
}

/** As {@link nameOf}, with `you` for the viewer. */
export function nameOrYou(view: SessionView, id: ParticipantId, you: string): string {
  return id === view.me.id ? you : nameOf(view, id);
}

/** Everybody who sees what the viewer shares on the agenda. */
export function othersOf(view: SessionView): readonly string[] {
  return view.people.filter(({ id }) => id !== view.me.id).map(({ name }) => name);
}

/** The side that says OK to what the viewer's side adds. */
export function otherSideOf(view: SessionView, addedBy: ParticipantId): readonly string[] {
  const author = view.people.find(({ id }) => id === addedBy);
  const side = author?.role === "therapist" ? "client" : "therapist";
  return view.people.filter(({ role }) => role === side).map(({ name }) => name);
}

export function therapistsOf(view: SessionView): readonly string[] {
  return view.people.filter(({ role }) => role === "therapist").map(({ name }) => name);
}
