// Commits a command's events in one statement, unless the session has moved on.

import { encode } from "./codec.ts";
import type { LogEntry } from "./events.ts";
import { receiptPayload } from "./receipts.ts";
import type { Receipt, ReceiptKey } from "./receipts.ts";
import type { SessionRow } from "./sessions.ts";
import type { Store } from "./store.ts";

export interface AtOnce {
  /** The session the events were decided on. */
  readonly known: SessionRow;
  /** Afterwards. */
  readonly viewHeads: Uint8Array;
  /** One at least. */
  readonly entries: readonly LogEntry<{ readonly type: string }>[];
  readonly receipt: { readonly key: ReceiptKey; readonly payload: Receipt };
  /** Epoch milliseconds. */
  readonly at: number;
}

/**
 * A transaction by itself. Waits for whoever holds the session's lock; the version is compared
 * after that.
 * @returns false with nothing written: the row has another version or the receipt is there already
 */
export async function commitAtOnce(
  store: Pick<Store, "statement">,
  { known, viewHeads, entries, receipt, at }: AtOnce,
): Promise<boolean> {
  const rows = await store.statement(textFor(entries.length), [
    known.id,
    known.version,
    known.seq + entries.length,
    viewHeads,
    receipt.key.actor,
    receipt.key.commandId,
    receiptPayload(receipt.payload),
    toTimestamp(at),
    ...entries.flatMap((entry, index) => [
      known.seq + 1 + index,
      toTimestamp(entry.at),
      entry.by,
      entry.event.type,
      encode(entry.event),
    ]),
  ]);
  return rows === 1;
}

/** Written out, not built anew for each command: building took longer than the database. */
function textFor(entries: number): string {
  const rows = Array.from({ length: entries }, (_, index) => {
    const [seq, at, by, type, payload] = [9, 10, 11, 12, 13].map((first) => first + 5 * index);
    return `($${seq}::integer, $${at}::timestamptz, $${by}::text, $${type}::text, $${payload}::bytea)`;
  });
  return `
    with moved as (
      update sessions set version = version + 1, seq = $3, view_heads = $4
      where id = $1 and version = $2 and not exists (
        select from receipts where session_id = $1 and actor = $5 and command_id = $6
      )
      returning id
    ), taken as (
      insert into receipts (session_id, actor, command_id, payload, at)
      select id, $5, $6, $7, $8 from moved
    ), logged as (
      insert into events (session_id, seq, at, by, type, payload)
      select moved.id, entry.* from moved, (values ${rows.join(", ")}) as entry
    )
    select id from moved`;
}

function toTimestamp(at: number): string {
  return new Date(at).toISOString();
}
