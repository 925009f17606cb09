// Tests that whatever is sent gets its own clear answer, never a 500.

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ProblemBody } from "@sameside/shared/http/problem";
import { newId, newSecret } from "../access/secret.ts";
import { ask, exchange, makeSession, makeWorld, act, MINUTE } from "../test-world.ts";
import type { TestSession, World } from "../test-world.ts";

let world: World;
let session: TestSession;
let client: string;

beforeAll(async () => {
  world = await makeWorld();
  session = await makeSession(world);
  client = (await exchange(world, session.client)).credential;
});

afterAll(() => world.end());

interface Raw {
  readonly method?: string;
  readonly bearer?: string;
  readonly type?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | ReadableStream;
}

/** @returns status with the problem's code */
async function raw(
  path: string,
  { method = "POST", bearer, type, headers, body }: Raw,
): Promise<string> {
  const response = await world.app.request(path, {
    method,
    headers: {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(type === null ? {} : { "content-type": type ?? "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body, duplex: "half" }),
  });
  const problem = (await response.json()) as Partial<ProblemBody>;
  return `${response.status} ${problem.code ?? ""}`;
}

const command = (change: object = {}): string =>
  JSON.stringify({
    commandId: newId(),
    itemId: newId(),
    type: "agenda.add",
    text: "How my week went",
    kind: "topic",
    minutes: null,
    draft: false,
    ...change,
  });

describe("bodies", () => {
  it.each([
    ["no body", undefined, "400 request.malformed"],
    ["half a JSON", '{"link":', "400 request.malformed"],
    ["broken UTF-8", new Uint8Array([0x22, 0xff, 0x22]), "400 request.malformed"],
    ["a list", "[]", "422 request.invalid"],
    ["null", "null", "422 request.invalid"],
    ["a number for a text", '{"link":1}', "422 request.invalid"],
    ["a field too many", '{"link":"x","admin":true}', "422 request.invalid"],
    ["deep nesting", "[".repeat(8000) + "]".repeat(8000), "422 request.invalid"],
    ["a prototype", '{"__proto__":{"link":"x"}}', "422 request.invalid"],
    ["more than 16 kB", JSON.stringify({ link: "x".repeat(17_000) }), "413 request.too-large"],
  ])("answers %s", async (_name, body, expected) => {
    expect(await raw("/api/exchange", body === undefined ? {} : { body })).toBe(expected);
  });

  it("counts what comes in, whatever the header says", async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(4096));
      },
    });
    expect(await raw("/api/exchange", { body })).toBe("413 request.too-large");
    expect(sent).toBeLessThan(20);
  });

  it.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", null])(
    "refuses content type %s",
    async (type) => {
      const body = '{"link":"x"}';
      expect(await raw("/api/exchange", { type, body })).toBe("415 request.wrong-type");
      const clinic = { type, bearer: world.apiKey, body: "{}" };
      expect(await raw("/v1/sessions", clinic)).toBe("415 request.wrong-type");
    },
  );

  it("refuses a compressed body", async () => {
    const packed = { body: '{"link":"x"}', headers: { "content-encoding": "gzip" } };
    expect(await raw("/api/exchange", packed)).toBe("415 request.wrong-type");
  });
});

describe("addresses", () => {
  it.each([
    ["GET", "/nowhere", "404 request.not-found"],
    ["GET", "/session", "404 request.not-found"],
    ["GET", "/assets/nothing.js", "404 request.not-found"],
    ["GET", "/assets/%2e%2e%2fpackage.json", "404 request.not-found"],
    ["GET", "/api/exchange", "405 request.wrong-method"],
    ["DELETE", "/api/session", "405 request.wrong-method"],
    ["PUT", "/v1/sessions", "405 request.wrong-method"],
    ["OPTIONS", "/v1/sessions", "405 request.wrong-method"],
    ["PATCH", "/livekit/webhook", "405 request.wrong-method"],
    ["POST", "/healthz", "405 request.wrong-method"],
  ])("%s %s", async (method, path, expected) => {
    expect(await raw(path, { method, type: null })).toBe(expected);
  });

  it("names the methods that an address takes", async () => {
    const response = await world.app.request("/v1/sessions", { method: "DELETE" });
    expect(response.headers.get("allow")).toBe("POST, GET, HEAD");
  });

  it.each(["%00", "x", "%F0%9F%92%A9", "..%2f..", "'%20or%201=1", "a".repeat(5000)])(
    "finds no session %s",
    async (id) => {
      const asking = { method: "GET", type: null, bearer: world.apiKey };
      expect(await raw(`/v1/sessions/${id}`, asking)).toBe("404 session.not-found");
      expect(await raw(`/v1/sessions/${id}/record`, asking)).toBe("404 session.not-found");
      const page = await world.app.request(`/session/${id}`);
      expect(page.status).toBe(404);
      expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    },
  );

  it.each([
    "limit=0",
    "limit=x",
    "after=1",
    "state=odd",
    "from=yesterday",
    "sort=name",
    "case=%00",
  ])("refuses to list with %s", async (query) => {
    const asking = { method: "GET", type: null, bearer: world.apiKey };
    expect(await raw(`/v1/sessions?${query}`, asking)).toBe("422 request.invalid");
  });
});

describe("credentials", () => {
  it.each(["", "Bearer", "Bearer ", "Basic eDp5", "Bearer a b", `Bearer ${"x".repeat(9000)}`])(
    "takes %j for no credential, for no key",
    async (authorization) => {
      const headers = { authorization };
      const asking = { method: "GET", type: null, headers };
      expect(await raw("/api/session", asking)).toBe("401 credential.not-valid");
      expect(await raw("/v1/sessions", asking)).toBe("401 key.not-valid");
    },
  );

  it("says the same of every link that does not open", async () => {
    const links = ["", "x", newSecret(), `${session.client.link}x`, client, "\u0000", "💩"];
    for (const link of links) {
      const body = JSON.stringify({ link });
      expect(await raw("/api/exchange", { body })).toBe("404 link.not-valid");
    }
  });
});

describe("commands", () => {
  const post = (body: string): Promise<string> =>
    raw("/api/session/commands", { bearer: client, body });

  it.each([
    ["an unknown one", { type: "agenda.explode" }, "422 command.unknown"],
    ["one of the clinic's", { type: "session.cancel" }, "422 command.unknown"],
    ["one of LiveKit's", { type: "presence.join", sid: "PA_x" }, "422 command.unknown"],
    ["one without a type", { type: undefined }, "422 request.invalid"],
    ["a type that is no text", { type: 7 }, "422 request.invalid"],
    ["one without an id", { commandId: undefined }, "422 request.invalid"],
    ["an id that is none", { commandId: "../../x" }, "422 request.invalid"],
    ["a session's id beside it", { sessionId: newId() }, "422 request.invalid"],
    ["somebody else's name", { by: newId() }, "422 request.invalid"],
    ["an empty text", { text: "  " }, "422 text.empty"],
    ["a text too long", { text: "x".repeat(141) }, "422 text.too-long"],
    ["an unknown kind", { kind: "gossip" }, "422 request.invalid"],
    ["half a minute", { minutes: 0.5 }, "422 request.invalid"],
  ])("refuses %s", async (_name, change, expected) => {
    expect(await post(command(change))).toBe(expected);
  });

  it("refuses the wrong role, naming no phase", async () => {
    const start = JSON.stringify({ commandId: newId(), type: "session.start" });
    expect(await post(start)).toBe("403 role.not-allowed");
  });

  it("takes the same command twice, the same id with another body never", async () => {
    const once = command();
    expect(await post(once)).toBe("200 ");
    expect(await post(once)).toBe("200 ");
    const { commandId } = JSON.parse(once) as { commandId: string };
    expect(await post(command({ commandId }))).toBe("409 command.id-reused");
  });

  it("keeps a zero byte out of a person's words, a lone surrogate too", async () => {
    expect(await post(command({ text: "a\u0000b" }))).toBe("200 ");
    expect(await post(command({ text: "a\ud800b" }))).toBe("200 ");
  });

  it("refuses knocking too early, an answer out of scale, anything after sealing", async () => {
    const early = await makeSession(world, [], {
      startsAt: new Date(world.deps.clock() + 60 * MINUTE).toISOString(),
      endsAt: new Date(world.deps.clock() + 110 * MINUTE).toISOString(),
    });
    const { credential: bearer } = await exchange(world, early.client);
    const send = (sent: object): Promise<string> =>
      raw("/api/session/commands", {
        bearer,
        body: JSON.stringify({ commandId: newId(), ...sent }),
      });
    expect(await send({ type: "presence.knock" })).toBe("409 session.too-early");
    await act(world, early.id, early.therapist, { type: "session.start" });
    await act(world, early.id, early.therapist, { type: "session.end" });
    const rating = {
      type: "rating.share",
      instrument: { id: "oac-6", version: "0.1" },
      keep: null,
      change: null,
      changeHelps: [],
      sharing: "after-call",
      language: "en",
    };
    const rate = (answers: object): Promise<string> => send({ ...rating, answers });
    expect(await rate({ honest: 11 })).toBe("422 rating.out-of-scale");
    expect(await rate({ honest: 4.5 })).toBe("422 rating.out-of-scale");
    expect(await rate({ honest: "ten" })).toBe("422 request.invalid");
    expect(await rate({ charm: 5 })).toBe("422 rating.unknown-line");
    expect(await send({ ...rating, answers: {}, language: "xx" })).toBe(
      "422 rating.unknown-language",
    );
    expect(await send({ type: "rating.close" })).toBe("200 ");
    await act(world, early.id, early.therapist, { type: "session.seal" });
    expect(await send({ type: "rating.close" })).toBe("409 session.sealed");
    expect(await send({ type: "agenda.star", itemId: newId() })).toBe("409 session.sealed");
  });
});

describe("the clinic's requests", () => {
  const request = {
    case: { externalId: "case-1" },
    startsAt: "2026-03-02T15:00:00Z",
    endsAt: "2026-03-02T15:50:00+00:00",
    participants: [
      { role: "therapist", externalId: "t-1", displayName: "Tess" },
      { role: "client", externalId: "c-1", displayName: "Cleo" },
    ],
  };
  const create = (
    change: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<string> =>
    raw("/v1/sessions", {
      bearer: world.apiKey,
      headers,
      body: JSON.stringify({ ...request, ...change }),
    });

  it.each([
    ["an end before the start", { endsAt: "2026-03-02T14:00:00Z" }],
    ["a time without a zone", { startsAt: "2026-03-02T15:00:00" }],
    ["nobody", { participants: [] }],
    ["no therapist", { participants: [request.participants[1], request.participants[1]] }],
    [
      "a name of nothing",
      { participants: [{ ...request.participants[0], displayName: "\u0000" }] },
    ],
    ["a field too many", { roomName: "mine" }],
    ["an id with a blank", { externalId: "a b" }],
  ])("refuses %s", async (_name, change) => {
    expect(await create(change)).toBe("422 request.invalid");
  });

  it("answers a repetition with the same links, another request never", async () => {
    const headers = { "idempotency-key": "monday-1" };
    const post = (json: object): Promise<Response> =>
      Promise.resolve(
        world.app.request("/v1/sessions", {
          method: "POST",
          headers: {
            authorization: `Bearer ${world.apiKey}`,
            "content-type": "application/json",
            ...headers,
          },
          body: JSON.stringify(json),
        }),
      );
    const [first, second] = await Promise.all([post(request), post(request)]);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(await second.text()).toBe(await first.text());
    expect(await create({ externalId: "other" }, headers)).toBe("422 idempotency.key-reused");
    const odd = { "idempotency-key": "x".repeat(256) };
    expect(await create({}, odd)).toBe("422 request.invalid");
  });

  it("names the fields, never what stood in them", async () => {
    const answer = await ask<ProblemBody>(world, "/v1/sessions", {
      bearer: world.apiKey,
      json: { ...request, startsAt: "canary" },
    });
    expect(answer.body.fields?.[0]?.path).toBe("startsAt");
    expect(answer.text).not.toContain("canary");
  });

  it("offers the record in no format it does not have", async () => {
    const asking = { method: "GET", type: null, bearer: world.apiKey };
    const path = `/v1/sessions/${session.id}/record`;
    expect(await raw(path, { ...asking, headers: { accept: "text/html" } })).toBe(
      "406 request.not-acceptable",
    );
    expect(await raw(`${path}?format=pdf`, asking)).toBe("422 request.invalid");
    expect(await raw(path, { ...asking, headers: { accept: "text/html, */*;q=0.1" } })).toBe(
      "409 record.not-sealed",
    );
  });
});

describe("over a socket", () => {
  it("answers an over-long body before it has all come, then serves the next request", async () => {
    const listener = getRequestListener(world.app.fetch);
    const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, "127.0.0.1");
    const head = "POST /api/exchange HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";
    socket.write(`${head}content-length: 10000000\r\n\r\n${"x".repeat(20_000)}`);
    const answer = await new Promise<string>((resolve) => {
      socket.once("data", (data) => resolve(data.toString("utf8")));
    });
    socket.destroy();
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    expect(health.status).toBe(200);
    server.closeAllConnections();
    server.close();
  });
});

it("has met no bug in any of this", () => {
  expect(world.logged()).not.toContain("server.error");
});
