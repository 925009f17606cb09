// Joins the stream of views with the commands on their way into one line to the server.
import type {
  DraftKeyAnswer,
  ParticipantCommand,
  RoomToken,
} from "@sameside/shared/http/participant-api";
import type { ProblemCode } from "@sameside/shared/http/problem";
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import type { SessionRecord } from "@sameside/shared/session/record";
import { createCommandQueue } from "./command-queue.ts";
import type { CommandQueue, SendOptions, SendResult } from "./command-queue.ts";
import { createLinkState } from "./link-state.ts";
import type { LinkSnapshot } from "./link-state.ts";
import { openLiveStream } from "./live-stream.ts";
import { newId } from "./new-id.ts";
import { prediction } from "./prediction.ts";
import type { Prediction } from "./prediction.ts";
import { problemCodesAhead, readProblem } from "./problem.ts";
import { clockOffsetOf } from "./server-clock.ts";

/** One participant's line to the server. None of its functions throws. */
export interface SessionLink {
  snapshot(this: void): LinkSnapshot;
  /** Calls `listener` after each change; returns the way to stop. */
  subscribe(this: void, listener: () => void): () => void;
  /**
   * Keeps the order of sending; repeats with the same id over reconnects until the server answers.
   * `credential.not-valid` when the link ended or was closed before that.
   */
  send(this: void, command: ParticipantCommand, options?: SendOptions): Promise<SendResult>;
  /** True while a matching command waits for its answer. */
  isPending(this: void, match: (command: ParticipantCommand) => boolean): boolean;
  fetchRecord(this: void): Promise<SessionRecord | ProblemCode>;
  /** The session's questionnaire, in all its languages. */
  fetchInstrument(this: void): Promise<ShownInstrument | ProblemCode>;
  /** Asks for a room token beside the stream, for a rejoin. */
  requestToken(this: void): Promise<RoomToken | ProblemCode>;
  /** Asks for the way into a room of one's own, to look at the connection. */
  requestNetworkCheck(this: void): Promise<RoomToken | ProblemCode>;
  /** The key for what a client's own device keeps of an unfinished rating. */
  fetchDraftKey(this: void): Promise<DraftKeyAnswer | ProblemCode>;
  /** Tries again at once when it is waiting between tries. */
  tryNow(this: void): void;
  close(this: void): void;
}

export interface SessionLinkOptions {
  readonly credential: string;
  /** This page joins the call: its stream brings room tokens. */
  readonly call: boolean;
  readonly fetch?: typeof fetch;
  /** In [0, 1); for the jitter of retries. */
  readonly random?: () => number;
  readonly newId?: () => string;
  readonly prediction?: Prediction;
}

/** Opens the stream at once; `close` ends it. */
export function openSessionLink(options: SessionLinkOptions): SessionLink {
  const request = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args));
  const random = options.random ?? Math.random;
  const headers = () => ({ authorization: `Bearer ${options.credential}` });
  const end = () => {
    stream.close();
    queue.close();
    state.learn({ connection: "ended", token: null, looking: [] });
  };
  const queue: CommandQueue = createCommandQueue({
    url: "/api/session/commands",
    headers,
    request,
    random,
    newId: options.newId ?? newId,
    onView: (message) => {
      state.takeView(message);
      // The server is there: a stream that waits for its next try need not.
      stream.wake();
    },
    onEnded: end,
    onChange: () => state.refresh(),
  });
  const state = createLinkState(queue, options.prediction ?? prediction);
  problemCodesAhead();
  const stream = openLiveStream({
    url: options.call ? "/api/session/live?call=1" : "/api/session/live",
    headers,
    request,
    random,
    onEvent: state.takeEvent,
    onResponse: (response, askedAt) => {
      const clockOffset = clockOffsetOf(response, askedAt, Date.now());
      if (clockOffset !== null) state.learn({ clockOffset });
    },
    onState: (connection) => {
      if (connection === "ended") return end();
      if (connection === "live") queue.wake();
      // Cut off, nobody knows who is still there.
      state.learn(connection === "offline" ? { connection, looking: [] } : { connection });
    },
  });
  const tryNow = () => {
    stream.wake();
    queue.wake();
  };
  globalThis.addEventListener?.("online", tryNow);

  return {
    snapshot: state.snapshot,
    subscribe: state.subscribe,
    send: queue.send,
    isPending: (match) => queue.pending().some(match),
    fetchRecord: () => ask<SessionRecord>(request, "/api/session/record", { headers: headers() }),
    fetchInstrument: () =>
      ask<ShownInstrument>(request, "/api/session/instrument", { headers: headers() }),
    requestToken: () =>
      ask<RoomToken>(request, "/api/session/token", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers() },
        body: "{}",
      }),
    requestNetworkCheck: () =>
      ask<RoomToken>(request, "/api/session/network-check", { method: "POST", headers: headers() }),
    fetchDraftKey: () =>
      ask<DraftKeyAnswer>(request, "/api/session/draft-key", { headers: headers() }),
    tryNow,
    close: () => {
      globalThis.removeEventListener?.("online", tryNow);
      stream.close();
      queue.close();
    },
  };
}

/** `server.error` also when nobody answered: the asker shows a way to try again. */
async function ask<Answer>(
  request: typeof fetch,
  url: string,
  init: RequestInit,
): Promise<Answer | ProblemCode> {
  try {
    const response = await request(url, { ...init, signal: AbortSignal.timeout(15_000) });
    return response.ok ? ((await response.json()) as Answer) : await readProblem(response);
  } catch {
    return "server.error";
  }
}
