// A small server for tests of the session link: one session by the real model, a network that can fail.
import type { CommandRequest } from "@sameside/shared/http/participant-api";
import { DEFAULT_INSTRUMENT, findInstrument } from "@sameside/shared/instruments/registry";
import { decide } from "@sameside/shared/session/decide";
import { isRefusal } from "@sameside/shared/session/decision";
import { apply, startSession } from "@sameside/shared/session/session";
import type { SessionState } from "@sameside/shared/session/session";
import type { SessionCommand } from "@sameside/shared/session/command";
import { viewFor } from "@sameside/shared/session/view";

export const CLIENT = "client-01";
export const THERAPIST = "therapist-01";

const HOUR = 3_600_000;

function newSession(): SessionState {
  const person = { pronouns: null, lang: null, chosenAt: null };
  const client = { ...person, asksRating: true };
  const therapist = { ...person, asksRating: false };
  return startSession({
    type: "session.created",
    sessionId: "session-01",
    call: "elsewhere",
    startsAt: Date.now() - HOUR / 2,
    endsAt: Date.now() + HOUR / 2,
    people: [
      { id: THERAPIST, role: "therapist", externalId: "t", name: "Robin", ...therapist },
      { id: CLIENT, role: "client", externalId: "c", name: "Sam", ...client },
    ],
    ifDropped: null,
    settings: {
      agenda: true,
      autoPulse: false,
      callBack: "optional",
      place: "optional",
      keepPlace: false,
      ratingWindowHours: 48,
      instrument: DEFAULT_INSTRUMENT,
    },
  });
}

/** What happens to the next command on its way. */
export type Fate = "arrives" | "is lost" | "answer is lost" | "server error" | "no server";

export interface TestServer {
  readonly fetch: typeof fetch;
  /** Commands as they arrived, repeats included. */
  readonly arrived: CommandRequest[];
  /** For the next commands or questions, one each; afterwards everything arrives. */
  readonly fates: Fate[];
  /** Somebody acts elsewhere; streams are told. */
  act(by: string, command: SessionCommand): void;
  /** Sends raw text to all open streams. */
  push(text: string): void;
  state(): SessionState;
  /** Until then commands wait at the door. */
  hold(): () => void;
  /** Answers 401 from now on. */
  end(): void;
  streams(): number;
  dropStreams(): void;
  /** For unfinished answers, in base64; null: nobody answers. */
  draftKey: string | null;
}

interface Streams {
  open(this: void, first: string, signal: AbortSignal | null | undefined): Response;
  push(this: void, text: string): void;
  count(this: void): number;
  drop(this: void): void;
}

function createStreams(): Streams {
  const open = new Set<ReadableStreamDefaultController<Uint8Array>>();
  const encoder = new TextEncoder();
  return {
    open: (first, signal) => {
      let mine: ReadableStreamDefaultController<Uint8Array>;
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          mine = controller;
          open.add(controller);
          controller.enqueue(encoder.encode(first));
        },
        cancel() {
          open.delete(mine);
        },
      });
      signal?.addEventListener("abort", () => {
        if (open.delete(mine)) mine.error(new DOMException("aborted", "AbortError"));
      });
      return new Response(body, { headers: { date: new Date().toUTCString() } });
    },
    push: (text) => {
      for (const stream of open) stream.enqueue(encoder.encode(text));
    },
    count: () => open.size,
    drop: () => {
      for (const stream of open) stream.close();
      open.clear();
    },
  };
}

function problem(status: number, code: string): Response {
  return new Response(JSON.stringify({ code }), { status });
}

function instrumentAnswer(fate: Fate): Response {
  if (fate === "is lost") throw new TypeError("network");
  return Response.json(findInstrument(DEFAULT_INSTRUMENT.id, DEFAULT_INSTRUMENT.version));
}

export function createTestServer(): TestServer {
  let state = newSession();
  let head = 1;
  let ended = false;
  let held: Promise<void> = Promise.resolve();
  const receipts = new Set<string>();
  const arrived: CommandRequest[] = [];
  const fates: Fate[] = [];
  const streams = createStreams();

  const message = () => ({ id: String(head), view: viewFor(state, CLIENT) });
  const event = () => `event: view\nid: ${head}\ndata: ${JSON.stringify(message().view)}\n\n`;
  const decideFor = (by: string, command: SessionCommand): string | null => {
    const role = by === CLIENT ? "client" : "therapist";
    const now = Date.now();
    const actor = { kind: "participant", id: by, role } as const;
    const decision = decide(state, command, actor, { now, findInstrument });
    if (isRefusal(decision)) return decision.refused;
    state = apply(state, decision, { at: now, by });
    head += 1;
    streams.push(event());
    return null;
  };

  const receive = async (body: string): Promise<Response> => {
    const request = JSON.parse(body) as CommandRequest;
    const fate = fates.shift() ?? "arrives";
    await held;
    if (fate === "is lost") throw new TypeError("network");
    if (fate === "server error") return problem(500, "server.error");
    if (fate === "no server") return new Response("no server", { status: 503 });
    arrived.push(request);
    const { commandId, ...command } = request;
    if (!receipts.has(commandId)) {
      const refused = decideFor(CLIENT, command);
      if (refused !== null) return problem(409, refused);
      receipts.add(commandId);
    }
    if (fate === "answer is lost") throw new TypeError("network");
    return new Response(JSON.stringify(message()));
  };

  const server: TestServer = {
    draftKey: btoa("k".repeat(32)),
    arrived,
    fates,
    fetch: async (input, init) => {
      if (ended) return problem(401, "credential.not-valid");
      const url = input instanceof Request ? input.url : String(input);
      if (url === "/api/session/instrument") return instrumentAnswer(fates.shift() ?? "arrives");
      if (url.startsWith("/api/session/live")) return streams.open(event(), init?.signal);
      if (url === "/api/session/draft-key") {
        if (server.draftKey === null) throw new TypeError("network");
        return new Response(JSON.stringify({ key: server.draftKey }));
      }
      return receive(typeof init?.body === "string" ? init.body : "");
    },
    act: (by, command) => {
      const refused = decideFor(by, command);
      if (refused !== null) throw new Error(`The model refused: ${refused}`);
    },
    push: streams.push,
    state: () => state,
    hold: () => {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    end: () => {
      ended = true;
    },
    streams: streams.count,
    dropStreams: streams.drop,
  };
  return server;
}
