// Tests what passes the signalling relay, what does not, who is told.

import { createServer, request } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createLog } from "../log.ts";
import { countByMinute } from "./count-by-minute.ts";
import { relaySignalling } from "./signal-relay.ts";
import type { SignalRelay, SignalRelayLimits } from "./signal-relay.ts";

const ORIGIN = "https://sameside.example";
const TOKEN = "a-token-that-nobody-may-read";
const ADDRESS = `/rtc/v1?access_token=${TOKEN}&join_request=x`;

/** Stands for LiveKit: notes what it is asked, then does `answer` with the connection. */
let asked: IncomingMessage[];
let answer: (socket: Duplex, request: IncomingMessage) => void;
let livekit: Server;
let front: Server;
let relay: SignalRelay;
let logged: string;

const SWITCH = [
  "HTTP/1.1 101 Switching Protocols",
  "connection: Upgrade",
  "upgrade: websocket",
  "sec-websocket-accept: yes",
  "set-cookie: none=of-ours",
  "\r\n",
].join("\r\n");

function echo(socket: Duplex): void {
  socket.write(`${SWITCH}hello `);
  socket.pipe(socket);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function openFront(limits: Partial<SignalRelayLimits> = {}, livekitUrl?: string) {
  front.close();
  front = createServer((_request, response) => response.end("page"));
  const log = createLog("debug", { write: (line: string) => void (logged += line) });
  relay = relaySignalling(front, {
    livekitUrl: livekitUrl ?? `ws://127.0.0.1:${(livekit.address() as AddressInfo).port}/base`,
    publicUrl: ORIGIN,
    trustProxy: true,
    log,
    limits,
  });
  return await listen(front);
}

beforeEach(async () => {
  asked = [];
  logged = "";
  answer = echo;
  front = createServer();
  livekit = createServer();
  livekit.on("upgrade", (incoming: IncomingMessage, socket: Duplex) => {
    asked.push(incoming);
    socket.on("error", () => {});
    answer(socket, incoming);
  });
  await listen(livekit);
});

afterEach(() => {
  relay.close();
  for (const server of [front, livekit]) {
    server.close();
    server.closeAllConnections();
  }
});

interface Came {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly socket: Duplex | null;
  readonly head: string;
}

function knock(base: string, path = ADDRESS, headers: Record<string, string> = {}): Promise<Came> {
  return new Promise((resolve, reject) => {
    const asking = request(`${base}${path}`, {
      agent: false,
      headers: {
        connection: "Upgrade",
        upgrade: "websocket",
        "sec-websocket-key": "key",
        "sec-websocket-version": "13",
        origin: ORIGIN,
        ...headers,
      },
    });
    asking.on("error", reject);
    asking.on("upgrade", ({ statusCode = 0, headers: got }, socket, head) => {
      socket.on("error", () => {});
      resolve({ status: statusCode, headers: got, socket, head: head.toString() });
    });
    asking.on("response", ({ statusCode = 0, headers: got }) =>
      resolve({ status: statusCode, headers: got, socket: null, head: "" }),
    );
    asking.end();
  });
}

const closed = (socket: Duplex | null): Promise<unknown> =>
  new Promise((resolve) => {
    socket?.once("close", resolve).resume();
  });

/** Reads until `enough` characters came. */
function read(socket: Duplex | null, enough: number): Promise<string> {
  return new Promise((resolve) => {
    let text = "";
    socket?.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      if (text.length >= enough) resolve(text);
    });
  });
}

describe("relaySignalling", () => {
  it("joins a page with LiveKit, byte for byte, both ways", async () => {
    const { status, headers, socket, head } = await knock(await openFront());
    expect(status).toBe(101);
    expect(headers["sec-websocket-accept"]).toBe("yes");
    expect(headers["set-cookie"]).toBeUndefined();
    const rest = read(socket, "hello and back".length - head.length);
    socket?.write("and back");
    expect(head + (await rest)).toBe("hello and back");
    expect(asked[0]?.url).toBe(`/base${ADDRESS}`);
  });

  it("hands on what a handshake needs, nothing else of the person", async () => {
    await knock(await openFront(), ADDRESS, {
      cookie: "secret=1",
      authorization: "Bearer secret",
      "x-forwarded-for": "203.0.113.7",
    });
    const names = Object.keys(asked[0]?.headers ?? {});
    expect(names.toSorted()).toEqual(
      ["connection", "host", "sec-websocket-key", "sec-websocket-version", "upgrade"].toSorted(),
    );
  });

  it.each([
    ["/", 404],
    ["/rtc/v2", 404],
    ["/rtc/v1/../../twirp/livekit.RoomService/ListRooms", 404],
    ["/twirp/livekit.RoomService/ListRooms", 404],
    ["//elsewhere.example/rtc", 101],
  ])("leads to LiveKit's signalling alone: %s is answered %i", async (path, status) => {
    expect((await knock(await openFront(), path)).status).toBe(status);
    // Whatever the address names, it is our LiveKit that is asked.
    expect(asked).toHaveLength(status === 101 ? 1 : 0);
  });

  it.each([
    ["another origin", { origin: "https://elsewhere.example" }, 403],
    ["no origin", { origin: "" }, 403],
    ["another protocol", { upgrade: "h2c" }, 400],
  ])("refuses %s", async (_name, headers, status) => {
    expect((await knock(await openFront(), ADDRESS, headers)).status).toBe(status);
    expect(asked).toHaveLength(0);
  });

  it("says what LiveKit says when it refuses", async () => {
    answer = (socket) => socket.end("HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n");
    expect((await knock(await openFront())).status).toBe(401);
  });

  it("says so when LiveKit is away, or does not answer", async () => {
    expect((await knock(await openFront({}, "ws://127.0.0.1:1"))).status).toBe(502);
    answer = () => {};
    expect((await knock(await openFront({ answerMs: 50 }))).status).toBe(504);
  });

  it("takes no more at once than it can hold, no more a minute than a person needs", async () => {
    const small = await openFront({ open: 1 });
    const first = await knock(small);
    expect(first.status).toBe(101);
    expect((await knock(small)).status).toBe(503);
    const slow = await openFront({ perMinute: 1 });
    const one = { "x-forwarded-for": "198.51.100.1, 203.0.113.7" };
    expect((await knock(slow, ADDRESS, one)).status).toBe(101);
    expect((await knock(slow, ADDRESS, one)).status).toBe(429);
    const other = { "x-forwarded-for": "203.0.113.7, 198.51.100.1" };
    expect((await knock(slow, ADDRESS, other)).status).toBe(101);
  });

  it("ends both sides with either, makes room for the next", async () => {
    const base = await openFront({ open: 1 });
    let far: Duplex | undefined;
    answer = (socket) => {
      far = socket;
      echo(socket);
    };
    const first = await knock(base);
    const gone = closed(first.socket);
    far?.destroy();
    await gone;
    const second = await knock(base);
    expect(second.status).toBe(101);
    const farGone = closed(far ?? null);
    second.socket?.destroy();
    await farGone;
    expect((await knock(base)).status).toBe(101);
  });

  it("lets go of a way through that carries nothing", async () => {
    const { socket } = await knock(await openFront({ idleMs: 50 }));
    await closed(socket);
  });

  it("makes LiveKit wait for a page that does not read", async () => {
    const chunk = Buffer.alloc(1024 * 1024);
    let taken = 0;
    let full = false;
    answer = (socket) => {
      socket.write(SWITCH);
      const fill = (): void => {
        // More than all buffers on the way together would show that somebody holds it in memory.
        while (taken < 64 && socket.write(chunk)) taken += 1;
        taken += 1;
        full = taken >= 64;
      };
      socket.on("drain", fill);
      fill();
    };
    const { socket } = await knock(await openFront());
    let last = -1;
    await expect
      .poll(() => {
        const still = last === taken;
        last = taken;
        return still;
      })
      .toBe(true);
    expect(full).toBe(false);
    socket?.resume();
    await expect.poll(() => full).toBe(true);
  });

  it("cuts everything when the server stops, takes nobody any more", async () => {
    const base = await openFront();
    const { socket } = await knock(base);
    const gone = closed(socket);
    relay.close();
    await gone;
    expect((await knock(base)).status).toBe(503);
  });

  it("writes down that somebody came, never with what", async () => {
    answer = (socket) => socket.end("HTTP/1.1 401 Unauthorized\r\ncontent-length: 0\r\n\r\n");
    const base = await openFront();
    await knock(base);
    await knock(base, `/elsewhere?access_token=${TOKEN}`);
    await knock(await openFront({}, "ws://127.0.0.1:1"));
    expect(logged.match(/"route":"\/rtc"/g)).toHaveLength(3);
    expect(logged).not.toContain(TOKEN);
    expect(logged).not.toContain("access_token");
  });
});

describe("countByMinute", () => {
  it("forgets everybody after a minute", () => {
    vi.useFakeTimers();
    const isTooMany = countByMinute(1);
    expect([isTooMany("a"), isTooMany("a"), isTooMany("b")]).toEqual([false, true, false]);
    vi.advanceTimersByTime(60_000);
    expect(isTooMany("a")).toBe(false);
    vi.useRealTimers();
  });
});
