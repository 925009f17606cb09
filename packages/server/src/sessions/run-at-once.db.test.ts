// Tries two servers on one store: what one remembers must never hide what the other did.

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LaterEvent } from "@sameside/shared/session/session";
import type { SessionCommand } from "@sameside/shared/session/command";
import { newId } from "../access/secret.ts";
import type { Deps } from "../deps.ts";
import { openHub } from "../live/hub.ts";
import type { Snapshot } from "../live/hub.ts";
import { readEvents } from "../store/events.ts";
import { act, load, makeSession, makeWorld } from "../test-world.ts";
import type { Somebody, TestSession, World } from "../test-world.ts";
import { rememberSessions } from "./known-sessions.ts";
import type { LoadedSession } from "./load-session.ts";
import { settleDue } from "./run-command.ts";

let world: World;
/** Two servers; the second one's clock and store are the first one's. */
let here: Deps;
let there: Deps;
let session: TestSession;
/** How often `here` needed a whole transaction. */
let transactions = 0;

beforeAll(async () => {
  world = await makeWorld();
  const { db } = world.deps;
  const transaction: typeof db.transaction = (work) => {
    transactions += 1;
    return db.transaction(work);
  };
  here = { ...world.deps, db: { ...db, transaction } };
  there = { ...world.deps, known: rememberSessions(), hub: await openHub(db) };
});
afterAll(async () => {
  await there.hub.close();
  await world.end();
});

beforeEach(async () => {
  session = await makeSession(world);
  await run(here, session.therapist, { type: "session.start" });
  transactions = 0;
});

function run(deps: Deps, who: Somebody, command: SessionCommand, commandId = newId()) {
  return act({ ...world, deps }, session.id, who, command, commandId);
}

function add(text: string, draft = false) {
  const itemId = newId();
  return { type: "agenda.add", itemId, text, kind: "topic", minutes: null, draft } as const;
}

async function log(): Promise<readonly string[]> {
  const events = await world.deps.db.read((tx) => readEvents<LaterEvent>(tx, session.id));
  return events.map(({ event }) => event.type);
}

/** What a stream at `deps` hears next. */
function nextNudge({ hub }: Deps): Promise<Snapshot | null> {
  return new Promise((resolve) => {
    const end = hub.subscribe(session.id, {
      onNudge: (snapshot) => {
        end();
        resolve(snapshot);
      },
      onMove: () => undefined,
    });
  });
}

/** What `deps` remembers is what a fresh reading gives, if it is of the same version. */
async function expectTrueMemory(deps: Deps): Promise<void> {
  const known = deps.known.get(session.id);
  expect(known && plain(known)).toEqual(plain(await load(deps, session.id)));
}

/** The drivers give bytes as different kinds of arrays. */
function plain({ session: row, ...rest }: LoadedSession): unknown {
  return { ...rest, session: { ...row, viewHeads: [...row.viewHeads] } };
}

describe("a session that was committed here last", () => {
  test("takes its next edit without a transaction, as the long way would have", async () => {
    const { client, therapist } = session;
    const item = add("How my week went");
    await run(here, client, item);
    await run(here, therapist, { type: "agenda.agree", itemId: item.itemId });
    const done = await run(here, therapist, { type: "agenda.activate", itemId: item.itemId });
    expect(transactions).toBe(0);
    expect(done.appended).toEqual(["agenda.activated"]);
    await expectTrueMemory(here);
    expect(await log()).toEqual([
      "session.created",
      "session.started",
      "agenda.added",
      "agenda.agreed",
      "agenda.activated",
    ]);
  });

  test("takes the long way for what is more than events", async () => {
    await run(here, session.client, add("Still thinking", true));
    await run(here, session.client, { type: "person.introduce", name: "Sam", pronouns: null });
    await run(here, session.therapist, { type: "session.end" });
    expect(transactions).toBe(3);
    await expectTrueMemory(here);
  });

  test("settles what became due before an edit", async () => {
    const { client, therapist } = session;
    const pulseId = newId();
    await run(here, therapist, { type: "pulse.ask", pulseId });
    await run(here, client, { type: "pulse.answer", pulseId, answer: "a-bit", keep: false });
    world.pass(11_000);
    await run(here, client, add("Said"));
    expect((await log()).slice(-2)).toEqual(["pulse.answered", "agenda.added"]);
    await expectTrueMemory(here);
  });

  test("is forgotten once it is over, also once it is erased", async () => {
    await run(here, session.client, add("Said"));
    await world.deps.db.transaction((tx) =>
      tx.execute(sql`delete from sessions where id = ${session.id}`),
    );
    await expect(run(here, session.client, add("Late"))).rejects.toMatchObject({
      code: "session.not-found",
    });
    expect(here.known.get(session.id)).toBeNull();
  });
});

describe("what another server did meanwhile", () => {
  test("an edit: both are kept, in order", async () => {
    await run(here, session.client, add("First, here"));
    await run(there, session.therapist, add("Second, there"));
    const third = await run(here, session.client, add("Third, here"));
    expect(third.message?.view.agenda.items.map(({ text }) => text)).toEqual([
      "First, here",
      "Second, there",
      "Third, here",
    ]);
    await expectTrueMemory(here);
  });

  test("a private row alone: it is not overlooked", async () => {
    await run(here, session.client, add("Said"));
    await run(there, session.client, add("Still thinking", true));
    const after = await run(here, session.client, add("Said, too"));
    expect(after.message?.view.agenda.drafts.map(({ text }) => text)).toEqual(["Still thinking"]);
    await expectTrueMemory(here);
  });

  test("a refused command that settled an answer, or a job that did", async () => {
    const { client, therapist } = session;
    for (const settle of [
      () => run(there, client, { type: "session.start" }).catch(() => undefined),
      () => settleDue(there, session.id, 0),
    ]) {
      const pulseId = newId();
      world.pass(10 * 60_000);
      await run(here, therapist, { type: "pulse.ask", pulseId });
      await run(here, client, { type: "pulse.answer", pulseId, answer: "a-bit", keep: false });
      world.pass(11_000);
      await settle();
      expect((await log()).at(-1)).toBe("pulse.answered");
      await run(here, client, add("After"));
      expect((await log()).slice(-2)).toEqual(["pulse.answered", "agenda.added"]);
      await expectTrueMemory(here);
    }
  });

  test("the end of the session: an edit is refused, as it would be anywhere", async () => {
    await run(here, session.client, add("Said"));
    await run(there, session.therapist, { type: "session.end" });
    await run(there, session.client, { type: "rating.close" });
    await run(there, session.therapist, { type: "session.seal" });
    await expect(run(here, session.client, add("Late"))).rejects.toMatchObject({
      code: "session.sealed",
    });
  });

  test("the same command: it is taken once, the later one is answered with what holds", async () => {
    await run(here, session.client, add("Said"));
    const command = add("Twice");
    const first = await run(there, session.client, command, "command-1");
    const again = await run(here, session.client, command, "command-1");
    expect(first.appended).toEqual(["agenda.added"]);
    expect(again.appended).toEqual([]);
    expect(again.message).toEqual(first.message);
    const other = run(here, session.client, { ...command, text: "Another" }, "command-1");
    await expect(other).rejects.toMatchObject({ code: "command.id-reused" });
  });

  test("sixty edits at once, half of them sent to both: each is stored once", async () => {
    const sending = Array.from({ length: 60 }, async (_, index) => {
      const person = index % 2 === 0 ? session.client : session.therapist;
      const command = add(`Item ${index}`);
      const commandId = newId();
      const servers = index % 4 < 2 ? [here, there] : [index % 3 === 0 ? here : there];
      await Promise.all(servers.map((deps) => run(deps, person, command, commandId)));
    });
    await Promise.all(sending);
    const { state, session: row } = await load(world.deps, session.id);
    expect(state.agenda.items.map(({ text }) => text).toSorted()).toEqual(
      Array.from({ length: 60 }, (_, index) => `Item ${index}`).toSorted(),
    );
    expect(row.seq).toBe(62);
  }, 60_000);
});

describe("a server that dies after the commit, before anybody heard of it", () => {
  test("has lost nothing: the repetition is answered, told to all streams", async () => {
    // Nobody waits for the nudge of an edit: it must not be taken for a later one's.
    const before = nextNudge(there);
    await run(here, session.client, add("Said"));
    await before;
    const command = add("Once");
    const { db } = here;
    const dying: Deps = {
      ...here,
      db: {
        ...db,
        async statement(text, parameters) {
          await db.statement(text, parameters);
          throw new Error("the connection was lost");
        },
      },
    };
    await expect(run(dying, session.client, command, "command-1")).rejects.toThrow("was lost");
    const told = nextNudge(there);
    const nudged = nextNudge(here);
    const again = await run(there, session.client, command, "command-1");
    expect(again.appended).toEqual([]);
    expect((await told)?.state.agenda.items.map(({ text }) => text)).toEqual(["Said", "Once"]);
    expect(await nudged).toBeNull();
    // The one that never heard whether its commit went through goes on, too.
    await run(here, session.client, add("Later"));
    expect((await log()).slice(-3)).toEqual(["agenda.added", "agenda.added", "agenda.added"]);
    await expectTrueMemory(here);
  });

  test("an edit is nudged to other servers although nobody waits for that", async () => {
    await run(here, session.client, add("Said"));
    const nudged = nextNudge(there);
    transactions = 0;
    await run(here, session.client, add("Said, too"));
    expect(transactions).toBe(0);
    expect(await nudged).toBeNull();
  });
});
