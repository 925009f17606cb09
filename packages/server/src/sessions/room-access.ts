// Says who may enter the call, who may stay in its room.

import type { Deps } from "../deps.ts";
import type { RoomToken } from "@sameside/shared/http/participant-api";
import type { Phase } from "@sameside/shared/session/lifecycle";
import { admissionOf } from "@sameside/shared/session/presence";
import type { SessionState } from "@sameside/shared/session/session";
import type { SessionView } from "@sameside/shared/session/view";
import type { ParticipantPrincipal } from "../access/principal.ts";
import { deleteRoom } from "../livekit/rooms.ts";
import { mintRoomToken } from "../livekit/tokens.ts";
import { Problem } from "../problem.ts";
import { findSession } from "../store/sessions.ts";

/**
 * Therapists from the time on at which clients may knock; clients and guests when they were let in.
 * `now` in epoch milliseconds.
 */
export function mayEnterRoom({ me, session }: SessionView, now: number): boolean {
  if (session.call !== "video" || me.gone || me.admission === "removed") return false;
  const on = isOn(session.phase);
  if (me.role !== "therapist") return on && me.admission === "admitted";
  return on || (session.phase === "scheduled" && now >= session.knockFrom);
}

/** Why there is no call for this viewer, whoever lets in; null: there may be one. */
export function whyNoCall({ me, session }: SessionView): Problem | null {
  if (session.call !== "video") return new Problem("session.no-room");
  if (me.gone || me.admission === "removed") return new Problem("presence.removed");
  switch (session.phase) {
    case "closing":
    case "sealed":
    case "cancelled":
    case "missed":
      return new Problem(`session.${session.phase}`);
    case "scheduled":
    case "live":
    case "wrapping-up":
      return null;
  }
}

/**
 * Whether somebody who is connected may go on being so. LiveKit gives whoever is in a room new tokens
 * and takes none back: a token alone says nothing of this.
 */
export function belongsInRoom(
  { people, presence, lifecycle: { phase } }: SessionState,
  identity: string,
): boolean {
  const person = people.find(({ id }) => id === identity);
  if (person === undefined || person.gone) return false;
  if (person.role === "therapist") return isOn(phase) || phase === "scheduled";
  return isOn(phase) && admissionOf(presence, identity) === "admitted";
}

/** The call was ended, or is never going to be: nobody belongs into its room. */
export function isOver(phase: Phase): boolean {
  return !isOn(phase) && phase !== "scheduled";
}

function isOn(phase: Phase): boolean {
  return phase === "live" || phase === "wrapping-up";
}

/**
 * As `mintToken`, for who does not know the room.
 * @throws {Problem} video.not-set-up, video.not-reachable, session.not-found, session.closing
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
 * @throws {Problem} video.not-set-up, video.not-reachable, session.closing
 */
export async function mintToken(
  { db, livekit }: Pick<Deps, "db" | "livekit">,
  { sessionId, participantId, role }: ParticipantPrincipal,
  roomName: string,
): Promise<RoomToken> {
  if (livekit === null) throw new Problem("video.not-set-up");
  const token = await mintRoomToken(livekit, { sessionId, roomName, participantId, role });
  // The room was made for this token, perhaps just after the end had deleted it.
  const after = await db.glance((one) => findSession(one, sessionId));
  if (after !== null && !isOver(after.phase)) return token;
  await deleteRoom(livekit, roomName);
  throw new Problem("session.closing");
}
