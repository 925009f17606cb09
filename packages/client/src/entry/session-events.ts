// Derives what the embedding page is told of a session from two views of it.
import type { FrameEvent } from "@sameside/shared/embed/protocol";
import type { PersonView, SessionView } from "@sameside/shared/session/view";

/** That something happened, never what was said; the call's own events are the call page's. */
export function sessionEvents(before: SessionView, now: SessionView): readonly FrameEvent[] {
  return [
    ...now.people.flatMap((person) => comingOrGoing(before, now, person)),
    ...when("agenda-changed", isOtherAgenda(before, now)),
    ...when("session-end", isOver(now) && !isOver(before)),
    ...when("rating-closed", isRatingClosed(now) && !isRatingClosed(before)),
  ];
}

function when<Type extends "agenda-changed" | "session-end" | "rating-closed">(
  type: Type,
  happened: boolean,
): readonly { type: Type }[] {
  return happened ? [{ type }] : [];
}

function comingOrGoing(
  before: SessionView,
  now: SessionView,
  { id, role, here }: PersonView,
): readonly FrameEvent[] {
  const wasHere = before.people.find((person) => person.id === id)?.here ?? false;
  if (id === now.me.id || here === wasHere) return [];
  return [{ type: here ? "participant-join" : "participant-leave", role }];
}

function isOtherAgenda(before: SessionView, now: SessionView): boolean {
  if (before.agenda.items === now.agenda.items) return false;
  return JSON.stringify(before.agenda.items) !== JSON.stringify(now.agenda.items);
}

function isOver({ session }: SessionView): boolean {
  return session.phase === "closing" || session.phase === "sealed";
}

/**
 * Shared, skipped, not saved look the same, and somebody who did nothing gets there, too: with the
 * record sealed. Never before the call's end.
 */
function isRatingClosed(view: SessionView): boolean {
  if (view.me.role !== "client" || !isOver(view)) return false;
  return view.rating.mine !== null || view.session.phase === "sealed";
}
