// Follows what a therapist says with "not yet" through the server: who reads it, what is left of it.

import { afterAll, beforeAll, expect, test } from "vitest";
import { ask, exchange, makeSession, makeWorld, load, send } from "../test-world.ts";
import type { World } from "../test-world.ts";

const WORDS = "Zitronenfalter, in five minutes";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

test("DOOR2 not yet: read by whom it is said to, by therapists, gone with the next knock", async () => {
  const session = await makeSession(world, ["client", "guest"]);
  const [partner, guest] = session.others;
  if (partner === undefined || guest === undefined) throw new Error("somebody is missing");
  const client = (await exchange(world, session.client)).credential;
  const therapist = (await exchange(world, session.therapist)).credential;
  const strangers = [
    (await exchange(world, partner)).credential,
    (await exchange(world, guest)).credential,
  ];
  await send(world, therapist, { type: "session.start" });
  await send(world, client, { type: "presence.knock" });
  const decline = { type: "presence.decline", participantId: session.client.id } as const;

  const tooLong = await send(world, therapist, { ...decline, note: "x".repeat(141) });
  expect([tooLong.status, tooLong.body.code]).toEqual([422, "text.too-long"]);
  const said = await send(world, therapist, { ...decline, note: WORDS });
  expect(said.text).toContain(WORDS);
  const look = (bearer: string) => ask<unknown>(world, "/api/session", { bearer });
  expect((await look(client)).text).toContain(WORDS);
  for (const bearer of strangers) expect((await look(bearer)).text).not.toContain(WORDS);

  const { state, log } = await load(world.deps, session.id);
  expect(state.privates).toMatchObject([{ kind: "door-note", text: WORDS }]);
  expect(JSON.stringify(log)).not.toContain(WORDS);

  await send(world, client, { type: "presence.knock" });
  expect((await load(world.deps, session.id)).state.privates).toEqual([]);
  expect((await look(client)).text).not.toContain(WORDS);
  // Pages from before this was there send none.
  expect((await send(world, therapist, decline)).status).toBe(200);
});
