// Relays LiveKit's signalling, so that browsers need reach our own origin alone.

import { request as plainRequest } from "node:http";
import type { ClientRequest, IncomingMessage, RequestOptions, Server } from "node:http";
import { request as tlsRequest } from "node:https";
import { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { networkAddress } from "../http/network-address.ts";
import type { Log } from "../log.ts";
import { countByMinute } from "./count-by-minute.ts";
import { signalUrl } from "./signal-paths.ts";

export interface SignalRelayOptions {
  /** LiveKit as this server reaches it. */
  readonly livekitUrl: string;
  /** The only origin whose pages may come. */
  readonly publicUrl: string;
  /** A proxy in front: its `X-Forwarded-For` is believed. */
  readonly trustProxy: boolean;
  readonly log: Log;
  readonly limits?: Partial<SignalRelayLimits>;
}

export interface SignalRelayLimits {
  /** Ways through at once, all together. */
  readonly open: number;
  /** New ways a minute from one network address. */
  readonly perMinute: number;
  /** Milliseconds until LiveKit must have answered. */
  readonly answerMs: number;
  /** Milliseconds without a byte; LiveKit's clients say something every few seconds. */
  readonly idleMs: number;
}

export interface SignalRelay {
  /** Cuts every way through and takes no new one: the pages come back elsewhere, their media goes on. */
  close(): void;
}

const LIMITS: SignalRelayLimits = {
  open: 5000,
  perMinute: 240,
  answerMs: 10_000,
  idleMs: 60_000,
};

/** What a handshake needs; cookies, credentials, addresses stay here. */
const PASSED_ON = [
  "sec-websocket-key",
  "sec-websocket-version",
  "sec-websocket-extensions",
  "sec-websocket-protocol",
  "user-agent",
];
const PASSED_BACK = ["sec-websocket-accept", "sec-websocket-extensions", "sec-websocket-protocol"];

const REASONS: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  429: "Too Many Requests",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/**
 * Takes over all of the server's upgrades. The token is LiveKit's to judge; it stands in the query,
 * which is passed on and written nowhere.
 */
export function relaySignalling(server: Server, options: SignalRelayOptions): SignalRelay {
  const relay = new Relay(options);
  server.on("upgrade", (request, socket, head) => relay.take(request, socket, head));
  return { close: () => relay.close() };
}

class Relay {
  readonly #options: SignalRelayOptions;
  readonly #limits: SignalRelayLimits;
  readonly #isTooMany: (key: string) => boolean;
  readonly #open = new Set<Duplex>();
  #closed = false;

  constructor(options: SignalRelayOptions) {
    this.#options = options;
    this.#limits = { ...LIMITS, ...options.limits };
    this.#isTooMany = countByMinute(this.#limits.perMinute);
  }

  close(): void {
    this.#closed = true;
    for (const socket of this.#open) socket.destroy();
  }

  take(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    // Who hangs up in the middle is nobody's fault.
    socket.on("error", () => socket.destroy());
    const startedAt = performance.now();
    const note = (status: number): void => {
      const ms = Math.round(performance.now() - startedAt);
      this.#options.log.info({ method: "GET", route: "/rtc", status, ms }, "signalling");
    };
    const refuse = (status: number): void => {
      note(status);
      socket.end(answerHead(status, []), () => socket.destroy());
    };
    const target = signalUrl(this.#options.livekitUrl, request.url ?? "");
    if (target === null) return refuse(404);
    const why = this.#whyNot(request);
    if (why !== null) return refuse(why);
    this.#connect({ target, request, socket, head, note, refuse });
  }

  #whyNot(request: IncomingMessage): number | null {
    const { method, headers } = request;
    if (method !== "GET" || headers.upgrade?.toLowerCase() !== "websocket") return 400;
    // No cookie speaks for anybody here; still nobody else's page has a reason to come.
    if (headers.origin !== this.#options.publicUrl) return 403;
    if (this.#closed || this.#open.size >= this.#limits.open) return 503;
    const seen = {
      forwarded: headers["x-forwarded-for"]?.toString(),
      peer: request.socket.remoteAddress,
    };
    return this.#isTooMany(networkAddress(seen, this.#options.trustProxy)) ? 429 : null;
  }

  #connect({ target, request, socket, head, note, refuse }: Handshake): void {
    const { answerMs } = this.#limits;
    const asking = ask(target, {
      headers: {
        ...pick(request.headers, PASSED_ON),
        connection: "Upgrade",
        upgrade: "websocket",
      },
      agent: false,
    });
    this.#open.add(socket);
    const overdue = setTimeout(() => fail(504), answerMs);
    const settle = (): void => {
      clearTimeout(overdue);
      socket.off("close", giveUp);
    };
    const giveUp = (): void => {
      settle();
      this.#open.delete(socket);
      asking.destroy();
    };
    const fail = (status: number): void => {
      giveUp();
      refuse(status);
    };
    socket.once("close", giveUp);
    asking.once("error", () => {
      if (this.#open.has(socket)) fail(502);
    });
    // Not switched: LiveKit refuses, and its client asks `validate` for the words.
    asking.once("response", ({ statusCode = 502 }) => fail(statusCode < 400 ? 502 : statusCode));
    asking.once("upgrade", (answer: IncomingMessage, upstream: Duplex, first: Buffer) => {
      settle();
      note(101);
      socket.write(answerHead(101, Object.entries(pick(answer.headers, PASSED_BACK))));
      if (first.byteLength > 0) socket.write(first);
      if (head.byteLength > 0) upstream.write(head);
      this.#join(socket, upstream);
    });
    asking.end();
  }

  /** Each side waits when the other does not take its bytes; one end is the end of both. */
  #join(socket: Duplex, upstream: Duplex): void {
    const { idleMs } = this.#limits;
    const end = (): void => {
      this.#open.delete(socket);
      socket.destroy();
      upstream.destroy();
    };
    for (const [from, to] of [
      [socket, upstream],
      [upstream, socket],
    ] as const) {
      from.on("error", end);
      from.once("close", end);
      from.pipe(to);
      if (from instanceof Socket) from.setNoDelay(true).setTimeout(idleMs, end);
    }
    // Closed by us while LiveKit was still answering.
    if (this.#closed || socket.destroyed) end();
  }
}

interface Handshake {
  readonly target: URL;
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
  readonly note: (status: number) => void;
  readonly refuse: (status: number) => void;
}

function ask(target: URL, options: RequestOptions): ClientRequest {
  return target.protocol === "https:" ? tlsRequest(target, options) : plainRequest(target, options);
}

function pick(
  headers: IncomingMessage["headers"],
  names: readonly string[],
): Readonly<Record<string, string>> {
  const found = names.flatMap((name) => {
    const value = headers[name];
    return value === undefined ? [] : [[name, value.toString()] as const];
  });
  return Object.fromEntries(found);
}

function answerHead(status: number, headers: readonly (readonly [string, string])[]): string {
  const usual: readonly (readonly [string, string])[] =
    status === 101
      ? [
          ["connection", "Upgrade"],
          ["upgrade", "websocket"],
        ]
      : [
          ["connection", "close"],
          ["content-length", "0"],
        ];
  const lines = [...usual, ...headers].map(([name, value]) => `${name}: ${value}\r\n`);
  const reason = status === 101 ? "Switching Protocols" : (REASONS[status] ?? "Refused");
  return `HTTP/1.1 ${status} ${reason}\r\n${lines.join("")}\r\n`;
}
