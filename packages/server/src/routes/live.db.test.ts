// Tries streams over real sockets.

import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { ServerType } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { LookingMessage } from "@sameside/shared/http/participant-api";
import type { SessionView } from "@sameside/shared/session/view";
import { newId } from "../access/secret.ts";
import { HOUR, MINUTE, act, exchange, makeSession, makeWorld } from "../test-world.ts";
import type { Somebody, World } from "../test-world.ts";

let world: World;
let server: ServerType;
let base: URL;
beforeAll(async () => {
  world = await makeWorld();
  await new Promise<void>((resolve) => {
    server = serve({ fetch: world.app.fetch, hostname: "127.0.0.1", port: 0 }, () => resolve());
  });
  base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(async () => {
  await world.end();
  await new Promise((resolve) => server.close(resolve));
});

interface Event {
  readonly id: string | null;
  readonly name: string;
  readonly view: SessionView;
  /** As it came. */
  readonly data: string;
}

async function listen(bearer: string) {
  const gone = new AbortController();
  const response = await fetch(new URL("/api/session/live", base), {
    headers: { authorization: `Bearer ${bearer}` },
    signal: gone.signal,
  });
  return {
    response,
    events: readEvents(response.body ?? new ReadableStream<Uint8Array>()),
    leave: () => gone.abort(),
  };
}

async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<Event, void> {
  let text = "";
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf("\n\n"); end !== -1; end = text.indexOf("\n\n")) {
      const fields = new Map(
        text
          .slice(0, end)
          .split("\n")
          .map((line) => line.split(/: (.*)/s, 2) as [string, string]),
      );
      text = text.slice(end + 2);
      const name = fields.get("event");
      if (name === undefined) continue;
      const data = fields.get("data") ?? "null";
      yield { id: fields.get("id") ?? null, name, view: JSON.parse(data) as SessionView, data };
    }
  }
}

async function nextOf(name: string, events: AsyncGenerator<Event, void>): Promise<Event> {
  for (;;) {
    const next = await events.next();
    if (next.done === true) throw new Error("the stream ended");
    if (next.value.name === name) return next.value;
  }
}

const nextView = (events: AsyncGenerator<Event, void>): Promise<Event> => nextOf("view", events);

/** Who else looks, by the stream's next word on it. */
async function nextLooking(events: AsyncGenerator<Event, void>): Promise<readonly string[]> {
  const { data } = await nextOf("looking", events);
  return (JSON.parse(data) as LookingMessage).ids;
}

function add(text: string, draft = false) {
  const itemId = newId();
  return { type: "agenda.add", itemId, text, kind: "topic", minutes: null, draft } as const;
}

describe("a stream", () => {
  test("brings the view, then what others change, nothing of what they hide", async () => {
    const { id, client, therapist } = await makeSession(world);
    const { credential } = await exchange(world, therapist);
    const { response, events, leave } = await listen(credential);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("x-accel-buffering")).toBe("no");
    const first = await nextView(events);
    expect([first.name, first.id, first.view.agenda.items]).toEqual(["view", "1", []]);
    await act(world, id, client, add("Hidden", true));
    await act(world, id, client, add("Said"));
    const second = await nextView(events);
    expect(second.id).toBe("2");
    expect(second.view.agenda.items.map((item) => item.text)).toEqual(["Said"]);
    leave();
    await vi.waitFor(() => expect(world.deps.hub.size()).toBe(0));
  });

  test("opened again begins with what was missed", async () => {
    const { id, client, therapist } = await makeSession(world);
    const { credential } = await exchange(world, client);
    const before = await listen(credential);
    await nextView(before.events);
    before.leave();
    await act(world, id, therapist, add("While away"));
    const after = await listen(credential);
    const view = await nextView(after.events);
    expect(view.view.agenda.items.map((item) => item.text)).toEqual(["While away"]);
    after.leave();
  });

  test("needs its credential in the header", async () => {
    const { client } = await makeSession(world);
    const { credential } = await exchange(world, client);
    const url = new URL(`/api/session/live?token=${credential}`, base);
    const response = await fetch(url);
    expect(response.status).toBe(401);
    await response.body?.cancel();
  });

  test("of a reader that stopped for a while ends with the newest view", async () => {
    const { id, client, therapist } = await makeSession(world);
    const { credential } = await exchange(world, client);
    const socket = connect(Number(base.port), "127.0.0.1");
    socket.write(
      `GET /api/session/live HTTP/1.1\r\nhost: ${base.host}\r\nauthorization: Bearer ${credential}\r\n\r\n`,
    );
    await new Promise((resolve) => socket.once("data", resolve));
    socket.pause();
    for (let round = 0; round < 30; round += 1) {
      await act(world, id, therapist, add(`Long words ${"x".repeat(100)} ${round}`));
    }
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk.toString();
    });
    socket.resume();
    await vi.waitFor(() => expect(text).toContain("xxx 29"));
    socket.destroy();
    await vi.waitFor(() => expect(world.deps.hub.size()).toBe(0));
  });
});

/** Opens the stream of one participant. */
async function look(somebody: Somebody) {
  const { credential } = await exchange(world, somebody);
  const stream = await listen(credential);
  return { ...stream, next: () => nextLooking(stream.events) };
}

describe("who is looking", () => {
  test("is told to either side of the session, to nobody else", async () => {
    const { therapist, client, others } = await makeSession(world, ["client", "guest"]);
    const [partner, guest] = others;
    if (partner === undefined || guest === undefined) throw new Error("too few people");
    const elsewhere = await makeSession(world);
    const stranger = await look(elsewhere.therapist);
    const robin = await look(therapist);
    expect([await stranger.next(), await robin.next()]).toEqual([[], []]);
    const sam = await look(client);
    expect(await sam.next()).toEqual([therapist.id]);
    expect(await robin.next()).toEqual([client.id]);
    const kim = await look(partner);
    const ina = await look(guest);
    expect([await kim.next(), await ina.next()]).toEqual([[therapist.id], [therapist.id]]);
    expect(await robin.next()).toEqual([client.id, partner.id]);
    expect(await robin.next()).toEqual([client.id, partner.id, guest.id]);
    const theirs = await look(elsewhere.client);
    expect(await stranger.next()).toEqual([elsewhere.client.id]);
    expect(await theirs.next()).toEqual([elsewhere.therapist.id]);
    for (const { leave } of [stranger, robin, sam, kim, ina, theirs]) leave();
  });

  test("is not told to a client who prepares early, nor of one", async () => {
    const start = new Date(world.deps.clock() + 2 * HOUR);
    const { id, therapist, client, others } = await makeSession(world, ["therapist"], {
      startsAt: start.toISOString(),
      endsAt: new Date(start.getTime() + HOUR).toISOString(),
    });
    const [colleague] = others;
    if (colleague === undefined) throw new Error("too few people");
    const sam = await look(client);
    const robin = await look(therapist);
    const alex = await look(colleague);
    expect(await sam.next()).toEqual([]);
    expect(await robin.next()).toEqual([]);
    expect([await alex.next(), await robin.next()]).toEqual([[therapist.id], [colleague.id]]);
    world.pass(HOUR + 46 * MINUTE);
    // Any reading will do; without one it comes with the next heartbeat.
    await act(world, id, therapist, add("Said"));
    expect(await sam.next()).toEqual([therapist.id, colleague.id]);
    expect(await robin.next()).toEqual([client.id, colleague.id]);
    for (const { leave } of [sam, robin, alex]) leave();
  });
});
