// Brings LiveKit's room in line with a session that has just changed.

import type { LaterEvent, SessionState } from "@sameside/shared/session/session";
import { isHere } from "@sameside/shared/session/presence";
import type { Deps } from "../deps.ts";
import { deleteRoom, removeParticipant } from "../livekit/rooms.ts";
import type { SessionRow } from "../store/sessions.ts";

type EffectDeps = Pick<Deps, "livekit" | "log">;

/**
 * Starts what is to happen outside and does not wait for it: our session is the truth, the room
 * follows. What LiveKit missed is tried again at the next command, of which its webhooks are one.
 */
export function afterCommit(
  deps: EffectDeps,
  session: SessionRow,
  state: SessionState,
  events: readonly LaterEvent[],
): void {
  if (state.call === "elsewhere") return;
  void align(deps, session, state, events).catch((error: unknown) => {
    deps.log.warn({ sessionId: session.id, error }, "the room was not brought in line");
  });
}

async function align(
  { livekit }: EffectDeps,
  { roomName }: SessionRow,
  state: SessionState,
  events: readonly LaterEvent[],
): Promise<void> {
  if (livekit === null) return;
  if (isOver(state)) {
    const ended = events.some(({ type }) => type.startsWith("session."));
    const stillThere = state.people.some(({ id }) => isHere(state.presence, id));
    if (ended || stillThere) await deleteRoom(livekit, roomName);
    return;
  }
  const removed = state.people.filter(
    ({ id, gone }) => gone || state.presence.admission[id] === "removed",
  );
  for (const { id } of removed) {
    const now = events.some(
      (event) =>
        (event.type === "presence.removed" || event.type === "person.removed") &&
        event.participantId === id,
    );
    if (now || isHere(state.presence, id)) await removeParticipant(livekit, roomName, id);
  }
}

function isOver({ lifecycle: { phase } }: SessionState): boolean {
  return phase !== "scheduled" && phase !== "live" && phase !== "wrapping-up";
}
