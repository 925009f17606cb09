// Tests the key for unfinished answers: whose it is, how long it is given, what it depends on.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DraftKeyAnswer } from "@sameside/shared/http/participant-api";
import type { LinkedParticipant } from "@sameside/shared/http/clinic-api";
import { createApp } from "../app.ts";
import { openClientFiles } from "../pages/client-files.ts";
import { act, ask, exchange, HOUR, makeSession, makeWorld, MINUTE } from "../test-world.ts";
import type { Somebody, TestSession, World } from "../test-world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

function askKey(bearer: string, { app }: Pick<World, "app"> = world) {
  return ask<DraftKeyAnswer>({ app }, "/api/session/draft-key", { bearer });
}

async function keyOf(somebody: Somebody): Promise<string> {
  return (await askKey((await exchange(world, somebody)).credential)).body.key;
}

async function newLink({ id }: TestSession, somebody: Somebody): Promise<Somebody> {
  const path = `/v1/sessions/${id}/participants/${somebody.id}/links`;
  const { body } = await ask<LinkedParticipant>(world, path, {
    method: "POST",
    bearer: world.apiKey,
  });
  return { ...somebody, link: new URL(body.joinUrl).hash.slice(1) };
}

async function end({ id, therapist }: TestSession): Promise<void> {
  await act(world, id, therapist, { type: "session.start" });
  await act(world, id, therapist, { type: "session.end" });
}

/** The same store behind another server. */
function otherServer(masterKey: Uint8Array | null): Pick<World, "app"> {
  const { deps } = world;
  const config = { ...deps.config, masterKey };
  const parts = { files: openClientFiles("none"), stopping: { begun: false } };
  return { app: createApp({ ...deps, config }, parts) };
}

describe("the key for unfinished answers", () => {
  test("has 32 bytes, is the same for every press of one link, for nobody else", async () => {
    const { client, others } = await makeSession(world, ["client"]);
    const key = await keyOf(client);
    expect(Buffer.from(key, "base64")).toHaveLength(32);
    expect(await keyOf(client)).toBe(key);
    const [partner] = others;
    if (partner === undefined) throw new Error("a couple of one");
    expect(await keyOf(partner)).not.toBe(key);
  });

  test("is another one for a new link, which cannot read what an older one left", async () => {
    const session = await makeSession(world);
    const before = await keyOf(session.client);
    expect(await keyOf(await newLink(session, session.client))).not.toBe(before);
  });

  test("is for clients", async () => {
    const { therapist, others } = await makeSession(world, ["guest"]);
    for (const somebody of [therapist, ...others]) {
      const { credential } = await exchange(world, somebody);
      expect((await askKey(credential)).body.code).toBe("role.not-allowed");
    }
  });

  test("is given until the rating's deadline, not after sealing", async () => {
    const open = await makeSession(world);
    await end(open);
    const sealed = await makeSession(world);
    await end(sealed);
    const { credential } = await exchange(world, sealed.client);
    await act(world, sealed.id, sealed.client, { type: "rating.close" });
    await act(world, sealed.id, sealed.therapist, { type: "session.seal" });
    expect((await askKey(credential)).body.code).toBe("session.sealed");
    world.pass(48 * HOUR - MINUTE);
    const late = (await exchange(world, open.client)).credential;
    expect((await askKey(late)).status).toBe(200);
    world.pass(MINUTE);
    expect((await askKey(late)).status).toBe(401);
  });

  test("comes from the master key, without one from this process alone", async () => {
    const { client } = await makeSession(world);
    const { credential } = await exchange(world, client);
    const keyAt = async (masterKey: Uint8Array | null) =>
      (await askKey(credential, otherServer(masterKey))).body.key;
    const master = Buffer.from("0123456789abcdef0123456789abcdef");
    expect(await keyAt(master)).toBe(await keyAt(master));
    expect(await keyAt(Buffer.from(master.toReversed()))).not.toBe(await keyAt(master));
    expect(await keyAt(null)).not.toBe(await keyAt(null));
  });
});
