// Remembers how commands were answered, so that a repetition does nothing.

import { and, eq } from "drizzle-orm";
import type { RefusalCode } from "@sameside/shared/session/refusal";
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
export interface Receipt {
  readonly commandHash: string;
  /** Why it was refused; absent: it was taken. */
  readonly refused?: RefusalCode;
}

/** How the command under this key was answered, or null. */
export async function findReceipt(tx: Tx, key: ReceiptKey): Promise<Receipt | null> {
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
  return row === undefined ? null : decode<Receipt>(row.payload);
}

/** The caller holds the session's lock. `at` in epoch milliseconds. */
export async function insertReceipt(
  tx: Tx,
  key: ReceiptKey,
  receipt: Receipt,
  at: number,
): Promise<void> {
  await tx.insert(receipts).values({ ...key, payload: receiptPayload(receipt), at });
}

export function receiptPayload(receipt: Receipt): Uint8Array {
  return encode(receipt);
}
