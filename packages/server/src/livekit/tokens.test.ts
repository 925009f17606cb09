// Tests what a room token lets its bearer do.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteRoom, ensureRoom, isReachable } from "./rooms.ts";
import { startTestRoomApi, testLiveKit } from "./test-room-api.ts";
import type { TestRoomApi } from "./test-room-api.ts";
import { mintRoomToken } from "./tokens.ts";

let api: TestRoomApi;

beforeAll(async () => {
  api = await startTestRoomApi();
});

afterAll(() => api.end());

const request = {
  sessionId: "session",
  roomName: "room-name",
  participantId: "participant",
  role: "client",
} as const;

function claimsOf(token: string): unknown {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
}

describe("mintRoomToken", () => {
  it("grants exactly what a participant needs, for five minutes, without a name", async () => {
    const { server_url, participant_token } = await mintRoomToken(api.livekit, request);
    expect(server_url).toBe("wss://video.example");
    const claims = claimsOf(participant_token) as { exp: number; nbf: number };
    expect(claims).toEqual({
      iss: "APItest",
      sub: "participant",
      exp: claims.exp,
      nbf: claims.nbf,
      video: {
        roomJoin: true,
        room: "room-name",
        canSubscribe: true,
        canPublish: true,
        canPublishSources: ["camera", "microphone", "screen_share", "screen_share_audio"],
        canPublishData: false,
        canUpdateOwnMetadata: false,
      },
    });
    expect(claims.exp - claims.nbf).toBe(300);
  });

  it("never signs a token without a room", async () => {
    await expect(mintRoomToken(api.livekit, { ...request, roomName: "" })).rejects.toThrow(
      "without a room",
    );
  });

  it("makes the room first, with both of its timeouts", async () => {
    api.asked.length = 0;
    await mintRoomToken(api.livekit, { ...request, roomName: "another-room" });
    expect(api.asked).toEqual([
      {
        method: "CreateRoom",
        body: expect.objectContaining({
          name: "another-room",
          emptyTimeout: 900,
          departureTimeout: 600,
        }) as unknown,
      },
    ]);
  });

  it("asks once for people who come at the same time, anew after the room was deleted", async () => {
    api.asked.length = 0;
    const connected = api.livekit;
    await Promise.all([ensureRoom(connected, "r"), ensureRoom(connected, "r")]);
    expect(api.asked).toHaveLength(1);
    await deleteRoom(connected, "r");
    await ensureRoom(connected, "r");
    expect(api.asked.map(({ method }) => method)).toEqual([
      "CreateRoom",
      "DeleteRoom",
      "CreateRoom",
    ]);
  });

  it("says so when LiveKit is not there", async () => {
    const gone = testLiveKit("ws://127.0.0.1:9");
    await expect(mintRoomToken(gone, request)).rejects.toMatchObject({
      code: "video.not-reachable",
    });
    expect(await isReachable(gone)).toBe(false);
  });
});
