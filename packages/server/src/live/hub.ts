// Tells open streams that their session may have changed.

import { NUDGE_CHANNEL } from "../store/nudge.ts";
import type { Store } from "../store/store.ts";

export interface Subscriber {
  /** Read again; nothing is said about what changed, if anything did. */
  readonly onNudge: () => void;
  /** The server is about to stop. */
  readonly onMove: () => void;
}

export interface Hub {
  /** @returns how to stop; after the hub closed, `onMove` is called at once */
  subscribe(sessionId: string, subscriber: Subscriber): () => void;
  /** How many streams are open. */
  size(): number;
  /** Sessions with open streams. */
  sessionIds(): ReadonlySet<string>;
  /** Tells every stream to move to another server; later ones are told at once. */
  close(): Promise<void>;
}

/** Resolves once nudges of other servers arrive. */
export async function openHub(store: Store): Promise<Hub> {
  const subscribers = new Map<string, Set<Subscriber>>();
  let closed = false;
  const everybody = (): Subscriber[] => [...subscribers.values()].flatMap((set) => [...set]);
  const stopListening = await store.listen(NUDGE_CHANNEL, {
    onPayload: (payload) => {
      const sessionId = sessionOf(payload);
      if (sessionId === null) return;
      for (const { onNudge } of subscribers.get(sessionId) ?? []) onNudge();
    },
    onReconnected: () => {
      for (const { onNudge } of everybody()) onNudge();
    },
  });
  return {
    subscribe(sessionId, subscriber) {
      if (closed) {
        subscriber.onMove();
        return () => undefined;
      }
      const set = subscribers.get(sessionId) ?? new Set();
      subscribers.set(sessionId, set.add(subscriber));
      return () => {
        set.delete(subscriber);
        if (set.size === 0 && subscribers.get(sessionId) === set) subscribers.delete(sessionId);
      };
    },
    size: () => everybody().length,
    sessionIds: () => new Set(subscribers.keys()),
    async close() {
      closed = true;
      for (const { onMove } of everybody()) onMove();
      subscribers.clear();
      await stopListening();
    },
  };
}

function sessionOf(payload: string): string | null {
  try {
    const nudge: unknown = JSON.parse(payload);
    if (typeof nudge !== "object" || nudge === null || !("sessionId" in nudge)) return null;
    return typeof nudge.sessionId === "string" ? nudge.sessionId : null;
  } catch {
    return null;
  }
}
