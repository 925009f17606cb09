// Keeps sealed records, each written once.

import { eq } from "drizzle-orm";
import type { SessionRecord } from "@sameside/shared/session/record";
import { upcastRecord } from "@sameside/shared/session/upcast";
import { decode, encode } from "./codec.ts";
import { records } from "./schema.ts";
import type { Tx } from "./store.ts";

/** `sealedAt` in epoch milliseconds. */
export async function insertRecord(tx: Tx, record: SessionRecord, sealedAt: number): Promise<void> {
  await tx
    .insert(records)
    .values({ sessionId: record.sessionId, payload: encode(record), sealedAt });
}

/** The whole record; null while the session is not sealed. */
export async function findRecord(tx: Tx, sessionId: string): Promise<SessionRecord | null> {
  const [row] = await tx
    .select({ payload: records.payload })
    .from(records)
    .where(eq(records.sessionId, sessionId));
  return row === undefined ? null : upcastRecord(decode<SessionRecord>(row.payload));
}
