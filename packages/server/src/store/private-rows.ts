// Keeps what can still be taken back, beside the log.

import { and, asc, eq } from "drizzle-orm";
import type { PrivateChange, PrivateKey } from "@sameside/shared/session/private-row";
import { decode, encode } from "./codec.ts";
import { privateRows } from "./schema.ts";
import type { Tx } from "./store.ts";

/** Everybody's, in the order they were first written. `R` is what was put. */
export async function readPrivateRows<R extends PrivateKey>(
  tx: Tx,
  sessionId: string,
): Promise<readonly R[]> {
  const rows = await tx
    .select({ payload: privateRows.payload })
    .from(privateRows)
    .where(eq(privateRows.sessionId, sessionId))
    .orderBy(asc(privateRows.position));
  return rows.map((row) => decode<R>(row.payload));
}

/** The caller holds the session's lock. */
export async function changePrivateRows(
  tx: Tx,
  sessionId: string,
  changes: readonly PrivateChange<PrivateKey>[],
): Promise<void> {
  for (const change of changes) {
    if ("drop" in change) {
      const { kind, owner, id } = change.drop;
      await tx
        .delete(privateRows)
        .where(
          and(
            eq(privateRows.sessionId, sessionId),
            eq(privateRows.kind, kind),
            eq(privateRows.owner, owner),
            eq(privateRows.id, id),
          ),
        );
      continue;
    }
    const { kind, owner, id } = change.put;
    const payload = encode(change.put);
    await tx
      .insert(privateRows)
      .values({ sessionId, kind, owner, id, payload })
      .onConflictDoUpdate({
        target: [privateRows.sessionId, privateRows.kind, privateRows.owner, privateRows.id],
        set: { payload },
      });
  }
}
