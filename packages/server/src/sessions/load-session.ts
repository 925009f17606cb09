// Reads a session from its log.

import { fold } from "@sameside/shared/session/session";
import type {
  LaterEvent,
  RecordedEvent,
  SessionCreated,
  SessionState,
} from "@sameside/shared/session/session";
import { readEvents } from "../store/events.ts";
import { readPrivateRows } from "../store/private-rows.ts";
import type { Tx } from "../store/store.ts";

export interface LoadedSession {
  readonly state: SessionState;
  /** The events after the first. */
  readonly log: readonly RecordedEvent[];
  /** Epoch milliseconds of the last event. */
  readonly lastAt: number;
}

/** The session exists, and the caller may know that. */
export async function loadSession(tx: Tx, sessionId: string): Promise<LoadedSession> {
  const [first, ...log] = await readEvents<SessionCreated | LaterEvent>(tx, sessionId);
  if (first?.event.type !== "session.created") throw new Error("a log without its first event");
  // Only the first event makes a session; `appendEvents` is given later ones ever after.
  const later = log as readonly RecordedEvent[];
  return {
    state: fold(first.event, later, await readPrivateRows(tx, sessionId)),
    log: later,
    lastAt: log.at(-1)?.at ?? first.at,
  };
}
