// Makes the tokens that let one person into one room.

import { AccessToken, TrackSource } from "livekit-server-sdk";
import type { Role } from "@sameside/shared/session/actor";
import type { RoomToken } from "@sameside/shared/http/participant-api";
import type { LiveKit } from "./livekit.ts";
import { ensureRoom } from "./rooms.ts";

/** Seconds. Expiry matters at the first connect only; whoever waits gets a new one before. */
const ROOM_TOKEN_TTL_S = 5 * 60;

export interface RoomTokenRequest {
  readonly sessionId: string;
  readonly roomName: string;
  readonly participantId: string;
  readonly role: Role;
}

/**
 * The caller has checked that this participant may enter the call now. The room exists afterwards.
 * @throws {Problem} video.not-reachable
 */
export async function mintRoomToken(
  livekit: LiveKit,
  request: RoomTokenRequest,
): Promise<RoomToken> {
  if (request.roomName === "") throw new Error("a token without a room would open any room");
  await ensureRoom(livekit, request.roomName);
  return {
    server_url: livekit.config.publicUrl,
    participant_token: await signRoomToken(livekit, request),
  };
}

/** Identity is our opaque participant id; no name, no metadata: everybody in the room reads those. */
async function signRoomToken(
  livekit: LiveKit,
  { roomName, participantId }: RoomTokenRequest,
): Promise<string> {
  const { apiKey, apiSecret } = livekit.config;
  const token = new AccessToken(apiKey, apiSecret, {
    identity: participantId,
    ttl: ROOM_TOKEN_TTL_S,
  });
  token.addGrant({
    roomJoin: true,
    room: roomName,
    canSubscribe: true,
    canPublish: true,
    canPublishSources: [
      TrackSource.CAMERA,
      TrackSource.MICROPHONE,
      TrackSource.SCREEN_SHARE,
      TrackSource.SCREEN_SHARE_AUDIO,
    ],
    canPublishData: false,
    canUpdateOwnMetadata: false,
  });
  return await token.toJwt();
}
