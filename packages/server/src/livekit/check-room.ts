// Makes a room for one person's look at their own connection, with the token for it.

import { AccessToken, TrackSource } from "livekit-server-sdk";
import type { RoomToken } from "@sameside/shared/http/participant-api";
import type { LiveKit } from "./livekit.ts";
import { reach } from "./rooms.ts";

/** Before anybody comes, in seconds: the page is on its way. */
const EMPTY_TIMEOUT_S = 30;
/** After the page has gone, in seconds: LiveKit then deletes the room by itself. */
const DEPARTURE_TIMEOUT_S = 1;
/** Seconds. */
const CHECK_TOKEN_TTL_S = 60;

/**
 * Nothing of a session is in it: room and identity are random, one person alone fits in, who hears
 * nobody and whom nobody hears. What is sent is measured by LiveKit's own reports, then dropped.
 * @param newName random and unguessable
 * @throws {Problem} video.not-reachable
 */
export async function openCheckRoom(livekit: LiveKit, newName: () => string): Promise<RoomToken> {
  const room = `check-${newName()}`;
  await reach(() =>
    livekit.rooms.createRoom({
      name: room,
      emptyTimeout: EMPTY_TIMEOUT_S,
      departureTimeout: DEPARTURE_TIMEOUT_S,
      maxParticipants: 1,
    }),
  );
  const { apiKey, apiSecret, publicUrl } = livekit.config;
  const token = new AccessToken(apiKey, apiSecret, {
    identity: newName(),
    ttl: CHECK_TOKEN_TTL_S,
  });
  token.addGrant({
    roomJoin: true,
    room,
    canSubscribe: false,
    canPublish: true,
    canPublishSources: [TrackSource.MICROPHONE],
    canPublishData: false,
    canUpdateOwnMetadata: false,
  });
  return { server_url: publicUrl, participant_token: await token.toJwt() };
}
