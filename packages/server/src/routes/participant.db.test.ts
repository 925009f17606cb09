// Tries what a participant's page asks of the server: links, credentials, views, commands, records.

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ExchangeAnswer, ViewMessage } from "@sameside/shared/http/participant-api";
import type { SessionRecord } from "@sameside/shared/session/record";
import { newId } from "../access/secret.ts";
import { act, ask, exchange, HOUR, makeSession, makeWorld, MINUTE, send } from "../test-world.ts";
import type { TestSession, World } from "../test-world.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

function press(link: string) {
  return ask<ExchangeAnswer>(world, "/api/exchange", { json: { link } });
}

function look(bearer: string) {
  return ask<ViewMessage>(world, "/api/session", { bearer });
}

async function end({ id, therapist, client }: TestSession, seal = false): Promise<void> {
  await act(world, id, therapist, { type: "session.start" });
  await act(world, id, therapist, { type: "session.end" });
  if (!seal) return;
  await act(world, id, client, { type: "rating.close" });
  await act(world, id, therapist, { type: "session.seal" });
}

describe("a link", () => {
  test("is exchanged for a credential that opens the view", async () => {
    const { client, id } = await makeSession(world);
    const answer = await press(client.link);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.body.participant).toEqual({
      id: client.id,
      role: "client",
      displayName: "Name 1",
    });
    expect(answer.body.session).toEqual({ id });
    expect(Date.parse(answer.body.expiresAt)).toBe(world.deps.clock() + 12 * HOUR);
    const seen = await look(answer.body.credential);
    expect(seen.status).toBe(200);
    expect(seen.body.view.me.id).toBe(client.id);
    expect(seen.body.id).toMatch(/^\d+$/);
  });

  test("unknown, malformed, ended: all the same answer", async () => {
    const ended = await makeSession(world);
    await end(ended);
    world.pass(49 * HOUR);
    const never = await makeSession(world);
    const links = ["A".repeat(43), "", "\u0000", never.client.link.slice(1), ended.client.link];
    const answers = await Promise.all(links.map(press));
    for (const { status, body } of answers) {
      expect({ ...body, requestId: "" }).toEqual({
        type: "urn:sameside:problem:link.not-valid",
        title: "This link is not valid.",
        status: 404,
        code: "link.not-valid",
        requestId: "",
      });
      expect(status).toBe(404);
    }
  });

  test("opens a sealed session's record until the rating's deadline, then nothing", async () => {
    const session = await makeSession(world);
    await end(session, true);
    const { credential } = await exchange(world, session.client);
    const record = await ask<SessionRecord>(world, "/api/session/record", { bearer: credential });
    expect(record.status).toBe(200);
    expect(record.body.people).toHaveLength(2);
    const word = await send(world, credential, { type: "rating.close" });
    expect(word.body.code).toBe("session.sealed");
    world.pass(48 * HOUR - MINUTE);
    const last = await exchange(world, session.client);
    expect(Date.parse(last.expiresAt)).toBe(world.deps.clock() + MINUTE);
    world.pass(MINUTE);
    expect((await press(session.client.link)).body.code).toBe("link.not-valid");
    expect((await look(last.credential)).body.code).toBe("credential.not-valid");
  });

  test("of a session that never took place opens it for two days after its planned end", async () => {
    const session = await makeSession(world);
    world.pass(47 * HOUR);
    expect((await press(session.client.link)).status).toBe(200);
    world.pass(3 * HOUR);
    expect((await press(session.client.link)).body.code).toBe("link.not-valid");
  });
});

describe("a credential", () => {
  test("lasts twelve hours from its last use", async () => {
    const session = await makeSession(world);
    await act(world, session.id, session.therapist, { type: "session.start" });
    const { credential } = await exchange(world, session.client);
    world.pass(11 * HOUR);
    expect((await look(credential)).status).toBe(200);
    world.pass(11 * HOUR);
    expect((await look(credential)).status).toBe(200);
    world.pass(12 * HOUR);
    const late = await look(credential);
    expect([late.status, late.body.code]).toEqual([401, "credential.not-valid"]);
  });

  test("ends when five newer ones were made, also all at once", async () => {
    const { client } = await makeSession(world);
    const first = await exchange(world, client);
    world.pass(1000);
    const later = await Promise.all(Array.from({ length: 5 }, () => exchange(world, client)));
    expect((await look(first.credential)).body.code).toBe("credential.not-valid");
    const looks = await Promise.all(later.map(({ credential }) => look(credential)));
    expect(looks.map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200]);
  });

  test("must stand in the header, whole", async () => {
    const { client } = await makeSession(world);
    const { credential } = await exchange(world, client);
    for (const bearer of [undefined, "", credential.slice(1), `${credential}x`, world.apiKey]) {
      const answer = await ask(world, "/api/session", bearer === undefined ? {} : { bearer });
      expect([answer.status, answer.body.code]).toEqual([401, "credential.not-valid"]);
    }
    const inUrl = await ask(world, `/api/session?token=${credential}`);
    expect(inUrl.status).toBe(401);
  });
});

describe("a command over HTTP", () => {
  test("answers with the sender's view, a refusal with the model's code", async () => {
    const { client } = await makeSession(world);
    const { credential } = await exchange(world, client);
    const knocked = await send(world, credential, { type: "presence.knock" });
    expect(knocked.status).toBe(200);
    expect(knocked.body.view.me.admission).toBe("knocking");
    expect(knocked.body.id).toBe((await look(credential)).body.id);
    const started = await send(world, credential, { type: "session.start" });
    expect([started.status, started.body.code]).toEqual([403, "role.not-allowed"]);
  });

  test("too early to knock, on a session that is another day", async () => {
    const startsAt = world.deps.clock() + 24 * HOUR;
    const { client } = await makeSession(world, [], {
      startsAt: new Date(startsAt).toISOString(),
      endsAt: new Date(startsAt + HOUR).toISOString(),
    });
    const { credential } = await exchange(world, client);
    const knocked = await send(world, credential, { type: "presence.knock" });
    expect([knocked.status, knocked.body.code]).toEqual([409, "session.too-early"]);
  });

  test.each([
    ["unknown", { type: "session.destroy" }, 422, "command.unknown"],
    ["of the system's", { type: "presence.join", sid: "PA_1" }, 422, "command.unknown"],
    ["without a type", {}, 422, "request.invalid"],
    ["that is a list", [], 422, "request.invalid"],
    ["with a field too many", { type: "rating.close", for: "x" }, 422, "request.invalid"],
    ["with an id too short", { type: "rating.close", commandId: "1" }, 422, "request.invalid"],
    ["with a type that is no text", { type: 5 }, 422, "request.invalid"],
  ])("%s is refused", async (_, body, status, code) => {
    const { client } = await makeSession(world);
    const { credential } = await exchange(world, client);
    const json = Array.isArray(body) ? body : { commandId: newId(), ...body };
    const answer = await ask(world, "/api/session/commands", { bearer: credential, json });
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  test("malformed, of another type, too large, by another method is refused", async () => {
    const { client } = await makeSession(world);
    const { credential } = await exchange(world, client);
    const post = async (body: string, type: string) => {
      const headers = { authorization: `Bearer ${credential}`, "content-type": type };
      const init = { method: "POST", headers, body };
      const answer = await world.app.request("/api/session/commands", init);
      return [answer.status, ((await answer.json()) as { code: string }).code];
    };
    expect(await post("{", "application/json")).toEqual([400, "request.malformed"]);
    expect(await post("", "application/json")).toEqual([400, "request.malformed"]);
    expect(await post("{}", "text/plain")).toEqual([415, "request.wrong-type"]);
    const large = JSON.stringify({ text: "x".repeat(17_000) });
    expect(await post(large, "application/json")).toEqual([413, "request.too-large"]);
    const got = await ask(world, "/api/session/commands", { bearer: credential });
    expect([got.status, got.headers.get("allow")]).toEqual([405, "POST"]);
  });
});

describe("the record", () => {
  test("is not there before the session is sealed", async () => {
    const session = await makeSession(world);
    await end(session);
    const { credential } = await exchange(world, session.client);
    const answer = await ask(world, "/api/session/record", { bearer: credential });
    expect([answer.status, answer.body.code]).toEqual([409, "record.not-sealed"]);
  });
});
