// Looks for private words wherever they must not be: answers to others, problems, log lines.

import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../access/secret.ts";
import type { SessionDetail } from "@sameside/shared/http/clinic-api";
import { ask, exchange, makeClinic, makeSession, makeWorld, MINUTE, send } from "../test-world.ts";
import type { Answer, Somebody, World } from "../test-world.ts";

/** Survives every cleaning of texts, stands in no source of ours. */
const SECRET = "Zitronenfalter";
const PHONE = "01632 960 111";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

test("what a client keeps to themselves reaches nobody else, no problem, no log", async () => {
  const session = await makeSession(world, ["client", "guest"]);
  const [partner, guest] = session.others;
  if (partner === undefined || guest === undefined) throw new Error("somebody is missing");
  const client = (await exchange(world, session.client)).credential;
  const therapist = (await exchange(world, session.therapist)).credential;
  const strangers = [
    therapist,
    (await exchange(world, partner)).credential,
    (await exchange(world, guest)).credential,
  ];
  const itemId = newId();
  const pulseId = newId();
  const draft = { type: "agenda.add", text: SECRET, kind: "topic", minutes: null } as const;
  const answers: Answer<unknown>[] = [
    await send(world, therapist, { type: "session.start" }),
    await send(world, therapist, { type: "pulse.ask", pulseId }),
  ];
  const own = [
    await send(world, client, { ...draft, itemId, draft: true }),
    await send(world, client, { type: "pulse.answer", pulseId, answer: "not-really", keep: true }),
    await send(world, client, { type: "pulse.help", pulseId, helps: [], words: SECRET }),
  ];
  expect(own.map((answer) => answer.status)).toEqual([200, 200, 200]);
  expect(own.every((answer) => answer.text.includes(SECRET))).toBe(true);
  // Refused, malformed, misplaced: the words come back in none of the problems.
  const long = SECRET.repeat(20);
  const refused = [
    await send(world, client, { ...draft, itemId, draft: true }),
    await send(world, client, { ...draft, text: long, itemId: newId(), draft: true }),
    await ask(world, "/api/session/commands", { bearer: client, json: { type: SECRET } }),
    await ask(world, "/api/session/commands", {
      bearer: client,
      json: { type: "agenda.share", commandId: newId(), itemId: SECRET, text: SECRET },
    }),
    await ask(world, "/api/exchange", { json: { link: SECRET } }),
    await ask(world, `/api/${SECRET}?word=${SECRET}`, { bearer: client }),
    await ask(world, `/v1/sessions/${SECRET}`, { bearer: SECRET }),
  ];
  expect(refused.every((answer) => answer.status >= 400 && answer.status < 500)).toBe(true);
  answers.push(...refused, ...(await Promise.all(strangers.map((bearer) => look(bearer)))));
  answers.push(await send(world, therapist, { type: "session.end" }));
  answers.push(await send(world, client, { type: "rating.close" }));
  answers.push(
    await send(world, (await exchange(world, partner)).credential, { type: "rating.close" }),
  );
  world.pass(MINUTE);
  answers.push(await send(world, therapist, { type: "session.seal" }));
  const records = await Promise.all(
    [client, ...strangers].map((bearer) => ask(world, "/api/session/record", { bearer })),
  );
  expect(records.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
  const others = [...answers, ...records].filter(
    (answer) => !isOwn(answer.text, session.client.id),
  );
  for (const answer of others) expect(answer.text).not.toContain(SECRET);
  for (const answer of records) expect(answer.text).not.toContain(SECRET);
  expect(world.logged()).not.toContain(SECRET);
  expect(world.logged()).not.toMatch(/Name \d/);
  for (const secret of [client, ...strangers, session.client.link, world.apiKey]) {
    expect(world.logged()).not.toContain(secret);
  }
});

test("CON4 a number and a place reach the therapist, the clinic's key until it is over, nobody else", async () => {
  const session = await makeSession(world, ["client", "guest"]);
  const [partner, guest] = session.others;
  if (partner === undefined || guest === undefined) throw new Error("somebody is missing");
  const open = async (somebody: Somebody) => (await exchange(world, somebody)).credential;
  const client = await open(session.client);
  const therapist = await open(session.therapist);
  const strangers = [await open(partner), await open(guest)];
  const leave = { type: "contact.leave", phone: PHONE, place: SECRET } as const;
  const detail = async (bearer = world.apiKey) =>
    (await ask<SessionDetail>(world, `/v1/sessions/${session.id}`, { bearer })).body.contacts;
  expect(await detail()).toEqual([]);
  await send(world, client, leave);
  const left = [{ participantId: session.client.id, phone: PHONE, place: SECRET }];
  const wrong = [
    await send(world, client, { ...leave, phone: `${PHONE} ${SECRET}` }),
    await send(world, client, { ...leave, place: SECRET.repeat(20) }),
    await send(world, therapist, leave),
  ];
  expect(wrong.map(({ body }) => body.code)).toEqual([
    "contact.not-a-number",
    "text.too-long",
    "role.not-allowed",
  ]);
  const other = await makeClinic(world.deps);
  for (const type of [null, "session.start", "session.wrap-up", "session.end"] as const) {
    if (type !== null) await send(world, therapist, { type });
    expect(await detail()).toEqual(left);
    expect(await detail(other.apiKey)).toBeUndefined();
    expect((await look(therapist)).text).toContain(SECRET);
    for (const bearer of strangers) expect((await look(bearer)).text).not.toContain(SECRET);
  }
  const summaries = [
    await ask(world, "/v1/sessions", { bearer: world.apiKey }),
    await ask(world, `/v1/sessions/${session.id}/end`, { method: "POST", bearer: world.apiKey }),
  ];
  for (const bearer of [client, strangers[0] ?? ""]) {
    await send(world, bearer, { type: "rating.close" });
  }
  world.pass(MINUTE);
  expect(await send(world, therapist, { type: "session.seal" })).toMatchObject({ status: 200 });
  expect(await detail()).toEqual([]);
  const after = [
    ...(await Promise.all([client, therapist, ...strangers].map((bearer) => look(bearer)))),
    await ask(world, "/api/session/record", { bearer: therapist }),
    await ask(world, `/v1/sessions/${session.id}/record?all=1`, { bearer: world.apiKey }),
  ];
  for (const { text } of [...wrong, ...summaries, ...after]) {
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(PHONE);
  }
  expect(after.at(-1)?.text).toContain('"phone":"left","place":"left","keptPlace":null');
  expect(world.logged()).not.toMatch(new RegExp(`${SECRET}|${PHONE}`));
});

function look(bearer: string) {
  return ask(world, "/api/session", { bearer });
}

function isOwn(text: string, clientId: string): boolean {
  return text.includes(`"me":{"id":"${clientId}"`);
}
