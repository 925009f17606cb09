// Sends a viewer's views as a stream of server-sent events.

import { randomInt } from "node:crypto";
import type { LookingMessage, RoomToken, ViewMessage } from "@sameside/shared/http/participant-api";
import type { ParticipantId } from "@sameside/shared/session/actor";
import type { SessionView } from "@sameside/shared/session/view";
import type { Hub, Snapshot } from "./hub.ts";
import type { TokenFeed, TokenSource } from "./token-feed.ts";
import { feedTokens } from "./token-feed.ts";
import { createWaker } from "./waker.ts";
import type { Waker } from "./waker.ts";

export interface ViewStream {
  readonly hub: Pick<Hub, "subscribe">;
  readonly sessionId: string;
  /** The viewer's view as it is now. */
  readonly read: () => Promise<ViewMessage>;
  /** The viewer's view of what this server has just committed. */
  readonly pick: (snapshot: Snapshot) => ViewMessage;
  /** Throws when the viewer's credential no longer holds. */
  readonly recheck: () => Promise<unknown>;
  /** Null: no call on this page. */
  readonly tokens: TokenSource | null;
  /** Counts this stream as somebody looking; `onChange` is called when `now` may answer something else. */
  readonly look: (onChange: () => void) => Look;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** Told why a stream broke; the page will come again. */
  readonly onFailure: (error: unknown) => void;
  readonly timing?: StreamTiming;
}

export interface Look {
  /** Of whom the viewer may be told that they are looking. */
  readonly now: (view: SessionView) => readonly ParticipantId[];
  readonly stop: () => void;
}

/** Milliseconds. */
export interface StreamTiming {
  /** Heartbeat; also how often views are read although nobody said that they changed. */
  readonly beatMs: number;
  /** A reader that takes nothing for this long is let go. */
  readonly stallMs: number;
}

const TIMING: StreamTiming = { beatMs: 15_000, stallMs: 60_000 };

/** When everybody is told to move at once, not everybody should come back at once. */
const MOVE_JITTER_MS = [200, 3000] as const;

export const STREAM_HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  "cache-control": "no-store",
  // Proxies of nginx's kind would hold the events back.
  "x-accel-buffering": "no",
} as const;

/**
 * One frame is made when the reader takes one: a slow reader skips to the newest view, so that
 * there is never a backlog of more than one.
 */
export function streamViews(stream: ViewStream): ReadableStream<Uint8Array> {
  const { stallMs } = stream.timing ?? TIMING;
  const encoder = new TextEncoder();
  const waker = createWaker();
  const newest = createNewest(stream);
  const unsubscribe = stream.hub.subscribe(stream.sessionId, {
    onNudge: (snapshot) => {
      newest.hear(snapshot);
      waker.wake("nudge");
    },
    onMove: () => waker.wake("move"),
  });
  const look = stream.look(() => waker.wake("nudge"));
  const frames = makeFrames(stream, newest, waker, look);
  let stalled: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(stalled);
    unsubscribe();
    look.stop();
  };
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(stalled);
        const frame = await nextFrame(frames, stream);
        if (frame === null) {
          end();
          controller.close();
          return;
        }
        controller.enqueue(encoder.encode(frame));
        stalled = setTimeout(() => {
          end();
          controller.error(new Error("the reader of a stream took nothing"));
        }, stallMs);
      },
      cancel() {
        end();
        waker.wake("gone");
      },
    },
    { highWaterMark: 0 },
  );
}

/** Null when the stream is over, for whatever reason. */
async function nextFrame(
  frames: AsyncGenerator<string, void>,
  stream: ViewStream,
): Promise<string | null> {
  try {
    const next = await frames.next();
    return next.done === true ? null : next.value;
  } catch (error) {
    stream.onFailure(error);
    return null;
  }
}

interface Newest {
  hear(snapshot: Snapshot | null): void;
  /** What was heard last, or the database when somebody else may know more. */
  take(): Promise<ViewMessage>;
}

function createNewest({ read, pick }: ViewStream): Newest {
  let heard: ViewMessage | null = null;
  let mustRead = true;
  return {
    hear(snapshot) {
      if (snapshot === null) {
        mustRead = true;
        return;
      }
      const message = pick(snapshot);
      if (heard === null || BigInt(message.id) > BigInt(heard.id)) heard = message;
    },
    async take() {
      const message = mustRead ? null : heard;
      heard = null;
      mustRead = false;
      if (message !== null) return message;
      return await read();
    },
  };
}

async function* makeFrames(
  stream: ViewStream,
  newest: Newest,
  waker: Waker,
  look: Look,
): AsyncGenerator<string, void> {
  const { beatMs } = stream.timing ?? TIMING;
  const tokens: TokenFeed | null =
    stream.tokens === null
      ? null
      : feedTokens(stream.tokens, stream.clock, () => waker.wake("nudge"));
  let sent = -1n;
  let told: string | null = null;
  let checkedAt = stream.clock();
  for (;;) {
    const message = await newest.take();
    // Whoever was taken out hears nothing more, not even that.
    if (message.view.me.gone) await stream.recheck();
    // Commits may be heard of in another order than they happened.
    if (BigInt(message.id) > sent) {
      sent = BigInt(message.id);
      yield viewFrame(message);
    }
    // Each time anew: whom a viewer may see looking depends on the hour, too.
    const looking = lookingFrame(look.now(message.view));
    if (looking !== told) {
      told = looking;
      yield looking;
    }
    const token = tokens?.next(message.view) ?? null;
    if (token !== null) yield tokenFrame(token);
    const why = await waker.wait(beatMs);
    if (why === "gone") return;
    if (why === "move") {
      yield moveFrame();
      return;
    }
    // Also where much happens: a credential that ended must not live on by others' activity.
    if (why === "tick" || stream.clock() - checkedAt >= beatMs) {
      await stream.recheck();
      checkedAt = stream.clock();
    }
    if (why === "tick") yield HEARTBEAT;
  }
}

const HEARTBEAT = ": still here\n\n";

function viewFrame({ id, view }: ViewMessage): string {
  return `id: ${id}\nevent: view\ndata: ${JSON.stringify(view)}\n\n`;
}

function tokenFrame(token: RoomToken): string {
  return `event: token\ndata: ${JSON.stringify(token)}\n\n`;
}

function lookingFrame(ids: readonly ParticipantId[]): string {
  const message: LookingMessage = { ids };
  return `event: looking\ndata: ${JSON.stringify(message)}\n\n`;
}

/** The page opens a new stream, which another server answers. */
function moveFrame(): string {
  return `retry: ${randomInt(...MOVE_JITTER_MS)}\nevent: move\ndata: {}\n\n`;
}
