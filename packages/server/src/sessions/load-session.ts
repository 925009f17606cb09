// Reads a session from its log.

import { fold } from "@sameside/shared/session/session";
import { upcast } from "@sameside/shared/session/upcast";
import type {
  LaterEvent,
  PrivateRow,
  RecordedEvent,
  SessionCreated,
  SessionState,
} from "@sameside/shared/session/session";
import { readEvents } from "../store/events.ts";
import { isId } from "../store/id.ts";
import { readPrivateRows } from "../store/private-rows.ts";
import { findSession, lockSession } from "../store/sessions.ts";
import type { SessionRow } from "../store/sessions.ts";
import type { Tx } from "../store/store.ts";

export interface LoadedSession {
  readonly session: SessionRow;
  readonly state: SessionState;
  /** The events after the first. */
  readonly log: readonly RecordedEvent[];
  /** Epoch milliseconds of the last event. */
  readonly lastAt: number;
}

/** Give it a reading transaction: row, events, private rows must be of one moment. Null: no such session. */
export function loadSession(tx: Tx, sessionId: string): Promise<LoadedSession | null> {
  return load(tx, sessionId, findSession);
}

/** As `loadSession`; nobody else changes the session until the transaction ends. */
export function loadLocked(tx: Tx, sessionId: string): Promise<LoadedSession | null> {
  return load(tx, sessionId, lockSession);
}

async function load(
  tx: Tx,
  sessionId: string,
  findRow: typeof lockSession,
): Promise<LoadedSession | null> {
  if (!isId(sessionId)) return null;
  // Sent together, so that they cost one way to the database; answered in order, so that a lock
  // holds before the rest is read.
  const [session, [first, ...log], privates] = await Promise.all([
    findRow(tx, sessionId),
    readEvents<SessionCreated | LaterEvent>(tx, sessionId),
    readPrivateRows<PrivateRow>(tx, sessionId),
  ]);
  if (session === null) return null;
  if (first?.event.type !== "session.created") throw new Error("a log without its first event");
  if (log.length + 1 !== session.seq) throw new Error("row and log are not of one moment");
  // Only the first event makes a session; `appendEvents` is given later ones ever after.
  const later = (log as readonly RecordedEvent[]).map((entry) => ({
    ...entry,
    event: upcast(entry.event),
  }));
  return {
    session,
    state: fold(upcast(first.event), later, privates),
    log: later,
    lastAt: log.at(-1)?.at ?? first.at,
  };
}
