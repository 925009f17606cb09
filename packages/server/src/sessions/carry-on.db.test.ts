// Tries what a case remembers: from session to session, at once, in the middle of a failure.

import { eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CreatedSession } from "@sameside/shared/http/clinic-api";
import type { Role } from "@sameside/shared/session/actor";
import { newId } from "../access/secret.ts";
import type { Deps } from "../deps.ts";
import type { JobTicket } from "../jobs/job.ts";
import { openHub } from "../live/hub.ts";
import { lockCase, readWaiting } from "../store/case-memory.ts";
import { openPostgres } from "../store/open-postgres.ts";
import { cases, sessions } from "../store/schema.ts";
import { act, ask, HOUR, load, makeSession, makeWorld, MINUTE } from "../test-world.ts";
import type { Somebody, TestSession, World } from "../test-world.ts";
import { carryOn } from "./carry-on.ts";
import { runCommand } from "./run-command.ts";

const DAY = 24 * HOUR;

let world: World;
let puts: JobTicket<"carry">[] = [];
/** The case's external id, another one for each test. */
let theCase: string;

beforeAll(async () => {
  const made = await makeWorld();
  const jobs: Deps["jobs"] = {
    ...made.deps.jobs,
    put: (_tx, ticket) => {
      if (ticket.name === "carry") puts.push(ticket as JobTicket<"carry">);
      return Promise.resolve();
    },
  };
  world = { ...made, deps: { ...made.deps, jobs } };
});
beforeEach(() => {
  theCase = `case-${newId()}`;
  puts = [];
});
afterAll(() => world.end());

/** A session of the test's case; `inDays` from now. */
function session(inDays = 0, people: readonly Role[] = []): Promise<TestSession> {
  const startsAt = world.deps.clock() + inDays * DAY + 10 * MINUTE;
  return makeSession(world, people, {
    case: { externalId: theCase },
    startsAt: new Date(startsAt).toISOString(),
    endsAt: new Date(startsAt + 50 * MINUTE).toISOString(),
  });
}

function add(text: string, draft = false) {
  const itemId = newId();
  return { type: "agenda.add", itemId, text, kind: "topic", minutes: null, draft } as const;
}

async function end({ id, therapist }: TestSession): Promise<void> {
  await act(world, id, therapist, { type: "session.start" });
  await act(world, id, therapist, { type: "session.end" });
}

async function seal({ id, therapist, client }: TestSession): Promise<void> {
  await act(world, id, client, { type: "rating.close" });
  await act(world, id, therapist, { type: "session.seal" });
}

/** What the job queue would do now. */
async function doJobs(deps: Deps = world.deps): Promise<void> {
  for (const { data } of puts.splice(0)) await carryOn(deps, data);
}

async function textsIn({ id }: { id: string }): Promise<readonly string[]> {
  return (await load(world.deps, id)).state.agenda.items.map(({ text }) => text);
}

async function draftsOf({ id }: { id: string }, { id: owner }: Somebody) {
  const { state } = await load(world.deps, id);
  return state.privates.flatMap((row) =>
    row.kind === "draft" && row.owner === owner ? [row.text] : [],
  );
}

async function timesBrought({ id }: TestSession): Promise<number> {
  const { log } = await load(world.deps, id);
  return log.filter(({ event }) => event.type === "carry.brought").length;
}

async function caseIdOf({ id }: TestSession): Promise<string> {
  return (await load(world.deps, id)).session.caseId;
}

async function waitingIn(one: TestSession) {
  const caseId = await caseIdOf(one);
  const { items, drafts } = await world.deps.db.read((tx) => readWaiting(tx, caseId));
  return [...items, ...drafts].map(({ text }) => text);
}

describe("what a session leaves", () => {
  test("CRY1 is there when the next session is made", async () => {
    const first = await session();
    await act(world, first.id, first.client, add("Sleep"));
    await end(first);
    await seal(first);
    const second = await session(7);
    const { state, log } = await load(world.deps, second.id);
    expect(state.agenda.items).toMatchObject([
      {
        text: "Sleep",
        state: "proposed",
        addedBy: second.client.id,
        carryCount: 1,
        carriedFrom: { sessionId: first.id },
      },
    ]);
    expect(log).toMatchObject([{ by: "system", event: { type: "carry.brought" } }]);
    expect(await waitingIn(first)).toEqual([]);
  });

  test("CRY1 comes by the job into the next of the sessions that are made already", async () => {
    const first = await session();
    const later = await session(14);
    const next = await session(7);
    await act(world, first.id, first.client, add("Sleep"));
    await end(first);
    expect(puts).toEqual([]);
    await seal(first);
    expect(puts).toMatchObject([{ data: { caseId: await caseIdOf(first) } }]);
    await doJobs();
    expect(await textsIn(next)).toEqual(["Sleep"]);
    expect(await textsIn(later)).toEqual([]);
  });

  test("CRY1 keeps the order, counts on, leaves behind what was settled", async () => {
    const first = await session();
    const [one, two, three] = [add("one"), add("two"), add("three")];
    for (const item of [one, two, three]) await act(world, first.id, first.client, item);
    await end(first);
    await seal(first);
    const second = await session(7);
    const move = { type: "agenda.move", itemId: three.itemId, afterId: null } as const;
    await act(world, second.id, second.client, move);
    const { therapist } = second;
    await act(world, second.id, therapist, { type: "session.start" });
    const finish = { type: "agenda.finish", itemId: two.itemId } as const;
    await act(world, second.id, therapist, finish);
    await act(world, second.id, therapist, { type: "session.end" });
    await seal(second);
    const third = await session(14);
    const { state } = await load(world.deps, third.id);
    expect(state.agenda.items).toMatchObject([
      { text: "three", carryCount: 2, carriedFrom: { sessionId: second.id } },
      { text: "one", carryCount: 2 },
    ]);
  });

  test("CRY3 takes drafts along, for their author alone", async () => {
    const first = await session();
    await act(world, first.id, first.client, add("not yet", true));
    await end(first);
    await seal(first);
    const second = await session(7);
    expect(await draftsOf(second, second.client)).toEqual(["not yet"]);
    expect(await draftsOf(second, second.therapist)).toEqual([]);
    expect(await textsIn(second)).toEqual([]);
    expect(await timesBrought(second)).toBe(0);
  });

  test("CRY4 waits for its people, comes when they are added", async () => {
    const first = await session(0, ["client"]);
    const partner = first.others[0];
    if (partner === undefined) throw new Error("a couple of one");
    await act(world, first.id, partner, add("Partner's"));
    await act(world, first.id, first.client, add("Own"));
    await end(first);
    await act(world, first.id, partner, { type: "rating.close" });
    await seal(first);
    const second = await session(7);
    expect(await textsIn(second)).toEqual(["Own"]);
    expect(await waitingIn(first)).toEqual(["Partner's"]);
    puts = [];
    const added = await runCommand(world.deps, {
      sessionId: second.id,
      actor: { kind: "clinic" },
      commandId: newId(),
      command: {
        type: "person.add",
        person: {
          id: newId(),
          role: "client",
          externalId: "client-2",
          name: "Partner",
          pronouns: null,
          lang: null,
          chosenAt: null,
          asksRating: true,
        },
      },
    });
    expect(added.appended).toEqual(["person.added"]);
    await doJobs();
    expect(await textsIn(second)).toEqual(["Partner's", "Own"]);
  });

  test("CRY5 moves on from a cancelled session", async () => {
    const first = await session();
    await act(world, first.id, first.client, add("Sleep"));
    const next = await session(7);
    await runCommand(world.deps, {
      sessionId: first.id,
      actor: { kind: "clinic" },
      commandId: "cancel",
      command: { type: "session.cancel" },
    });
    await doJobs();
    const { state } = await load(world.deps, next.id);
    expect(state.agenda.items).toMatchObject([{ text: "Sleep", carryCount: 0 }]);
  });

  test("CRY6 is brought once, however often the job runs", async () => {
    const first = await session();
    const next = await session(7);
    await act(world, first.id, first.client, add("Sleep"));
    await end(first);
    await seal(first);
    const caseId = await caseIdOf(first);
    for (const _ of [1, 2, 3]) await carryOn(world.deps, { caseId });
    expect(await timesBrought(next)).toBe(1);
  });

  test("is not taken by a session without an agenda", async () => {
    const first = await session();
    await act(world, first.id, first.client, add("Sleep"));
    await end(first);
    await seal(first);
    const quiet = await makeSession(world, [], {
      case: { externalId: theCase },
      settings: { agenda: false },
    });
    expect(await textsIn(quiet)).toEqual([]);
    expect(await waitingIn(first)).toEqual(["Sleep"]);
  });

  test("is no other case's", async () => {
    const first = await session();
    await act(world, first.id, first.client, add("Sleep"));
    await end(first);
    await seal(first);
    theCase = `case-${newId()}`;
    expect(await textsIn(await session(7))).toEqual([]);
  });
});

describe("a session that starts before the last one is sealed", () => {
  async function twoInARow(): Promise<readonly [TestSession, TestSession]> {
    const first = await session();
    const second = await session(1);
    await act(world, first.id, first.client, add("Sleep"));
    await act(world, first.id, first.client, add("not yet", true));
    await end(first);
    puts = [];
    world.pass(DAY);
    await act(world, second.id, second.therapist, { type: "session.start" });
    return [first, second];
  }

  test("has its open items at once, its drafts after the seal, nothing twice", async () => {
    const [first, second] = await twoInARow();
    expect(puts).toHaveLength(1);
    await doJobs();
    expect(await textsIn(second)).toEqual(["Sleep"]);
    expect(await draftsOf(second, second.client)).toEqual([]);
    await seal(first);
    await doJobs();
    expect(await textsIn(second)).toEqual(["Sleep"]);
    expect(await draftsOf(second, second.client)).toEqual(["not yet"]);
  });

  test("keeps what it settled from coming back when the earlier one is sealed last", async () => {
    const [first, second] = await twoInARow();
    await doJobs();
    const [item] = (await load(world.deps, second.id)).state.agenda.items;
    const finish = { type: "agenda.finish", itemId: item?.id ?? "" } as const;
    await act(world, second.id, second.therapist, finish);
    await act(world, second.id, second.therapist, { type: "session.end" });
    await seal(second);
    await seal(first);
    const third = await session(7);
    expect(await textsIn(third)).toEqual([]);
    expect(await draftsOf(third, third.client)).toEqual(["not yet"]);
  });

  test("hands on what both leave once, counted as the later one does", async () => {
    const [first, second] = await twoInARow();
    await doJobs();
    await act(world, second.id, second.therapist, { type: "session.end" });
    await seal(second);
    await seal(first);
    const third = await session(7);
    expect((await load(world.deps, third.id)).state.agenda.items).toMatchObject([
      { text: "Sleep", carryCount: 2 },
    ]);
  });

  test("needs no look at the case when nothing is closing", async () => {
    const first = await session();
    await act(world, first.id, first.therapist, { type: "session.start" });
    expect(puts).toEqual([]);
  });
});

describe("lines and names", () => {
  test("TWD7 PER5 are in every session that is made later, next or not", async () => {
    const first = await session();
    const lineId = newId();
    await act(world, first.id, first.client, { type: "toward.propose", lineId, text: "Rest" });
    await act(world, first.id, first.therapist, { type: "toward.agree", lineId });
    const introduce = { type: "person.introduce", name: "Samira", pronouns: "she" } as const;
    await act(world, first.id, first.client, introduce);
    await act(world, first.id, first.client, add("Sleep"));
    const second = await session(7);
    const { state } = await load(world.deps, second.id);
    expect(state.toward.lines).toMatchObject([{ text: "Rest", agreed: true }]);
    expect(state.people[1]).toMatchObject({ name: "Samira", pronouns: "she" });
    expect(state.agenda.items).toEqual([]);
  });

  test("PER5 the newest wins, whichever session it was chosen in", async () => {
    const first = await session();
    const second = await session(7);
    const introduce = (name: string) =>
      ({ type: "person.introduce", name, pronouns: null }) as const;
    await act(world, second.id, second.client, introduce("Newer"));
    world.pass(-MINUTE);
    await act(world, first.id, first.client, introduce("Older"));
    world.pass(MINUTE);
    const third = await session(14);
    expect((await load(world.deps, third.id)).state.people[1]?.name).toBe("Newer");
  });
});

describe("what a case remembers", () => {
  test("is not half done when the transaction fails", async () => {
    const first = await session();
    const next = await session(7);
    await act(world, first.id, first.client, add("Sleep"));
    await act(world, first.id, first.client, add("not yet", true));
    await end(first);
    await seal(first);
    const before = await load(world.deps, next.id);
    const { db } = world.deps;
    const dying: Deps = {
      ...world.deps,
      db: {
        ...db,
        transaction: (work) =>
          db.transaction(async (tx) => {
            await work(tx);
            throw new Error("the server died");
          }),
      },
    };
    await expect(doJobs(dying)).rejects.toThrow("the server died");
    expect(await load(world.deps, next.id)).toEqual(before);
    expect(await waitingIn(first)).toEqual(["Sleep", "not yet"]);
    await carryOn(world.deps, { caseId: await caseIdOf(first) });
    expect(await textsIn(next)).toEqual(["Sleep"]);
    expect(await draftsOf(next, next.client)).toEqual(["not yet"]);
  });

  test("is written with the last event or not at all", async () => {
    const first = await session();
    await act(world, first.id, first.client, add("Sleep"));
    await end(first);
    await act(world, first.id, first.client, { type: "rating.close" });
    const jobs: Deps["jobs"] = {
      ...world.deps.jobs,
      put: () => Promise.reject(new Error("no queue")),
    };
    const failing = { ...world, deps: { ...world.deps, jobs } };
    const sealing = act(failing, first.id, first.therapist, { type: "session.seal" });
    await expect(sealing).rejects.toThrow("no queue");
    expect((await load(world.deps, first.id)).state.lifecycle.phase).toBe("closing");
    expect(await waitingIn(first)).toEqual([]);
  });

  test("is forgotten with the session that left it, with the case", async () => {
    const first = await session();
    await act(world, first.id, first.client, add("Sleep"));
    await end(first);
    await seal(first);
    const caseId = await caseIdOf(first);
    await world.deps.db.transaction(async (tx) => {
      await tx.delete(sessions).where(eq(sessions.id, first.id));
    });
    const read = () => world.deps.db.read((tx) => readWaiting(tx, caseId));
    expect((await read()).items).toEqual([]);
    const second = await session(7);
    const lineId = newId();
    await act(world, second.id, second.client, { type: "toward.propose", lineId, text: "Rest" });
    expect((await read()).lines).toHaveLength(1);
    await world.deps.db.transaction(async (tx) => {
      await tx.delete(cases).where(eq(cases.id, caseId));
    });
    expect((await read()).lines).toEqual([]);
  });

  test("waits again when the session that has it is erased unfinished", async () => {
    const first = await session();
    await act(world, first.id, first.client, add("Sleep"));
    await end(first);
    await seal(first);
    const second = await session(7);
    expect(await textsIn(second)).toEqual(["Sleep"]);
    await world.deps.db.transaction(async (tx) => {
      await tx.delete(sessions).where(eq(sessions.id, second.id));
    });
    expect(await textsIn(await session(14))).toEqual(["Sleep"]);
  });

  test("is brought by a repeated request for a session once", async () => {
    const first = await session();
    await act(world, first.id, first.client, add("Sleep"));
    await end(first);
    await seal(first);
    const { startsAt, endsAt } = first.created;
    const request = {
      case: { externalId: theCase },
      startsAt,
      endsAt,
      participants: [
        { role: "therapist", externalId: "therapist-0", displayName: "T" },
        { role: "client", externalId: "client-1", displayName: "C" },
      ],
    };
    const asking = { bearer: world.apiKey, json: request, key: newId() };
    const [one, two] = await Promise.all([
      ask<CreatedSession>(world, "/v1/sessions", asking),
      ask<CreatedSession>(world, "/v1/sessions", asking),
    ]);
    expect(one.body.id).toBe(two.body.id);
    expect(await textsIn(one.body)).toEqual(["Sleep"]);
  });
});

// The embedded store serves one server alone.
if (process.env["STORE"] === "postgres") {
  describe("on several servers", () => {
    async function otherServer(): Promise<{ deps: Deps; close: () => Promise<void> }> {
      const db = await openPostgres(world.databaseUrl ?? "");
      const hub = await openHub(db);
      const close = async () => {
        await hub.close();
        await db.close();
      };
      return { deps: { ...world.deps, db, hub }, close };
    }

    test("the job at once brings once", async () => {
      const other = await otherServer();
      for (const _ of [1, 2, 3, 4, 5]) {
        theCase = `case-${newId()}`;
        const first = await session();
        const next = await session(7);
        await act(world, first.id, first.client, add("Sleep"));
        await act(world, first.id, first.client, add("not yet", true));
        await end(first);
        await seal(first);
        const job = { caseId: await caseIdOf(first) };
        await Promise.all([world.deps, other.deps, world.deps].map((deps) => carryOn(deps, job)));
        expect(await timesBrought(next)).toBe(1);
        expect(await textsIn(next)).toEqual(["Sleep"]);
        expect(await draftsOf(next, next.client)).toEqual(["not yet"]);
      }
      await other.close();
    });

    test("seals, starts, changes, jobs of one case never wait for each other in a circle", async () => {
      const other = await otherServer();
      for (const _ of [1, 2, 3, 4, 5]) {
        theCase = `case-${newId()}`;
        const first = await session();
        const second = await session(1);
        await act(world, first.id, first.client, add("Sleep"));
        await end(first);
        await act(world, first.id, first.client, { type: "rating.close" });
        const job = { caseId: await caseIdOf(first) };
        const line = () => ({ type: "toward.propose", lineId: newId(), text: "Rest" }) as const;
        await Promise.all([
          act(world, first.id, first.therapist, { type: "session.seal" }),
          act(world, second.id, second.therapist, { type: "session.start" }).then(() =>
            carryOn(other.deps, job),
          ),
          act(world, second.id, second.client, line()),
          act(world, second.id, second.therapist, line()),
          carryOn(other.deps, job),
          carryOn(world.deps, job),
          session(7),
        ]);
        await carryOn(other.deps, job);
        expect(await textsIn(second)).toEqual(["Sleep"]);
      }
      await other.close();
    });

    test("a session made while another is sealed finds what that one left", async () => {
      const first = await session();
      await act(world, first.id, first.client, add("Sleep"));
      await end(first);
      await act(world, first.id, first.client, { type: "rating.close" });
      const caseId = await caseIdOf(first);
      let letGo: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      let locked: () => void = () => undefined;
      const isLocked = new Promise<void>((resolve) => {
        locked = resolve;
      });
      const holding = world.deps.db.transaction(async (tx) => {
        await lockCase(tx, caseId);
        locked();
        await held;
      });
      await isLocked;
      const sealing = act(world, first.id, first.therapist, { type: "session.seal" });
      const making = session(7);
      letGo();
      await Promise.all([holding, sealing]);
      const next = await making;
      await doJobs();
      expect(await textsIn(next)).toEqual(["Sleep"]);
    });
  });
}
