// Tries who reads which part of a record.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../access/secret.ts";
import { Problem } from "../problem.ts";
import { act, makeClinic, makeSession, makeWorld } from "../test-world.ts";
import type { TestSession, World } from "../test-world.ts";
import { readRecord } from "./read-record.ts";
import type { RecordRequest } from "./read-record.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

async function read(sessionId: string, request: RecordRequest) {
  return await world.deps.db.read((tx) => readRecord(tx, sessionId, request));
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error: unknown = await promise.then(
    () => null,
    (caught: unknown) => caught,
  );
  return error instanceof Problem ? error.code : `no problem: ${String(error)}`;
}

async function seal({ id, therapist, client, others }: TestSession): Promise<void> {
  await act(world, id, therapist, { type: "session.start" });
  await act(world, id, therapist, { type: "session.end" });
  for (const person of [client, ...others]) {
    if (person.role === "client") await act(world, id, person, { type: "rating.close" });
  }
  await act(world, id, therapist, { type: "session.seal" });
}

describe("a clinic's key", () => {
  test("reads the whole record of a session with one client", async () => {
    const session = await makeSession(world);
    const request = { kind: "clinic", clinicId: world.clinicId } as const;
    expect(await refusal(read(session.id, request))).toBe("record.not-sealed");
    await seal(session);
    const record = await read(session.id, request);
    expect(record.ratings).toEqual([{ kind: "none", participantId: session.client.id }]);
    expect(await read(session.id, { ...request, all: true })).toEqual(record);
  });

  test("says whose it is to be when there are several", async () => {
    const session = await makeSession(world, ["client"]);
    await seal(session);
    const request = { kind: "clinic", clinicId: world.clinicId } as const;
    expect(await refusal(read(session.id, request))).toBe("record.participant-needed");
    const one = await read(session.id, { ...request, participant: session.client.id });
    expect(one.ratings.map((rating) => rating.participantId)).toEqual([session.client.id]);
    expect((await read(session.id, { ...request, all: true })).ratings).toHaveLength(2);
    const wrong = { ...request, participant: session.therapist.id };
    expect(await refusal(read(session.id, wrong))).toBe("request.invalid");
  });

  test("finds no other clinic's session, sealed or not", async () => {
    const session = await makeSession(world);
    const { clinicId } = await makeClinic(world.deps);
    expect(await refusal(read(session.id, { kind: "clinic", clinicId }))).toBe("session.not-found");
    await seal(session);
    expect(await refusal(read(session.id, { kind: "clinic", clinicId }))).toBe("session.not-found");
    expect(await refusal(read(newId(), { kind: "clinic", clinicId }))).toBe("session.not-found");
  });
});
