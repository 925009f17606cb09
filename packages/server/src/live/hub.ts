// Tells open streams that their session may have changed.

import { randomUUID } from "node:crypto";
import type { SessionState } from "@sameside/shared/session/session";
import { NUDGE_CHANNEL, parseNudge } from "../store/nudge.ts";
import type { Store } from "../store/store.ts";

/** A session as this server has just committed it. */
export interface Snapshot {
  readonly state: SessionState;
  readonly viewHeads: Uint8Array;
}

export interface Subscriber {
  /** Look at `snapshot`, or without one read again; whether anything changed for you is not said. */
  readonly onNudge: (snapshot: Snapshot | null) => void;
  /** The server is about to stop. */
  readonly onMove: () => void;
}

export interface Hub {
  /** Marks nudges of this server, whose own streams have had the snapshot by then. */
  readonly origin: string;
  /** After a commit, sooner than its nudge comes back from the database. */
  publish(sessionId: string, snapshot: Snapshot): void;
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
  const origin = randomUUID();
  let closed = false;
  const everybody = (): Subscriber[] => [...subscribers.values()].flatMap((set) => [...set]);
  const stopListening = await store.listen(NUDGE_CHANNEL, {
    onPayload: (payload) => {
      const nudge = parseNudge(payload);
      if (nudge === null || nudge.origin === origin) return;
      for (const { onNudge } of subscribers.get(nudge.sessionId) ?? []) onNudge(null);
    },
    onReconnected: () => {
      for (const { onNudge } of everybody()) onNudge(null);
    },
  });
  return {
    origin,
    publish(sessionId, snapshot) {
      for (const { onNudge } of subscribers.get(sessionId) ?? []) onNudge(snapshot);
    },
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
