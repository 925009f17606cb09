// Stands between pages and servers: delays, overtakes, loses, repeats, cuts.
import type { Random } from "./random.ts";
import type { Servers } from "./servers.ts";
import { carry } from "./stream-carrier.ts";
import { wait } from "./virtual-time.ts";

/** Told what reaches a page. */
export interface Ear {
  /** A whole answer. */
  onAnswer(text: string): void;
  /** @returns where to put the pieces of a new stream */
  onStream(): (piece: string) => void;
}

/** A page's way to the servers. */
export interface Line {
  readonly fetch: typeof fetch;
  setOnline(this: void, online: boolean): void;
}

/** What happens to one request. */
interface Fate {
  readonly upMs: number;
  readonly downMs: number;
  /** `late`: the sender is told that it failed, and yet it arrives. */
  readonly up: "arrives" | "lost" | "late";
  readonly down: "arrives" | "lost";
  /** A lost thing is an error at once, or nothing at all until the page gives up. */
  readonly silent: boolean;
  /** Milliseconds until it arrives once more; null: it does not. */
  readonly againMs: number | null;
}

export class Network {
  readonly #random: Random;
  readonly #servers: Servers;
  #calm = false;
  #onTheWay = 0;

  constructor(random: Random, servers: Servers) {
    this.#random = random;
    this.#servers = servers;
  }

  /** Nothing new is lost; what is late still arrives. */
  heal(): void {
    this.#calm = true;
  }

  /** Requests that no page waits for and that are to arrive yet. */
  get onTheWay(): number {
    return this.#onTheWay;
  }

  line(name: string, ear: Ear): Line {
    const random = this.#random.fork(name);
    const streams = new Set<(how: "error" | "silence") => void>();
    let online = true;
    const fetchOnLine: typeof fetch = async (input, init) => {
      const request = toRequest(input, init);
      const signal = init?.signal ?? null;
      const fate = this.#fate(random);
      if (request.method === "GET") {
        return await this.#stream({ request, signal, fate, random, ear, streams }, () => online);
      }
      return await this.#ask({ request, signal, fate, ear }, () => online);
    };
    return {
      fetch: fetchOnLine,
      setOnline: (next) => {
        online = next;
        if (!next) for (const end of streams) end(random.chance(0.5) ? "error" : "silence");
      },
    };
  }

  async #ask(
    { request, signal, fate, ear }: Omit<Trip, "random" | "streams">,
    isOnline: () => boolean,
  ): Promise<Response> {
    const body = await request.text();
    const { commandId } = JSON.parse(body) as { readonly commandId: string };
    const { url, headers } = request;
    const arrive = () =>
      this.#servers.answer(new Request(url, { method: "POST", headers, body }), commandId);
    const arriveUnheard = (ms: number) => {
      this.#onTheWay += 1;
      setTimeout(() => {
        const arrived = arrive().catch(() => undefined);
        void arrived.finally(() => (this.#onTheWay -= 1));
      }, ms);
    };
    await wait(fate.upMs, signal);
    if (!isOnline() || fate.up === "lost") return await lose(fate, signal);
    if (fate.up === "late") {
      arriveUnheard(fate.upMs * 20);
      return await lose(fate, signal);
    }
    if (fate.againMs !== null) arriveUnheard(fate.againMs);
    const answer = await arrive();
    await wait(fate.downMs, signal);
    if (!isOnline() || fate.down === "lost") return await lose(fate, signal);
    const text = await answer.text();
    ear.onAnswer(text);
    return new Response(text, { status: answer.status, headers: answer.headers });
  }

  async #stream(
    { request, signal, fate, random, ear, streams }: Trip,
    isOnline: () => boolean,
  ): Promise<Response> {
    await wait(fate.upMs, signal);
    if (!isOnline() || fate.up !== "arrives") return await lose(fate, signal);
    let crash = () => {};
    const answer = await this.#servers.open(request, () => crash());
    if (!answer.ok || answer.body === null) return answer;
    const carried = carry(answer.body, {
      signal,
      hear: ear.onStream(),
      delayMs: () => this.#delay(random),
      cutAfterBytes: this.#calm || random.chance(0.4) ? null : random.int(0, 30_000),
      cutHow: random.pick(["error", "silence", "end"]),
      random,
    });
    crash = () => carried.cut("error");
    streams.add(carried.cut);
    if (!isOnline()) carried.cut("error");
    return new Response(carried.body, { status: answer.status, headers: answer.headers });
  }

  #fate(random: Random): Fate {
    const upMs = this.#delay(random);
    const downMs = this.#delay(random);
    const up = random.chance(0.1) ? "lost" : random.chance(0.06) ? "late" : "arrives";
    const down = random.chance(0.12) ? "lost" : "arrives";
    const silent = random.chance(0.2);
    const againMs = random.chance(0.12) ? random.pick([0, 1, 40, 900, 6000]) : null;
    if (this.#calm) return { ...CALM, upMs, downMs };
    return { upMs, downMs, up, down, silent, againMs };
  }

  #delay(random: Random): number {
    if (this.#calm) return random.int(1, 20);
    return random.chance(0.15) ? random.int(200, 2500) : random.int(1, 120);
  }
}

const CALM = { up: "arrives", down: "arrives", silent: false, againMs: null } as const;

interface Trip {
  readonly request: Request;
  readonly signal: AbortSignal | null;
  readonly fate: Fate;
  readonly random: Random;
  readonly ear: Ear;
  readonly streams: Set<(how: "error" | "silence") => void>;
}

/** The page's addresses have no host; its signal does not reach the server. */
function toRequest(input: Parameters<typeof fetch>[0], init: RequestInit = {}): Request {
  const path = input instanceof Request ? input.url : String(input);
  const { method = "GET", headers = {}, body } = init;
  return new Request(new URL(path, "https://sameside.example"), {
    method,
    headers,
    ...(body == null ? {} : { body }),
  });
}

async function lose({ silent }: Fate, signal: AbortSignal | null): Promise<never> {
  if (silent && signal !== null) await untilAborted(signal);
  throw new TypeError("the network lost it");
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
