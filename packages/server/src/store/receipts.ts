// Remembers which commands were taken, so that a repetition does nothing.

import { and, eq } from "drizzle-orm";
import { decode, encode } from "./codec.ts";
import { receipts } from "./schema.ts";
import type { Tx } from "./store.ts";

export interface ReceiptKey {
  readonly sessionId: string;
  /** Participant id, `clinic` or `system`: two people may use the same command id. */
  readonly actor: string;
  readonly commandId: string;
}

/** Goes through the codec: a hash of few possible words would give them away. */
interface Receipt {
  readonly commandHash: string;
}

/** The hash of the command that was taken under this key, or null. */
export async function findReceipt(tx: Tx, key: ReceiptKey): Promise<string | null> {
  const [row] = await tx
    .select({ payload: receipts.payload })
    .from(receipts)
    .where(
      and(
        eq(receipts.sessionId, key.sessionId),
        eq(receipts.actor, key.actor),
        eq(receipts.commandId, key.commandId),
      ),
    );
  return row === undefined ? null : decode<Receipt>(row.payload).commandHash;
}

/** The caller holds the session's lock. `at` in epoch milliseconds. */
export async function insertReceipt(
  tx: Tx,
  key: ReceiptKey,
  commandHash: string,
  at: number,
): Promise<void> {
  await tx
    .insert(receipts)
    .values({ ...key, payload: encode({ commandHash } satisfies Receipt), at });
}
