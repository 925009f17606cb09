// Says who may enter the call, by what they see.

import type { Deps } from "../deps.ts";
import type { RoomToken } from "@sameside/shared/http/participant-api";
import type { SessionView } from "@sameside/shared/session/view";
import type { ParticipantPrincipal } from "../access/principal.ts";
import { mintRoomToken } from "../livekit/tokens.ts";
import { Problem } from "../problem.ts";
import { findSession } from "../store/sessions.ts";

/**
 * Therapists from the time on at which clients may knock; clients and guests when they were let in.
 * `now` in epoch milliseconds.
 */
export function mayEnterRoom({ me, session }: SessionView, now: number): boolean {
  if (session.call !== "video" || me.gone || me.admission === "removed") return false;
  const on = session.phase === "live" || session.phase === "wrapping-up";
  if (me.role !== "therapist") return on && me.admission === "admitted";
  return on || (session.phase === "scheduled" && now >= session.knockFrom);
}

/**
 * As `mintToken`, for who does not know the room.
 * @throws {Problem} video.not-set-up, video.not-reachable, session.not-found
 */
export async function mintTokenFor(
  deps: Pick<Deps, "db" | "livekit">,
  principal: ParticipantPrincipal,
): Promise<RoomToken> {
  const session = await deps.db.glance((db) => findSession(db, principal.sessionId));
  if (session === null) throw new Problem("session.not-found");
  return await mintToken(deps, principal, session.roomName);
}

/**
 * The caller has checked that this participant may enter now.
 * @throws {Problem} video.not-set-up, video.not-reachable
 */
export async function mintToken(
  { livekit }: Pick<Deps, "livekit">,
  { sessionId, participantId, role }: ParticipantPrincipal,
  roomName: string,
): Promise<RoomToken> {
  if (livekit === null) throw new Problem("video.not-set-up");
  return await mintRoomToken(livekit, { sessionId, roomName, participantId, role });
}
