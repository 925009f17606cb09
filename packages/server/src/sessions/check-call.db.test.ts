// Tries when a call counts as empty, what a look into its room mends.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Deps } from "../deps.ts";
import type { CallCheck } from "../jobs/job.ts";
import { noteStreams } from "../jobs/run-jobs.ts";
import { openHub } from "../live/hub.ts";
import { startTestRoomApi, testLiveKit } from "../livekit/test-room-api.ts";
import type { TestRoomApi } from "../livekit/test-room-api.ts";
import { act, letIn, makeSession, makeWorld, MINUTE, load } from "../test-world.ts";
import type { TestSession, World } from "../test-world.ts";
import { checkCall } from "./check-call.ts";

const EVERY_MS = 20_000;

let world: World;
let rooms: TestRoomApi;
let deps: Deps;
let session: TestSession;
let next: CallCheck | null;

beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

beforeEach(async () => {
  rooms = await startTestRoomApi();
  deps = { ...world.deps, livekit: rooms.livekit };
  session = await makeSession(world, ["guest"]);
  await act(world, session.id, session.therapist, { type: "session.start" });
  await letIn(world, session);
  next = { sessionId: session.id, emptySince: null, checkedAt: null };
});
afterEach(() => rooms.end());

/** Looks every 20 seconds, as the jobs do, until `ms` have passed. */
async function lookFor(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += EVERY_MS) {
    world.pass(EVERY_MS);
    if (next !== null) next = await checkCall(deps, next);
  }
}

async function stateNow() {
  return (await load(world.deps, session.id)).state;
}

const phase = async () => (await stateNow()).lifecycle.phase;

const connectionsOf = async (id: string) => (await stateNow()).presence.connections[id] ?? [];

function watch(hub: Deps["hub"]): () => void {
  return hub.subscribe(session.id, { onNudge: () => undefined, onMove: () => undefined });
}

describe("a call", () => {
  it("is closed by the system once nobody has been in it for ten minutes", async () => {
    await lookFor(10 * MINUTE);
    expect(await phase()).toBe("live");
    await lookFor(EVERY_MS);
    const { lifecycle } = await stateNow();
    expect(lifecycle.phase).toBe("closing");
    expect(lifecycle.steps.at(-1)).toMatchObject({ what: "session.ended", by: "system" });
    await lookFor(EVERY_MS);
    expect(next).toBeNull();
  });

  it("goes on while somebody is in the room, from then on counts anew", async () => {
    await lookFor(9 * MINUTE);
    rooms.guests = [{ identity: session.client.id, sid: "PA_1" }];
    await lookFor(20 * MINUTE);
    rooms.guests = [];
    await lookFor(9 * MINUTE);
    expect(await phase()).toBe("live");
    await lookFor(2 * MINUTE);
    expect(await phase()).toBe("closing");
  });

  it("goes on while a page watches, here or at another server", async () => {
    const stop = watch(deps.hub);
    await lookFor(20 * MINUTE);
    stop();
    const hub = await openHub(world.deps.db);
    const other = { ...deps, hub };
    const stopOther = watch(hub);
    for (let minute = 0; minute < 20; minute += 1) {
      await noteStreams(other);
      await lookFor(MINUTE);
    }
    stopOther();
    await hub.close();
    expect(await phase()).toBe("live");
    await lookFor(11 * MINUTE);
    expect(await phase()).toBe("closing");
  });

  it("TRB6 is not closed for what nobody could know: LiveKit out of reach, nobody looking", async () => {
    const reachable = deps;
    deps = { ...deps, livekit: testLiveKit("ws://127.0.0.1:1") };
    await lookFor(20 * MINUTE);
    deps = reachable;
    await lookFor(5 * MINUTE);
    world.pass(30 * MINUTE);
    await lookFor(9 * MINUTE);
    expect(await phase()).toBe("live");
    await lookFor(2 * MINUTE);
    expect(await phase()).toBe("closing");
  });

  it("needs no room: elsewhere, or without LiveKit, the pages alone count", async () => {
    deps = { ...deps, livekit: null };
    const stop = watch(deps.hub);
    await lookFor(20 * MINUTE);
    expect(await phase()).toBe("live");
    stop();
    await lookFor(11 * MINUTE);
    expect(await phase()).toBe("closing");
  });

  it("learns what webhooks told in vain, again and again", async () => {
    const { id } = session.client;
    const there = [{ identity: id, sid: "PA_1" }];
    for (const guests of [there, [], there, []]) {
      rooms.guests = guests;
      await lookFor(EVERY_MS);
      expect(await connectionsOf(id)).toEqual(guests.map(({ sid }) => sid));
    }
    rooms.guests = [{ identity: "a stranger", sid: "PA_9" }];
    await lookFor(EVERY_MS);
    expect(next).not.toBeNull();
  });

  it("TRB1 takes out whom the session keeps out, and nobody else", async () => {
    const { client, therapist, others } = session;
    const [guest] = others;
    const command = { type: "presence.remove", participantId: client.id } as const;
    await act(world, session.id, therapist, command);
    rooms.asked.length = 0;
    const stray = [client.id, guest?.id ?? "", "a stranger"];
    rooms.guests = [...stray, therapist.id].map((identity, n) => ({ identity, sid: `PA_${n}` }));
    await lookFor(EVERY_MS);
    const removals = rooms.asked.filter(({ method }) => method === "RemoveParticipant");
    expect(removals.map(({ body }) => (body as { identity: string }).identity)).toEqual(stray);
    expect(await connectionsOf(client.id)).toEqual([]);
    expect(await connectionsOf(therapist.id)).toEqual(["PA_3"]);
  });

  it("TRB1 does not go on for those it keeps out", async () => {
    rooms.guests = [{ identity: "a stranger", sid: "PA_9" }];
    await lookFor(11 * MINUTE);
    expect(await phase()).toBe("closing");
  });

  it("TRB4 opened again is left alone by the look that its end had put", async () => {
    await act(world, session.id, session.therapist, { type: "session.end" });
    await act(world, session.id, session.therapist, { type: "session.reopen" });
    rooms.asked.length = 0;
    const ending = {
      sessionId: session.id,
      emptySince: null,
      checkedAt: null,
      ending: true,
    } as const;
    expect(await checkCall(deps, ending)).toBeNull();
    expect(rooms.asked).toEqual([]);
  });

  it("TRB4 has its room deleted after the end, as soon as LiveKit can be reached", async () => {
    const reachable = deps;
    deps = { ...deps, livekit: testLiveKit("ws://127.0.0.1:1") };
    await act(world, session.id, session.therapist, { type: "session.end" });
    await lookFor(MINUTE);
    expect(next).not.toBeNull();
    deps = reachable;
    await lookFor(EVERY_MS);
    expect(rooms.asked.map(({ method }) => method)).toEqual(["DeleteRoom"]);
    expect(next).toBeNull();
  });
});
