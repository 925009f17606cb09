// Tells all servers that a session changed, when the transaction commits.

import { sql } from "drizzle-orm";
import type { Tx } from "./store.ts";

export const NUDGE_CHANNEL = "sameside";

/** Never content: whoever is nudged reads again. */
export interface Nudge {
  readonly sessionId: string;
  readonly seq: number;
}

export async function nudge(tx: Tx, { sessionId, seq }: Nudge): Promise<void> {
  const payload = JSON.stringify({ sessionId, seq });
  await tx.execute(sql`select pg_notify(${NUDGE_CHANNEL}, ${payload})`);
}
