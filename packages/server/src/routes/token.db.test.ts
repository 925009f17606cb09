// Tests that room tokens go to whom they are due, with nothing a page asked for in them.

import type { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ProblemBody } from "@sameside/shared/http/problem";
import type { RoomToken } from "@sameside/shared/http/participant-api";
import { createApp } from "../app.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { startTestRoomApi, testLiveKit } from "../livekit/test-room-api.ts";
import type { TestRoomApi } from "../livekit/test-room-api.ts";
import { openClientFiles } from "../pages/client-files.ts";
import { findSession, insertSession } from "../store/sessions.ts";
import { act, exchange, makeSession, makeWorld } from "../test-world.ts";
import type { TestSession, World } from "../test-world.ts";

let world: World;
let rooms: TestRoomApi;
let app: Hono<AppEnv>;
let session: TestSession;
let client: string;
let therapist: string;

function appWith(changes: Partial<Deps>): Hono<AppEnv> {
  return createApp(
    { ...world.deps, ...changes },
    { files: openClientFiles("there-is-no-such-folder"), stopping: { begun: false } },
  );
}

beforeAll(async () => {
  world = await makeWorld();
  rooms = await startTestRoomApi();
  app = appWith({ livekit: rooms.livekit });
});

beforeEach(async () => {
  session = await makeSession(world);
  client = (await exchange(world, session.client)).credential;
  therapist = (await exchange(world, session.therapist)).credential;
});

afterAll(async () => {
  rooms.end();
  await world.end();
});

interface Asked {
  readonly status: number;
  readonly code: string | undefined;
  readonly token: string | undefined;
}

async function request(bearer: string, body?: string, to: Hono<AppEnv> = app): Promise<Asked> {
  const response = await to.request("/api/session/token", {
    method: "POST",
    headers: {
      authorization: `Bearer ${bearer}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body }),
  });
  const answer = (await response.json()) as Partial<ProblemBody & RoomToken>;
  return { status: response.status, code: answer.code, token: answer.participant_token };
}

function claimsOf(token: string | undefined): { sub?: string; video?: { room?: string } } {
  const payload = token?.split(".")[1] ?? "";
  return JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) as object;
}

async function admit(): Promise<void> {
  await act(world, session.id, session.client, { type: "presence.knock" });
  await act(world, session.id, session.therapist, { type: "session.start" });
  const participantId = session.client.id;
  await act(world, session.id, session.therapist, { type: "presence.admit", participantId });
}

describe("the token endpoint", () => {
  it("gives a therapist at pre-join their own identity in this session's room", async () => {
    const { status, token } = await request(therapist, "{}");
    const row = await world.deps.db.read((tx) => findSession(tx, session.id));
    expect(status).toBe(201);
    expect(claimsOf(token)).toMatchObject({
      sub: session.therapist.id,
      video: { room: row?.roomName },
    });
  });

  it("gives a client nothing before admission, a token after, without a body too", async () => {
    await act(world, session.id, session.client, { type: "presence.knock" });
    expect((await request(client, "{}")).code).toBe("token.not-admitted");
    await admit();
    expect((await request(client, "{}")).status).toBe(201);
    expect(claimsOf((await request(client)).token).sub).toBe(session.client.id);
  });

  it("takes the standard fields only when they are empty", async () => {
    const empty = {
      room_name: "",
      participant_name: "",
      participant_identity: null,
      participant_attributes: {},
    };
    expect((await request(therapist, JSON.stringify(empty))).status).toBe(201);
    for (const field of [
      { room_name: "another-room" },
      { participant_identity: session.client.id },
      { participant_name: "Tess" },
      { participant_metadata: "x" },
      { participant_attributes: { a: "b" } },
      { room_config: { name: "x" } },
    ]) {
      const { status, code } = await request(therapist, JSON.stringify(field));
      expect([status, code]).toEqual([400, "token.field-not-allowed"]);
    }
    expect((await request(therapist, '{"can_publish_data":true}')).code).toBe("request.invalid");
    expect((await request(therapist, '{"room_name":')).code).toBe("request.malformed");
  });

  it("gives the removed nothing, nor anybody after the end", async () => {
    await admit();
    const participantId = session.client.id;
    await act(world, session.id, session.therapist, { type: "presence.remove", participantId });
    expect((await request(client)).code).toBe("presence.removed");
    await act(world, session.id, session.therapist, { type: "session.end" });
    expect((await request(therapist)).code).toBe("session.closing");
  });

  it("TRB4 gives none for a room that the end deleted while it was being made", async () => {
    const late: typeof rooms.livekit = Object.create(rooms.livekit, {
      recentRooms: { value: new Map() },
      rooms: {
        value: {
          createRoom: async (options: { name: string }) => {
            await act(world, session.id, session.therapist, { type: "session.end" });
            return await rooms.livekit.rooms.createRoom(options);
          },
          deleteRoom: (name: string) => rooms.livekit.rooms.deleteRoom(name),
        },
      },
    }) as typeof rooms.livekit;
    await act(world, session.id, session.therapist, { type: "session.start" });
    const { code, token } = await request(therapist, "{}", appWith({ livekit: late }));
    expect([code, token]).toEqual(["session.closing", undefined]);
    expect(rooms.asked.at(-1)?.method).toBe("DeleteRoom");
  });

  it("TRB2 never shares a room between two sessions, nor lets a name be guessed", async () => {
    const made = await Promise.all([1, 2, 3].map(() => makeSession(world)));
    const rows = await Promise.all(
      made.map(({ id }) => world.deps.db.read((tx) => findSession(tx, id))),
    );
    const names = rows.map((row) => row?.roomName ?? "");
    expect(new Set(names).size).toBe(3);
    // 16 random bytes.
    for (const name of names) expect(name).toMatch(/^[\w-]{22}$/);
    const [first] = rows;
    if (first === null || first === undefined) throw new Error("no session");
    const insert = (changes: object) =>
      world.deps.db.transaction((tx) =>
        insertSession(tx, { ...first, id: world.deps.newId(), ...changes }),
      );
    await insert({ roomName: world.deps.newId() });
    await expect(insert({})).rejects.toThrow();
  });

  it("gives nothing to a panel beside another call", async () => {
    session = await makeSession(world, [], { call: "elsewhere" });
    const { credential } = await exchange(world, session.therapist);
    expect((await request(credential)).code).toBe("session.no-room");
  });

  it("says whether video was never set up or is not there now", async () => {
    expect(await request(therapist, "{}", appWith({ livekit: null }))).toMatchObject({
      status: 503,
      code: "video.not-set-up",
    });
    const gone = appWith({ livekit: testLiveKit("ws://127.0.0.1:9") });
    expect(await request(therapist, "{}", gone)).toMatchObject({
      status: 503,
      code: "video.not-reachable",
    });
    const ready = await gone.request("/readyz");
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: "degraded",
      store: "ok",
      livekit: "degraded",
    });
  });
});
