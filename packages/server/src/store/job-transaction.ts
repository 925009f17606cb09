// Lets the job queue write inside a transaction of ours.

import { sql } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import { fromDrizzle } from "pg-boss";
import type { Db, DrizzleTransactionLike } from "pg-boss";
import type { Tx } from "./store.ts";

/** What is written through it commits or fails with `tx`. */
export function jobTransaction(tx: Tx): Db {
  // Which of its shapes a result has depends on the driver; the queue takes all of them.
  const execute = (query: unknown) =>
    tx.execute(query as SQL) as ReturnType<DrizzleTransactionLike["execute"]>;
  return fromDrizzle({ execute }, sql);
}
