// Tests what a room token lets its bearer do.

import { createServer } from "node:http";
import type { Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLog } from "../log.ts";
import { connectLiveKit } from "./livekit.ts";
import { deleteRoom, ensureRoom, isReachable } from "./rooms.ts";
import { mintRoomToken } from "./tokens.ts";

const SECRET = "a-secret-that-is-long-enough-0123456789";
const asked: { readonly path: string; readonly body: unknown }[] = [];
let api: Server;

/** LiveKit's room API as far as it is asked here: it echoes the room it was to make. */
beforeAll(async () => {
  api = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      asked.push({ path: request.url ?? "", body });
      response.setHeader("content-type", "application/json").end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  api.close();
});

function livekit(url = addressOf(api)) {
  const config = { url, publicUrl: "wss://video.example", apiKey: "APIx", apiSecret: SECRET };
  return connectLiveKit(config, createLog("silent"));
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("not listening");
  return `ws://127.0.0.1:${address.port}`;
}

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
    const { server_url, participant_token } = await mintRoomToken(livekit(), request);
    expect(server_url).toBe("wss://video.example");
    const claims = claimsOf(participant_token) as { exp: number; nbf: number };
    expect(claims).toEqual({
      iss: "APIx",
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
    await expect(mintRoomToken(livekit(), { ...request, roomName: "" })).rejects.toThrow(
      "without a room",
    );
  });

  it("makes the room first, with both of its timeouts", async () => {
    asked.length = 0;
    await mintRoomToken(livekit(), request);
    expect(asked).toEqual([
      {
        path: "/twirp/livekit.RoomService/CreateRoom",
        body: expect.objectContaining({
          name: "room-name",
          emptyTimeout: 900,
          departureTimeout: 600,
        }) as unknown,
      },
    ]);
  });

  it("asks once for people who come at the same time, anew after the room was deleted", async () => {
    asked.length = 0;
    const connected = livekit();
    await Promise.all([ensureRoom(connected, "r"), ensureRoom(connected, "r")]);
    expect(asked).toHaveLength(1);
    await deleteRoom(connected, "r");
    await ensureRoom(connected, "r");
    expect(asked.map(({ path }) => path.split("/").at(-1))).toEqual([
      "CreateRoom",
      "DeleteRoom",
      "CreateRoom",
    ]);
  });

  it("says so when LiveKit is not there", async () => {
    const gone = livekit("ws://127.0.0.1:9");
    await expect(mintRoomToken(gone, request)).rejects.toMatchObject({
      code: "video.not-reachable",
    });
    expect(await isReachable(gone)).toBe(false);
  });
});
