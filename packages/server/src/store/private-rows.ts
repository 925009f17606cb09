// Keeps what can still be taken back, beside the log.

import { and, asc, eq } from "drizzle-orm";
import type { PrivateChange } from "@sameside/shared/session/private-row";
import type { PrivateRow } from "@sameside/shared/session/session";
import { decode, encode } from "./codec.ts";
import { privateRows } from "./schema.ts";
import type { Tx } from "./store.ts";

/** Everybody's, in the order they were first written. */
export async function readPrivateRows(tx: Tx, sessionId: string): Promise<readonly PrivateRow[]> {
  const rows = await tx
    .select({ payload: privateRows.payload })
    .from(privateRows)
    .where(eq(privateRows.sessionId, sessionId))
    .orderBy(asc(privateRows.position));
  return rows.map((row) => decode<PrivateRow>(row.payload));
}

/** The caller holds the session's lock. */
export async function changePrivateRows(
  tx: Tx,
  sessionId: string,
  changes: readonly PrivateChange<PrivateRow>[],
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
