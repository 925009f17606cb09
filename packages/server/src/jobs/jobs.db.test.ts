// Tries jobs with a clock that is moved by hand, across restarts, on two servers.

import { sql } from "drizzle-orm";
import { TestClock } from "pg-boss";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { LaterEvent } from "@sameside/shared/session/session";
import type { Deps } from "../deps.ts";
import { startTestRoomApi } from "../livekit/test-room-api.ts";
import { openHub } from "../live/hub.ts";
import { readSummary } from "../sessions/list-sessions.ts";
import { readRecord } from "../sessions/read-record.ts";
import { runCommand } from "../sessions/run-command.ts";
import { openPostgres } from "../store/open-postgres.ts";
import { act, HOUR, letIn, makeSession, makeWorld, MINUTE, load } from "../test-world.ts";
import type { TestSession, World } from "../test-world.ts";
import { openJobQueue } from "./queue.ts";
import { runJobs } from "./run-jobs.ts";

interface Server {
  /** The world as this server sees it. */
  readonly world: World;
  readonly stop: () => Promise<void>;
}

let base: World;
let clock: TestClock;
let servers: Server[];

beforeEach(async () => {
  base = await makeWorld();
  clock = new TestClock(base.deps.clock());
  servers = [];
});

afterEach(async () => {
  for (const { stop } of servers) await stop();
  await base.end();
});

async function startServer(changes: Partial<Deps> = {}): Promise<Server> {
  const given = { ...base.deps, clock: () => clock.now(), ...changes };
  const queue = await openJobQueue(given.db, given.log, clock);
  const deps = { ...given, jobs: queue };
  const stop = await runJobs(deps, queue);
  const server = { world: { ...base, deps }, stop };
  servers.push(server);
  return server;
}

/** What fell due meanwhile is looked for, as after a sleep. */
async function goTo(at: number): Promise<void> {
  await clock.setTime(at);
  await clock.tick(3000);
}

async function phaseOf({ id }: TestSession): Promise<string> {
  const { deps, clinicId } = base;
  return (await deps.db.read((tx) => readSummary(tx, clinicId, id))).state;
}

async function typesOf({ id }: TestSession): Promise<readonly LaterEvent["type"][]> {
  const { log } = await load(base.deps, id);
  return log.map(({ event }) => event.type);
}

/** Jobs run beside the clock: they are waited for. */
function waitForPhase(session: TestSession, phase: string): Promise<void> {
  return vi.waitFor(async () => expect(await phaseOf(session)).toBe(phase), { timeout: 5000 });
}

/** Time enough for a job that must do nothing. */
async function expectStill(session: TestSession, phase: string): Promise<void> {
  await clock.tick(3000);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await phaseOf(session)).toBe(phase);
}

const endOf = ({ created }: TestSession): number => Date.parse(created.endsAt);

function seal(world: World, session: TestSession): Promise<void> {
  const { therapist, id } = session;
  return act(world, id, therapist, { type: "session.start" })
    .then(() => act(world, id, therapist, { type: "session.end" }))
    .then(() => undefined);
}

describe("jobs", () => {
  it("count a session as missed two hours after its end, as it was last planned", async () => {
    const { world } = await startServer();
    const session = await makeSession(world);
    const later = endOf(session) + HOUR;
    await runCommand(world.deps, {
      sessionId: session.id,
      actor: { kind: "clinic" },
      commandId: "move",
      command: { type: "session.move", startsAt: later - HOUR, endsAt: later },
    });
    await goTo(endOf(session) + 2 * HOUR);
    await expectStill(session, "scheduled");
    await goTo(later + 2 * HOUR);
    await waitForPhase(session, "missed");
    const reader = { kind: "clinic", clinicId: base.clinicId } as const;
    const record = await base.deps.db.read((tx) => readRecord(tx, session.id, reader));
    expect(record).toMatchObject({ startedAt: null, ratings: [] });
  });

  it("close a call three hours after its planned end, seal it at the rating's deadline", async () => {
    const { world } = await startServer();
    const session = await makeSession(world);
    await act(world, session.id, session.therapist, { type: "session.start" });
    await goTo(endOf(session) + 3 * HOUR - MINUTE);
    await expectStill(session, "live");
    await goTo(endOf(session) + 3 * HOUR);
    await waitForPhase(session, "closing");
    await goTo(clock.now() + 48 * HOUR);
    await waitForPhase(session, "sealed");
    const { clinicId } = base;
    const record = await base.deps.db.read((tx) =>
      readRecord(tx, session.id, { kind: "clinic", clinicId }),
    );
    expect(record.timeline.at(-1)).toMatchObject({ what: "session.sealed", participantId: null });
  });

  it("make a pulse's answer final some ten seconds after it was given", async () => {
    const { world } = await startServer();
    const session = await makeSession(world);
    const { id, therapist, client } = session;
    const pulseId = "pulse-000001";
    await act(world, id, therapist, { type: "session.start" });
    await act(world, id, therapist, { type: "pulse.ask", pulseId });
    await act(world, id, client, { type: "pulse.answer", pulseId, answer: "a-bit", keep: false });
    await clock.tick(8000);
    expect(await typesOf(session)).not.toContain("pulse.answered");
    await clock.tick(5000);
    await vi.waitFor(async () => expect(await typesOf(session)).toContain("pulse.answered"));
  });

  it("ask the automatic check-in in the middle of the session, where the clinic wants it", async () => {
    const { world } = await startServer();
    const wanted = await makeSession(world, [], { settings: { autoPulse: true } });
    const other = await makeSession(world);
    for (const { id, therapist } of [wanted, other]) {
      await act(world, id, therapist, { type: "session.start" });
    }
    await goTo(clock.now() + 29 * MINUTE);
    expect(await typesOf(wanted)).not.toContain("pulse.asked");
    await goTo(clock.now() + MINUTE);
    await vi.waitFor(async () => expect(await typesOf(wanted)).toContain("pulse.asked"));
    expect(await typesOf(other)).not.toContain("pulse.asked");
  });

  it("do at the next start what fell due while the server was down", async () => {
    const first = await startServer();
    const missed = await makeSession(first.world);
    const rated = await makeSession(first.world);
    await seal(first.world, rated);
    await first.stop();
    await clock.setTime(clock.now() + 72 * HOUR);
    await startServer();
    await clock.tick(3000);
    await waitForPhase(missed, "missed");
    await waitForPhase(rated, "sealed");
  });

  it("find sessions that have none, as those of an older version", async () => {
    const session = await makeSession(base);
    await clock.setTime(endOf(session) + 2 * HOUR);
    await startServer();
    await clock.tick(3000);
    await waitForPhase(session, "missed");
  });

  it("come into being with what makes them necessary or not at all", async () => {
    const { world } = await startServer();
    const { db, jobs } = world.deps;
    const at = clock.now() + HOUR;
    const waiting = async (key: string): Promise<number> => {
      const found = sql`(select from pgboss.job where singleton_key = ${key}) as found`;
      const rows = await db.read((tx) => tx.select({ count: sql<string>`count(*)` }).from(found));
      return Number(rows[0]?.count);
    };
    const ticket = { name: "settle", data: { sessionId: "none", at }, at } as const;
    const failing = db.transaction(async (tx) => {
      await jobs.put(tx, { ...ticket, key: "never" });
      throw new Error("on purpose");
    });
    await expect(failing).rejects.toThrow("on purpose");
    expect(await waiting("never")).toBe(0);
    for (const _ of [1, 2]) {
      await db.transaction((tx) => jobs.put(tx, { ...ticket, key: "once" }));
    }
    expect(await waiting("once")).toBe(1);
  });

  it("follow the room while the call goes on", async () => {
    const rooms = await startTestRoomApi();
    const { world } = await startServer({ livekit: rooms.livekit });
    const session = await makeSession(world);
    await act(world, session.id, session.therapist, { type: "session.start" });
    await letIn(world, session);
    rooms.guests = [{ identity: session.client.id, sid: "PA_1" }];
    await clock.tick(23_000);
    await vi.waitFor(async () => expect(await typesOf(session)).toContain("presence.joined"));
    rooms.guests = [];
    await vi.waitFor(async () => {
      await clock.tick(23_000);
      expect(await typesOf(session)).toContain("presence.left");
    });
    rooms.end();
  });

  it("TRB4 have a room deleted within ten seconds of the end, whatever LiveKit missed", async () => {
    const rooms = await startTestRoomApi();
    const { world } = await startServer({ livekit: rooms.livekit });
    const deletions = () => rooms.asked.filter(({ method }) => method === "DeleteRoom").length;
    for (const end of ["session.end", "session.cancel"] as const) {
      const session = await makeSession(world);
      const { id, therapist } = session;
      if (end === "session.end") await act(world, id, therapist, { type: "session.start" });
      // The server dies between its commit and the word to LiveKit.
      const dead = { ...world, deps: { ...world.deps, livekit: null } };
      if (end === "session.end") await act(dead, id, therapist, { type: end });
      else {
        const actor = { kind: "clinic" } as const;
        await runCommand(dead.deps, {
          sessionId: id,
          actor,
          commandId: end,
          command: { type: end },
        });
      }
      const before = deletions();
      await clock.tick(10_000);
      await vi.waitFor(() => expect(deletions()).toBeGreaterThan(before));
    }
    rooms.end();
  });

  it("hand on what a case remembers, although the server died right after the seal", async () => {
    const first = await startServer();
    const { world } = first;
    const session = await makeSession(world);
    const startsAt = clock.now() + 7 * 24 * HOUR;
    const next = await makeSession(world, [], {
      case: session.created.case,
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + HOUR).toISOString(),
    });
    const item = {
      itemId: "item-0000000001",
      text: "Sleep",
      kind: "topic",
      minutes: null,
    } as const;
    await act(world, session.id, session.client, { type: "agenda.add", ...item, draft: false });
    await seal(world, session);
    await act(world, session.id, session.client, { type: "rating.close" });
    await act(world, session.id, session.therapist, { type: "session.seal" });
    await first.stop();
    expect(await typesOf(next)).toEqual([]);
    await startServer();
    await clock.tick(3000);
    await vi.waitFor(async () => expect(await typesOf(next)).toEqual(["carry.brought"]), {
      timeout: 5000,
    });
  });

  it("say whether they are done here", async () => {
    const { world, stop } = await startServer();
    await clock.tick(3000);
    expect(world.deps.jobs.isWorking()).toBe(true);
    await stop();
    expect(world.deps.jobs.isWorking()).toBe(false);
  });
});

// The embedded store serves one server alone.
if (process.env["STORE"] === "postgres") {
  it("jobs are done once by two servers", async () => {
    const store = await openPostgres(base.databaseUrl ?? "");
    const hub = await openHub(store);
    const { world } = await startServer();
    await startServer({ db: store, hub });
    const sessions = await Promise.all([1, 2, 3, 4, 5].map(() => makeSession(world)));
    await goTo(Math.max(...sessions.map(endOf)) + 2 * HOUR);
    for (const session of sessions) await waitForPhase(session, "missed");
    await clock.tick(10_000);
    for (const session of sessions) expect(await typesOf(session)).toEqual(["session.missed"]);
    await servers.pop()?.stop();
    await hub.close();
    await store.close();
  });
}
