// Brings LiveKit's room in line with a session that has just changed.

import type { LaterEvent, SessionState } from "@sameside/shared/session/session";
import { isHere } from "@sameside/shared/session/presence";
import type { Deps } from "../deps.ts";
import { deleteRoom, removeParticipant } from "../livekit/rooms.ts";
import type { SessionRow } from "../store/sessions.ts";
import { belongsInRoom, isOver } from "./room-access.ts";

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
  if (isOver(state.lifecycle.phase)) {
    const ended = events.some(({ type }) => type.startsWith("session."));
    const stillThere = state.people.some(({ id }) => isHere(state.presence, id));
    if (ended || stillThere) await deleteRoom(livekit, roomName);
    return;
  }
  for (const { id } of state.people) {
    const now = events.some((event) => TAKES_OUT.has(event.type) && isAbout(event, id));
    const strayed = isHere(state.presence, id) && !belongsInRoom(state, id);
    if (now || strayed) await removeParticipant(livekit, roomName, id);
  }
}

/** A replaced link may have been in the wrong hands: whoever came by it is taken out as well. */
const TAKES_OUT: ReadonlySet<LaterEvent["type"]> = new Set([
  "presence.removed",
  "person.removed",
  "person.link-renewed",
]);

function isAbout(event: LaterEvent, id: string): boolean {
  return "participantId" in event && event.participantId === id;
}
