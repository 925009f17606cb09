// Tests that a session follows what LiveKit truly reports of its room.

import type { Hono } from "hono";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ProblemBody } from "@sameside/shared/http/problem";
import { createApp } from "../app.ts";
import type { Deps } from "../deps.ts";
import type { AppEnv } from "../http/app-env.ts";
import { startTestRoomApi, testLiveKit } from "../livekit/test-room-api.ts";
import type { TestRoomApi } from "../livekit/test-room-api.ts";
import { openClientFiles } from "../pages/client-files.ts";
import { findSession } from "../store/sessions.ts";
import { act, letIn, makeSession, makeWorld, load } from "../test-world.ts";
import type { TestSession, World } from "../test-world.ts";

let world: World;
let rooms: TestRoomApi;
let app: Hono<AppEnv>;
let session: TestSession;
let roomName: string;
let nextEvent = 0;

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
  await act(world, session.id, session.therapist, { type: "session.start" });
  await letIn(world, session);
  roomName = await roomOf(session.id);
  rooms.asked.length = 0;
  rooms.guests = [];
});

afterAll(async () => {
  rooms.end();
  await world.end();
});

async function roomOf(id: string): Promise<string> {
  const row = await world.deps.db.read((tx) => findSession(tx, id));
  return row?.roomName ?? "";
}

interface Report {
  readonly event: string;
  readonly id?: string;
  readonly sid?: string;
  readonly identity?: string;
  readonly room?: string;
}

function bodyOf({ event, id, sid, identity, room }: Report): string {
  nextEvent += 1;
  return JSON.stringify({
    event,
    id: id ?? `EV_${nextEvent}`,
    createdAt: "1700000000",
    room: { name: room ?? roomName, sid: "RM_1" },
    participant: { identity: identity ?? session.client.id, sid: sid ?? "PA_1" },
  });
}

async function post(
  body: string,
  authorization: string,
  to: Hono<AppEnv> = app,
  type = "application/webhook+json",
): Promise<string> {
  const response = await to.request("/livekit/webhook", {
    method: "POST",
    headers: { authorization, "content-type": type },
    body,
  });
  const text = await response.text();
  const code = text === "" ? "" : (JSON.parse(text) as ProblemBody).code;
  return `${response.status} ${code}`.trim();
}

async function report(given: Report): Promise<string> {
  const body = bodyOf(given);
  return await post(body, await rooms.sign(body));
}

/** Whoever comes is in LiveKit's own list, as in life. */
async function join(sid: string, identity = session.client.id): Promise<string> {
  rooms.guests = [...rooms.guests, { identity, sid }];
  return await report({ event: "participant_joined", sid, identity });
}

async function leave(sid: string): Promise<string> {
  rooms.guests = rooms.guests.filter((guest) => guest.sid !== sid);
  return await report({ event: "participant_left", sid });
}

async function connections(): Promise<readonly string[]> {
  const { state } = await load(world.deps, session.id);
  return state.presence.connections[session.client.id] ?? [];
}

async function countEvents(): Promise<number> {
  const { log } = await load(world.deps, session.id);
  return log.length;
}

describe("a room's reports", () => {
  it("say who is there, who went", async () => {
    expect(await join("PA_1")).toBe("200");
    expect(await connections()).toEqual(["PA_1"]);
    expect(await leave("PA_1")).toBe("200");
    expect(await connections()).toEqual([]);
  });

  it("count once, however often they come", async () => {
    rooms.guests = [{ identity: session.client.id, sid: "PA_1" }];
    const body = bodyOf({ event: "participant_joined" });
    await post(body, await rooms.sign(body));
    const before = await countEvents();
    expect(await post(body, await rooms.sign(body))).toBe("200");
    expect(await countEvents()).toBe(before);
  });

  it("keep a person whose second device ended the first one's connection", async () => {
    await join("PA_1");
    await join("PA_2");
    await leave("PA_1");
    expect(await connections()).toEqual(["PA_2"]);
  });

  it("keep nobody whose joined comes after their left", async () => {
    await leave("PA_1");
    expect(await report({ event: "participant_joined", sid: "PA_1" })).toBe("200");
    expect(await connections()).toEqual([]);
  });

  it("empty the session's room when it is no more, also of those whose left got lost", async () => {
    await join("PA_1");
    await join("PA_2");
    rooms.guests = [];
    expect(await report({ event: "room_finished" })).toBe("200");
    expect(await connections()).toEqual([]);
  });

  it("TRB5 keep those who are in a room made anew, when the old one's end is told late", async () => {
    await join("PA_1");
    await join("PA_2");
    await leave("PA_1");
    expect(await report({ event: "room_finished" })).toBe("200");
    expect(await connections()).toEqual(["PA_2"]);
  });

  it("are believed when LiveKit cannot be asked", async () => {
    const alone = appWith({ livekit: testLiveKit("ws://127.0.0.1:9") });
    const body = bodyOf({ event: "participant_joined" });
    expect(await post(body, await rooms.sign(body), alone)).toBe("200");
    expect(await connections()).toEqual(["PA_1"]);
  });

  it.each([
    ["an unknown room", { event: "participant_joined", room: "nobody-knows" }],
    ["no room", { event: "participant_joined", room: "" }],
    ["an unknown person", { event: "participant_joined", identity: "stranger" }],
    ["a track", { event: "track_published" }],
    ["something new", { event: "room_levitated" }],
  ])("are left aside when they are about %s", async (_name, given) => {
    rooms.guests = [{ identity: "stranger", sid: "PA_1" }];
    const before = await countEvents();
    expect(await report(given)).toBe("200");
    expect(await countEvents()).toBe(before);
  });

  it.each(["removed", "let back", "never in", "unknown"])(
    "TRB1 send out at once who is %s, without a word in the log",
    async (who) => {
      const { client, therapist, id } = session;
      const participantId = client.id;
      if (who === "never in") session = await makeSession(world);
      if (who === "removed" || who === "let back") {
        await act(world, id, therapist, { type: "presence.remove", participantId });
      }
      if (who === "let back")
        await act(world, id, therapist, { type: "presence.let-back", participantId });
      const room = await roomOf(session.id);
      if (who === "never in") {
        await act(world, session.id, session.therapist, { type: "session.start" });
      }
      const before = await countEvents();
      rooms.asked.length = 0;
      const identity = who === "unknown" ? "stranger" : session.client.id;
      rooms.guests = [{ identity, sid: "PA_9" }];
      expect(await report({ event: "participant_joined", sid: "PA_9", identity, room })).toBe(
        "200",
      );
      expect(rooms.asked.at(-1)).toMatchObject({
        method: "RemoveParticipant",
        body: { room, identity },
      });
      expect(await countEvents()).toBe(before);
    },
  );

  it("TRB4 delete the room again when somebody comes in after the end", async () => {
    const { therapist, id } = session;
    await act(world, id, therapist, { type: "session.end" });
    rooms.asked.length = 0;
    expect(await join("PA_9", therapist.id)).toBe("200");
    expect(rooms.asked.at(-1)).toMatchObject({ method: "DeleteRoom", body: { room: roomName } });
    expect(await connections()).toEqual([]);
  });
});

describe("what is not LiveKit's", () => {
  it("changes nothing", async () => {
    const body = bodyOf({ event: "participant_joined" });
    const before = await countEvents();
    const signed = await rooms.sign(body);
    const forged = await rooms.sign(body, { secret: "x".repeat(40) });
    expect(await post(body, forged)).toBe("401 webhook.not-valid");
    expect(await post(body, "")).toBe("401 webhook.not-valid");
    expect(await post(body.replace("PA_1", "PA_2"), signed)).toBe("401 webhook.not-valid");
    expect(await post(`${body} `, signed)).toBe("401 webhook.not-valid");
    expect(await post(body, signed, app, "application/json")).toBe("415 request.wrong-type");
    expect(await post(body, signed, appWith({ livekit: null }))).toBe("401 webhook.not-valid");
    expect(await countEvents()).toBe(before);
  });

  it("is not read without end", async () => {
    const body = JSON.stringify({ event: "x".repeat(300_000) });
    expect(await post(body, await rooms.sign(body))).toBe("413 request.too-large");
  });
});
