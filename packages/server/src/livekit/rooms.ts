// Makes, asks about, ends LiveKit's rooms.

import { ServerError } from "livekit-server-sdk";
import { Problem } from "../problem.ts";
import type { LiveKit } from "./livekit.ts";

/** Before the first join, in seconds: a therapist may wait at the pre-join screen as long. */
const EMPTY_TIMEOUT_S = 15 * 60;
/** After the last leave, in seconds: time to change the browser or the device. */
const DEPARTURE_TIMEOUT_S = 10 * 60;
/** A room asked for twice within this time, in milliseconds, is asked for once. */
const RECENT_MS = 2000;

/** Somebody connected to a room. */
export interface RoomGuest {
  /** Our participant id. */
  readonly identity: string;
  /** Names this one connection. */
  readonly sid: string;
}

/**
 * The room stands when this resolves; a room that stood already is left as it is.
 * @throws {Problem} video.not-reachable
 */
export async function ensureRoom(livekit: LiveKit, roomName: string): Promise<void> {
  const recent = livekit.recentRooms.get(roomName);
  if (recent !== undefined) return await recent;
  const asking = createRoom(livekit, roomName);
  livekit.recentRooms.set(roomName, asking);
  const forget = (): void => {
    if (livekit.recentRooms.get(roomName) === asking) livekit.recentRooms.delete(roomName);
  };
  setTimeout(forget, RECENT_MS).unref();
  try {
    await asking;
  } catch (error) {
    forget();
    throw error;
  }
}

async function createRoom(livekit: LiveKit, name: string): Promise<void> {
  const room = await reach(() =>
    livekit.rooms.createRoom({
      name,
      emptyTimeout: EMPTY_TIMEOUT_S,
      departureTimeout: DEPARTURE_TIMEOUT_S,
    }),
  );
  if (room.name !== name) throw new Error("LiveKit made another room than the one asked for");
  if (room.emptyTimeout !== EMPTY_TIMEOUT_S || room.departureTimeout !== DEPARTURE_TIMEOUT_S) {
    livekit.log.warn({}, "LiveKit keeps a room for another time than it was told");
  }
}

/**
 * Everybody in it is disconnected; a room that is not there is no error.
 * @throws {Problem} video.not-reachable
 */
export async function deleteRoom(livekit: LiveKit, roomName: string): Promise<void> {
  livekit.recentRooms.delete(roomName);
  await reach(() => orIfMissing(livekit.rooms.deleteRoom(roomName), undefined));
}

/**
 * Disconnects somebody; who is not there is no error. LiveKit revokes no tokens: one given before
 * lets them in again until it expires, so whoever hears of such a join removes them anew.
 * @throws {Problem} video.not-reachable
 */
export async function removeParticipant(
  livekit: LiveKit,
  roomName: string,
  participantId: string,
): Promise<void> {
  await reach(() =>
    orIfMissing(livekit.rooms.removeParticipant(roomName, participantId), undefined),
  );
}

/**
 * Who is connected now; nobody, when there is no such room.
 * @throws {Problem} video.not-reachable
 */
export async function listParticipants(
  livekit: LiveKit,
  roomName: string,
): Promise<readonly RoomGuest[]> {
  const guests = await reach(() => orIfMissing(livekit.rooms.listParticipants(roomName), []));
  return guests.map(({ identity, sid }) => ({ identity, sid }));
}

/** True when LiveKit answers and takes our key. */
export async function isReachable(livekit: LiveKit): Promise<boolean> {
  try {
    await livekit.rooms.listRooms(["readiness"]);
    return true;
  } catch {
    return false;
  }
}

async function orIfMissing<T>(asking: Promise<T>, instead: T): Promise<T> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof ServerError && error.status === 404) return instead;
    throw error;
  }
}

/** @throws {Problem} video.not-reachable, whatever went wrong */
export async function reach<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw new Problem("video.not-reachable", { cause: error });
  }
}
