// Joins the stream of views with the commands on their way into one line to the server.
import type {
  ParticipantCommand,
  RoomToken,
  ViewMessage,
} from "@sameside/shared/http/participant-api";
import type { ProblemCode } from "@sameside/shared/http/problem";
import { isPredictable, predict } from "@sameside/shared/session/predict";
import type { SessionRecord } from "@sameside/shared/session/record";
import type { SessionView } from "@sameside/shared/session/view";
import { createCommandQueue } from "./command-queue.ts";
import type { SendResult } from "./command-queue.ts";
import { openLiveStream } from "./live-stream.ts";
import { newId } from "./new-id.ts";
import { readProblem } from "./problem.ts";
import { clockOffsetOf } from "./server-clock.ts";
import type { StreamEvent } from "./sse-parser.ts";
import { isNewer } from "./view-order.ts";

/** What a page knows of its session at one moment; a change makes a new one. */
export interface LinkSnapshot {
  /** The newest view, with the effect of agenda commands that are still on their way. */
  readonly view: SessionView | null;
  /** `ended`: the credential is no longer valid, nothing will come any more. */
  readonly connection: "connecting" | "live" | "offline" | "ended";
  /** Of the commands sent from here. `not-saved`: no answer yet, sending goes on. */
  readonly saving: "saved" | "saving" | "not-saved";
  /** Milliseconds to add to `Date.now()` for the server's time; right to about a second. */
  readonly clockOffset: number;
  /** Newest room token of a call stream; null before admission, always null without `call`. */
  readonly token: RoomToken | null;
}

/** One participant's line to the server. None of its functions throws. */
export interface SessionLink {
  snapshot(this: void): LinkSnapshot;
  /** Calls `listener` after each change; returns the way to stop. */
  subscribe(this: void, listener: () => void): () => void;
  /**
   * Keeps the order of sending; repeats with the same id over reconnects until the server answers.
   * `credential.not-valid` when the link ended or was closed before that.
   */
  send(this: void, command: ParticipantCommand): Promise<SendResult>;
  /** True while a matching command waits for its answer. */
  isPending(this: void, match: (command: ParticipantCommand) => boolean): boolean;
  fetchRecord(this: void): Promise<SessionRecord | ProblemCode>;
  /** Asks for a room token beside the stream, for a rejoin. */
  requestToken(this: void): Promise<RoomToken | ProblemCode>;
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
}

/** Opens the stream at once; `close` ends it. */
export function openSessionLink(options: SessionLinkOptions): SessionLink {
  const request = options.fetch ?? ((...args: Parameters<typeof fetch>) => fetch(...args));
  const random = options.random ?? Math.random;
  const headers = () => ({ authorization: `Bearer ${options.credential}` });
  const listeners = new Set<() => void>();
  let head: { readonly id: string | null; readonly view: SessionView | null } = {
    id: null,
    view: null,
  };
  let facts: Omit<LinkSnapshot, "view" | "saving"> = {
    connection: "connecting",
    clockOffset: 0,
    token: null,
  };
  let snapshot: LinkSnapshot = { ...facts, view: null, saving: "saved" };

  const refresh = () => {
    const now = Date.now() + facts.clockOffset;
    snapshot = { ...facts, view: predicted(head.view, queue.pending(), now), saving: saving() };
    for (const listener of listeners) listener();
  };
  const saving = (): LinkSnapshot["saving"] => {
    // A signal's receipt is sent by the page itself; nobody waits for it to be saved.
    const own = queue.pending().some((command) => command.type !== "signal.show");
    if (!own) return "saved";
    return queue.isStuck() || facts.connection === "offline" ? "not-saved" : "saving";
  };
  const learn = (next: Partial<typeof facts>) => {
    facts = { ...facts, ...next };
    refresh();
  };
  const takeView = ({ id, view }: ViewMessage) => {
    if (!isNewer(id, head.id)) return;
    head = { id, view };
    refresh();
  };
  const end = () => {
    stream.close();
    queue.close();
    learn({ connection: "ended", token: null });
  };

  const takeEvent = ({ type, data, id }: StreamEvent) => {
    if (type === "view" && id !== null) takeView({ id, view: JSON.parse(data) as SessionView });
    if (type === "token") learn({ token: JSON.parse(data) as RoomToken });
  };

  const queue = createCommandQueue({
    url: "/api/session/commands",
    headers,
    request,
    random,
    newId: options.newId ?? newId,
    onView: takeView,
    onEnded: end,
    onChange: () => refresh(),
  });
  const stream = openLiveStream({
    url: options.call ? "/api/session/live?call=1" : "/api/session/live",
    headers,
    request,
    random,
    onEvent: takeEvent,
    onResponse: (response, askedAt) => {
      const clockOffset = clockOffsetOf(response, askedAt, Date.now());
      if (clockOffset !== null) learn({ clockOffset });
    },
    onState: (state) => {
      if (state === "ended") return end();
      if (state === "live") queue.wake();
      learn({ connection: state });
    },
  });
  const tryNow = () => {
    stream.wake();
    queue.wake();
  };
  globalThis.addEventListener?.("online", tryNow);

  return {
    snapshot: () => snapshot,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: queue.send,
    isPending: (match) => queue.pending().some(match),
    fetchRecord: () => ask<SessionRecord>(request, "/api/session/record", { headers: headers() }),
    requestToken: () =>
      ask<RoomToken>(request, "/api/session/token", {
        method: "POST",
        headers: { "content-type": "application/json", ...headers() },
        body: "{}",
      }),
    tryNow,
    close: () => {
      globalThis.removeEventListener?.("online", tryNow);
      stream.close();
      queue.close();
    },
  };
}

/** Commands the server may have applied already are refused here and simply leave the view as it is. */
function predicted(
  view: SessionView | null,
  pending: readonly ParticipantCommand[],
  now: number,
): SessionView | null {
  if (view === null) return null;
  return pending.reduce((current, command) => {
    if (!isPredictable(command)) return current;
    const next = predict(current, command, now);
    return "refused" in next ? current : next;
  }, view);
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
