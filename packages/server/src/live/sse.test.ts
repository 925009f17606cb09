// Tries a stream of views without a store: what is sent, what is not, when it ends.

import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SessionView } from "@sameside/shared/session/view";
import type { ViewMessage } from "@sameside/shared/http/participant-api";
import type { Snapshot, Subscriber } from "./hub.ts";
import { streamViews } from "./sse.ts";
import type { ViewStream } from "./sse.ts";

const TIMING = { beatMs: 15_000, stallMs: 60_000 };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A view that is told apart by one number; the stream looks at nothing else in it but `gone`. */
function viewOf(at: number, gone = false): SessionView {
  return { session: { startsAt: at }, me: { gone } } as unknown as SessionView;
}

function open(changes: Partial<ViewStream> = {}) {
  const subscribers = new Set<Subscriber>();
  const lookers = new Set<() => void>();
  const state: { id: number; looking: readonly string[] } = { id: 1, looking: [] };
  const failures: unknown[] = [];
  const read = vi.fn(async () => ({ id: String(state.id), view: viewOf(state.id) }));
  const stream = streamViews({
    hub: {
      subscribe: (_, subscriber) => {
        subscribers.add(subscriber);
        return () => subscribers.delete(subscriber);
      },
    },
    sessionId: "session",
    read,
    pick: (snapshot) => snapshot as unknown as ViewMessage,
    recheck: async () => undefined,
    tokens: null,
    look: (onChange) => {
      lookers.add(onChange);
      return { now: () => [...state.looking], stop: () => lookers.delete(onChange) };
    },
    clock: () => Date.now(),
    onFailure: (error) => failures.push(error),
    timing: TIMING,
    ...changes,
  });
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  const nextOfAll = async () => {
    const { value, done } = await reader.read();
    return done ? null : decoder.decode(value);
  };
  return {
    state,
    read,
    reader,
    failures,
    subscribers,
    lookers,
    nudge: () => {
      for (const { onNudge } of subscribers) onNudge(null);
    },
    /** What this server itself has committed. */
    publish: (id: number) => {
      const message = { id: String(id), view: viewOf(id) };
      for (const { onNudge } of subscribers) onNudge(message as unknown as Snapshot);
    },
    move: () => {
      for (const { onMove } of subscribers) onMove();
    },
    /** Somebody else's page comes or goes. */
    look: (...ids: string[]) => {
      state.looking = ids;
      for (const onChange of lookers) onChange();
    },
    /** The next frame, whatever it is; null at the end. */
    nextOfAll,
    /** The next frame that is not about who looks. */
    next: async () => {
      for (;;) {
        const next = await nextOfAll();
        if (next?.startsWith("event: looking") !== true) return next;
      }
    },
  };
}

const lookingFrame = (...ids: string[]) => `event: looking\ndata: ${JSON.stringify({ ids })}\n\n`;

/** Lets everything that is under way come to rest. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await setImmediate();
}

const frame = (id: number) => `id: ${id}\nevent: view\ndata: ${JSON.stringify(viewOf(id))}\n\n`;

describe("a stream", () => {
  test("sends what this server committed without reading it again", async () => {
    const { next, publish, read } = open();
    expect(await next()).toBe(frame(1));
    const later = next();
    publish(2);
    expect(await later).toBe(frame(2));
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("never goes back to an older commit heard of later", async () => {
    const { next, publish, nudge, state, read } = open();
    expect(await next()).toBe(frame(1));
    publish(3);
    publish(2);
    expect(await next()).toBe(frame(3));
    const later = next();
    publish(2);
    await settle();
    state.id = 4;
    publish(3);
    nudge();
    expect(await later).toBe(frame(4));
    expect(read).toHaveBeenCalledTimes(2);
  });

  test("begins with the view as it is, then sends what changed", async () => {
    const { next, state, nudge } = open();
    expect(await next()).toBe(frame(1));
    const later = next();
    state.id = 2;
    nudge();
    expect(await later).toBe(frame(2));
  });

  test("does not send an equal view again, beats every fifteen seconds instead", async () => {
    const { next, nudge, read } = open();
    await next();
    const later = next();
    await settle();
    nudge();
    await settle();
    expect(read).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await later).toBe(": still here\n\n");
  });

  test("finds with the beat what no nudge told", async () => {
    const { next, state } = open();
    await next();
    const beat = next();
    await settle();
    state.id = 2;
    await vi.advanceTimersByTimeAsync(15_000);
    await beat;
    expect(await next()).toBe(frame(2));
  });

  test("lets a slow reader skip to the newest view", async () => {
    const { next, state, nudge, read } = open();
    await next();
    for (state.id = 2; state.id < 50; state.id += 1) nudge();
    await settle();
    expect(read).toHaveBeenCalledTimes(1);
    expect(await next()).toBe(frame(50));
  });

  test("lets go of a reader that takes nothing", async () => {
    const { next, reader, subscribers } = open();
    await next();
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(reader.read()).rejects.toThrow("took nothing");
    expect(subscribers.size).toBe(0);
  });

  test("tells the page to move, then ends", async () => {
    const { next, move, subscribers } = open();
    await next();
    const last = next();
    move();
    expect(await last).toMatch(/^retry: \d{3,4}\nevent: move\ndata: \{\}\n\n$/);
    expect(await next()).toBeNull();
    expect(subscribers.size).toBe(0);
  });

  test("forgets a reader that went away", async () => {
    const { next, reader, subscribers } = open();
    await next();
    const pending = reader.read();
    await reader.cancel();
    await pending;
    expect(subscribers.size).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends with its credential, also where others never stop being busy", async () => {
    const recheck = () => Promise.reject(new Error("no longer"));
    const { next, nudge } = open({ recheck });
    await next();
    const end = next();
    for (let passed = 0; passed < 15_000; passed += 5000) {
      await settle();
      await vi.advanceTimersByTimeAsync(5000);
      nudge();
    }
    expect(await end).toBeNull();
  });

  test("ends with the credential", async () => {
    const recheck = () => Promise.reject(new Error("no longer"));
    const { next, failures, subscribers } = open({ recheck });
    await next();
    const last = next();
    await settle();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await last).toBeNull();
    expect(failures).toEqual([new Error("no longer")]);
    expect(subscribers.size).toBe(0);
  });
});

describe("who is looking", () => {
  test("is told at the beginning, then only what is new", async () => {
    const { nextOfAll, look, nudge, read } = open();
    expect(await nextOfAll()).toBe(frame(1));
    expect(await nextOfAll()).toBe(lookingFrame());
    const later = nextOfAll();
    look("robin");
    expect(await later).toBe(lookingFrame("robin"));
    const beat = nextOfAll();
    await settle();
    look("robin");
    nudge();
    await settle();
    expect(read).toHaveBeenCalledTimes(3);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await beat).toBe(": still here\n\n");
  });

  test("is looked at again with each heartbeat: the hour alone may change it", async () => {
    const { nextOfAll, state } = open();
    await nextOfAll();
    await nextOfAll();
    const beat = nextOfAll();
    await settle();
    state.looking = ["robin"];
    await vi.advanceTimersByTimeAsync(15_000);
    await beat;
    expect(await nextOfAll()).toBe(lookingFrame("robin"));
  });

  test("no longer counts a stream that ended", async () => {
    const { nextOfAll, reader, lookers } = open();
    await nextOfAll();
    expect(lookers.size).toBe(1);
    await reader.cancel();
    expect(lookers.size).toBe(0);
  });
});

test("a stream tells who was taken out nothing more", async () => {
  const recheck = () => Promise.reject(new Error("no longer"));
  const { next, failures, subscribers } = open({ recheck });
  await next();
  const message = { id: "2", view: viewOf(2, true) };
  for (const { onNudge } of subscribers) onNudge(message as unknown as Snapshot);
  expect(await next()).toBeNull();
  expect(failures).toEqual([new Error("no longer")]);
});

describe("a stream of a call page", () => {
  function openWithTokens() {
    let admitted = true;
    let made = 0;
    const mint = vi.fn(async () => {
      made += 1;
      return { server_url: "wss://video.example", participant_token: `token-${made}` };
    });
    const onFailure = vi.fn<(error: unknown) => void>();
    const tokens = {
      mayEnter: () => admitted,
      mint,
      onFailure,
      renewMs: 240_000,
      retryMs: 10_000,
    };
    const opened = open({ tokens });
    return {
      ...opened,
      mint,
      onFailure,
      admit: (now: boolean) => {
        admitted = now;
      },
    };
  }

  const tokenFrame = (number: number) =>
    `event: token\ndata: {"server_url":"wss://video.example","participant_token":"token-${number}"}\n\n`;

  /** Frames until one is no heartbeat. */
  async function nextBut(next: () => Promise<string | null>): Promise<string | null> {
    for (;;) {
      const pending = next();
      await settle();
      await vi.advanceTimersByTimeAsync(15_000);
      const got = await pending;
      if (got?.startsWith(":") !== true) return got;
    }
  }

  test("gets a token at admission, another before the first ends", async () => {
    const { next, admit, nudge, mint } = openWithTokens();
    admit(false);
    await next();
    const first = next();
    await settle();
    expect(mint).not.toHaveBeenCalled();
    admit(true);
    nudge();
    expect(await first).toBe(tokenFrame(1));
    const before = Date.now();
    expect(await nextBut(next)).toBe(tokenFrame(2));
    expect(Date.now() - before).toBeGreaterThanOrEqual(240_000);
    expect(Date.now() - before).toBeLessThan(300_000);
  });

  test("gets none once removed, a new one when let back in", async () => {
    const { next, admit, nudge } = openWithTokens();
    await next();
    expect(await next()).toBe(tokenFrame(1));
    const later = next();
    admit(false);
    nudge();
    await settle();
    admit(true);
    nudge();
    expect(await later).toBe(tokenFrame(2));
  });

  test("goes on with views while LiveKit is away, tries again", async () => {
    const { next, nudge, state, mint, onFailure } = openWithTokens();
    mint.mockRejectedValueOnce(new Error("unreachable"));
    expect(await next()).toBe(frame(1));
    const later = next();
    await settle();
    expect(onFailure).toHaveBeenCalledOnce();
    state.id = 2;
    nudge();
    expect(await later).toBe(frame(2));
    expect(await nextBut(next)).toBe(tokenFrame(1));
  });
});
