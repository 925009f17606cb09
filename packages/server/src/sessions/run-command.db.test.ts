// Tries commands against a real store: receipts, order, what a refusal leaves behind.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LaterEvent } from "@sameside/shared/session/session";
import { newId } from "../access/secret.ts";
import { Problem } from "../problem.ts";
import { readEvents } from "../store/events.ts";
import { readPrivateRows } from "../store/private-rows.ts";
import { findRecord } from "../store/records.ts";
import { findSession } from "../store/sessions.ts";
import { act, HOUR, makeClinic, makeSession, makeWorld, MINUTE } from "../test-world.ts";
import type { Somebody, World } from "../test-world.ts";
import { readView } from "./read-view.ts";
import { runCommand } from "./run-command.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

async function log(sessionId: string): Promise<readonly string[]> {
  const events = await world.deps.db.read((tx) => readEvents<LaterEvent>(tx, sessionId));
  return events.map(({ event }) => event.type);
}

async function view(sessionId: string, { id }: Somebody) {
  return await world.deps.db.read((tx) => readView(tx, sessionId, id));
}

function add(text: string, draft = false) {
  const itemId = newId();
  return { type: "agenda.add", itemId, text, kind: "topic", minutes: null, draft } as const;
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (caught: unknown) => caught,
  );
  return error instanceof Problem ? error.code : `no problem: ${String(error)}`;
}

describe("a command", () => {
  test("is stored once, however often it is sent", async () => {
    const { id, client } = await makeSession(world);
    const command = add("How my week went");
    const first = await act(world, id, client, command, "command-1");
    const again = await act(world, id, client, command, "command-1");
    expect(first.appended).toEqual(["agenda.added"]);
    expect(again.appended).toEqual([]);
    expect(again.message).toEqual(first.message);
    expect(await log(id)).toEqual(["session.created", "agenda.added"]);
  });

  test("answers a repetition with what holds now", async () => {
    const { id, client, therapist } = await makeSession(world);
    const command = add("Mine");
    await act(world, id, client, command, "command-1");
    await act(world, id, therapist, add("Theirs"));
    const again = await act(world, id, client, command, "command-1");
    expect(again.message?.view.agenda.items.map((item) => item.text)).toEqual(["Mine", "Theirs"]);
    expect(again.message).toEqual(await view(id, client));
  });

  test("is the same whatever the order of its fields, another with any other field", async () => {
    const { id, client } = await makeSession(world);
    const command = add("How my week went");
    await act(world, id, client, command, "command-1");
    const turned = Object.fromEntries(Object.entries(command).toReversed()) as typeof command;
    expect((await act(world, id, client, turned, "command-1")).appended).toEqual([]);
    const other = act(world, id, client, { ...command, text: "Another" }, "command-1");
    expect(await refusal(other)).toBe("command.id-reused");
  });

  test("may carry the id that somebody else used", async () => {
    const { id, client, therapist } = await makeSession(world);
    await act(world, id, client, add("Mine"), "command-1");
    const theirs = await act(world, id, therapist, add("Theirs"), "command-1");
    expect(theirs.appended).toEqual(["agenda.added"]);
  });

  test("that was refused stays refused under its id, whatever happened since", async () => {
    const { id, client, therapist } = await makeSession(world);
    const ask = { type: "pulse.ask", pulseId: newId() } as const;
    expect(await refusal(act(world, id, client, ask, "command-1"))).toBe("session.not-started");
    await act(world, id, therapist, { type: "session.start" });
    expect(await refusal(act(world, id, client, ask, "command-1"))).toBe("session.not-started");
    const other = { ...ask, pulseId: newId() };
    expect(await refusal(act(world, id, client, other, "command-1"))).toBe("command.id-reused");
    expect(await log(id)).toEqual(["session.created", "session.started"]);
    expect((await act(world, id, client, ask, "command-2")).appended).toEqual(["pulse.asked"]);
  });

  test("that the system was refused may be tried again with the same id", async () => {
    const { id, therapist } = await makeSession(world);
    const end = { type: "session.end" } as const;
    const input = {
      sessionId: id,
      actor: { kind: "system" },
      command: end,
      commandId: "end",
    } as const;
    expect(await refusal(runCommand(world.deps, input))).toBe("session.not-started");
    await act(world, id, therapist, { type: "session.start" });
    expect((await runCommand(world.deps, input)).appended).toEqual(["session.ended"]);
  });

  test("for an unknown session, for another clinic's, or with no id at all is not found", async () => {
    const { id } = await makeSession(world);
    const other = await makeClinic(world.deps);
    const end = { actor: { kind: "clinic" }, command: { type: "session.end" } } as const;
    for (const sessionId of [newId(), "\u0000", id]) {
      const input = { ...end, sessionId, clinicId: other.clinicId, commandId: newId() };
      expect(await refusal(runCommand(world.deps, input))).toBe("session.not-found");
    }
    expect(await log(id)).toEqual(["session.created"]);
  });
});

describe("time", () => {
  test("settles a given answer with the next command, also when that is refused", async () => {
    const { id, client, therapist } = await makeSession(world);
    const pulseId = newId();
    await act(world, id, therapist, { type: "session.start" });
    await act(world, id, therapist, { type: "pulse.ask", pulseId });
    await act(world, id, client, { type: "pulse.answer", pulseId, answer: "a-bit", keep: false });
    expect(await log(id)).not.toContain("pulse.answered");
    world.pass(11_000);
    const tooLate = act(world, id, client, { type: "pulse.take-back", pulseId });
    expect(await refusal(tooLate)).toBe("pulse.too-late-to-undo");
    expect((await log(id)).at(-1)).toBe("pulse.answered");
    expect(await world.deps.db.read((tx) => readPrivateRows(tx, id))).toEqual([]);
  });

  test("never runs backward in a log, whatever a server's clock says", async () => {
    const { id, client } = await makeSession(world);
    await act(world, id, client, add("Now"));
    world.pass(-HOUR);
    await act(world, id, client, add("An hour ago"));
    world.pass(HOUR);
    const events = await world.deps.db.read((tx) => readEvents(tx, id));
    const times = events.map((event) => event.at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
  });
});

describe("a viewer's id", () => {
  test("stays when only others can see the change, grows when they can", async () => {
    const { id, client, therapist } = await makeSession(world);
    const before = await view(id, therapist);
    const mine = await view(id, client);
    await act(world, id, client, add("Still thinking", true));
    expect(await view(id, therapist)).toEqual(before);
    expect(Number((await view(id, client)).id)).toBe(Number(mine.id) + 1);
    await act(world, id, client, add("Said"));
    expect(Number((await view(id, therapist)).id)).toBe(Number(before.id) + 1);
  });

  test("stays with a command that changes nothing", async () => {
    const { id, client } = await makeSession(world);
    const knock = { type: "presence.knock" } as const;
    const first = await act(world, id, client, knock);
    const second = await act(world, id, client, knock);
    expect(second.message).toEqual(first.message);
    expect(await log(id)).toEqual(["session.created", "presence.knocked"]);
  });
});

describe("fifty commands of two people at once", () => {
  test("are all stored once, while nobody's id goes backward", async () => {
    const { id, client, therapist } = await makeSession(world);
    const people = [client, therapist];
    const seen = new Map<string, number[]>(people.map((person) => [person.id, []]));
    const sending = Array.from({ length: 50 }, async (_, index) => {
      const person = index % 2 === 0 ? client : therapist;
      const command = add(`Item ${index}`);
      const commandId = newId();
      // Every other one is sent twice, as after a lost answer.
      const twice = index % 4 < 2 ? [0, 1] : [0];
      await Promise.all(twice.map(() => act(world, id, person, command, commandId)));
    });
    let done = false;
    const reading = people.map(async (person) => {
      while (!done) {
        const { id: viewId } = await view(id, person);
        seen.get(person.id)?.push(Number(viewId));
      }
    });
    await Promise.all(sending);
    done = true;
    await Promise.all(reading);
    const { items } = (await view(id, client)).view.agenda;
    const texts = items.map((item) => item.text).toSorted();
    expect(texts).toEqual(Array.from({ length: 50 }, (_, index) => `Item ${index}`).toSorted());
    for (const ids of seen.values()) {
      expect(ids).toEqual(ids.toSorted((one, other) => one - other));
    }
    const session = await world.deps.db.read((tx) => findSession(tx, id));
    expect(session?.seq).toBe(51);
    expect(await log(id)).toHaveLength(51);
  }, 60_000);
});

describe("sealing", () => {
  test("writes the record in the same transaction, forgets what was not shared", async () => {
    const { id, client, therapist } = await makeSession(world);
    await act(world, id, therapist, { type: "session.start" });
    await act(world, id, client, { type: "signal.raise", signal: "pause" });
    await act(world, id, client, add("Said"));
    await act(world, id, therapist, { type: "session.end" });
    expect(await world.deps.db.read((tx) => findRecord(tx, id))).toBeNull();
    await act(world, id, client, { type: "rating.close" });
    world.pass(MINUTE);
    await act(world, id, therapist, { type: "session.seal" });
    const record = await world.deps.db.read((tx) => findRecord(tx, id));
    expect(record?.agenda.map((item) => [item.text, item.state])).toEqual([["Said", "carried"]]);
    expect(record?.timeline.map((entry) => entry.what)).toEqual([
      "session.started",
      "session.ended",
      "session.sealed",
    ]);
    expect(record?.sealedAt).toBe(world.deps.clock());
    expect(await world.deps.db.read((tx) => readPrivateRows(tx, id))).toEqual([]);
    const session = await world.deps.db.read((tx) => findSession(tx, id));
    expect(session?.phase).toBe("sealed");
  });
});
