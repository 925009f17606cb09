// Tests that a look at the connection opens a room of its own, nothing of the session.

import type { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ProblemBody } from "@sameside/shared/http/problem";
import type { RoomToken } from "@sameside/shared/http/participant-api";
import { createApp } from "../app.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { RATE_LIMITS } from "../http/rate-limit.ts";
import { startTestRoomApi, testLiveKit } from "../livekit/test-room-api.ts";
import type { TestRoomApi } from "../livekit/test-room-api.ts";
import { openClientFiles } from "../pages/client-files.ts";
import { takeRoomReport } from "../sessions/take-room-report.ts";
import { findSession } from "../store/sessions.ts";
import { exchange, makeSession, makeWorld } from "../test-world.ts";
import type { TestSession, World } from "../test-world.ts";

let world: World;
let rooms: TestRoomApi;
let session: TestSession;
let client: string;

function appWith(changes: Partial<Deps>): Hono<AppEnv> {
  return createApp(
    { ...world.deps, ...changes },
    { files: openClientFiles("there-is-no-such-folder"), stopping: { begun: false } },
  );
}

beforeAll(async () => {
  world = await makeWorld();
  rooms = await startTestRoomApi();
});

beforeEach(async () => {
  session = await makeSession(world);
  client = (await exchange(world, session.client)).credential;
  rooms.asked.length = 0;
});

afterAll(async () => {
  rooms.end();
  await world.end();
});

async function check(bearer: string, app = appWith({ livekit: rooms.livekit })) {
  const response = await app.request("/api/session/network-check", {
    method: "POST",
    headers: { authorization: `Bearer ${bearer}` },
  });
  const answer = (await response.json()) as Partial<ProblemBody & RoomToken>;
  return { status: response.status, ...answer };
}

interface Claims {
  readonly exp: number;
  readonly nbf: number;
  readonly sub: string;
  readonly video: { readonly room: string };
}

function claimsOf(token = ""): Claims {
  const payload = Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8");
  return JSON.parse(payload) as Claims;
}

describe("the network check", () => {
  it("DEV6 opens a room for one, for a minute, in which nobody hears or is heard", async () => {
    const { status, server_url, participant_token } = await check(client);
    const claims = claimsOf(participant_token);
    expect([status, server_url]).toEqual([201, "wss://video.example"]);
    expect(claims.exp - claims.nbf).toBe(60);
    expect(claims.video).toEqual({
      roomJoin: true,
      room: claims.video.room,
      canSubscribe: false,
      canPublish: true,
      canPublishSources: ["microphone"],
      canPublishData: false,
      canUpdateOwnMetadata: false,
    });
    expect(rooms.asked).toEqual([
      {
        method: "CreateRoom",
        body: expect.objectContaining({
          name: claims.video.room,
          maxParticipants: 1,
          emptyTimeout: 30,
          departureTimeout: 1,
        }) as unknown,
      },
    ]);
  });

  it("DEV6 names neither session nor person, and never the same room twice", async () => {
    const row = await world.deps.db.read((tx) => findSession(tx, session.id));
    const [first, second] = [await check(client), await check(client)].map(
      ({ participant_token }) => claimsOf(participant_token),
    );
    expect(first?.video.room).not.toBe(second?.video.room);
    expect(first?.sub).not.toBe(second?.sub);
    const said = JSON.stringify([first, second, rooms.asked]);
    for (const known of [session.id, session.client.id, row?.roomName ?? ""]) {
      expect(said).not.toContain(known);
    }
  });

  it("DEV6 leaves no trace in the session when LiveKit tells of its room", async () => {
    const { participant_token } = await check(client);
    const { sub, video } = claimsOf(participant_token);
    const before = await world.deps.db.read((tx) => findSession(tx, session.id));
    await takeRoomReport(world.deps, rooms.livekit, {
      id: "EV_check",
      roomName: video.room,
      report: { kind: "joined", participant: { identity: sub, sid: "PA_check" } },
    });
    expect(await world.deps.db.read((tx) => findSession(tx, session.id))).toEqual(before);
  });

  it("says what stands in the way", async () => {
    expect(await check(client, appWith({ livekit: null }))).toMatchObject({
      status: 503,
      code: "video.not-set-up",
    });
    expect(
      await check(client, appWith({ livekit: testLiveKit("ws://127.0.0.1:9") })),
    ).toMatchObject({ status: 503, code: "video.not-reachable" });
    const elsewhere = await makeSession(world, [], { call: "elsewhere" });
    const { credential } = await exchange(world, elsewhere.client);
    expect(await check(credential)).toMatchObject({ status: 409, code: "session.no-room" });
  });

  it("DEV6 slows down whoever asks too often", async () => {
    const app = appWith({ livekit: rooms.livekit });
    for (let times = 0; times < RATE_LIMITS.networkCheck; times += 1) {
      expect((await check(client, app)).status).toBe(201);
    }
    expect(await check(client, app)).toMatchObject({ status: 429, code: "request.too-many" });
  });
});
