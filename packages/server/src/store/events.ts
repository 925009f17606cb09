// Keeps a session's log of events, which only grows.

import { asc, eq } from "drizzle-orm";
import { decode, encode } from "./codec.ts";
import { events } from "./schema.ts";
import type { Tx } from "./store.ts";

/** An event of the log. */
export interface LogEntry<E> {
  /** Epoch milliseconds. */
  readonly at: number;
  /** Participant id, `clinic` or `system`. */
  readonly by: string;
  readonly event: E;
}

/** `lastSeq`: number of the event before; the caller holds the session's lock. */
export async function appendEvents(
  tx: Tx,
  sessionId: string,
  lastSeq: number,
  entries: readonly LogEntry<{ readonly type: string }>[],
): Promise<void> {
  if (entries.length === 0) return;
  await tx.insert(events).values(
    entries.map(({ at, by, event }, index) => ({
      sessionId,
      seq: lastSeq + 1 + index,
      at,
      by,
      type: event.type,
      payload: encode(event),
    })),
  );
}

/** The whole log, oldest first. `E` is what was appended. */
export async function readEvents<E>(tx: Tx, sessionId: string): Promise<readonly LogEntry<E>[]> {
  const rows = await tx
    .select({ at: events.at, by: events.by, payload: events.payload })
    .from(events)
    .where(eq(events.sessionId, sessionId))
    .orderBy(asc(events.seq));
  return rows.map(({ at, by, payload }) => ({ at, by, event: decode<E>(payload) }));
}
