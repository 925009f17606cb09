// Describes the one way to the database, whichever engine holds it.

import { AsyncLocalStorage } from "node:async_hooks";
import type { ExtractTablesWithRelations } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from "drizzle-orm/pg-core";
import type { PGliteLike } from "pg-boss";

type NoSchema = Record<string, never>;

/** What both drivers' databases have in common. */
export type Db = PgDatabase<PgQueryResultHKT, NoSchema>;

/** An open transaction; store functions take it first. */
export type Tx = PgTransaction<PgQueryResultHKT, NoSchema, ExtractTablesWithRelations<NoSchema>>;

export type Parameter = string | number | Uint8Array;

export type Engine = "pglite" | "postgres";

/** What a listener is told; `reconnected` means that notifications may have been missed. */
export interface Listener {
  readonly onPayload: (payload: string) => void;
  readonly onReconnected: () => void;
}

/** How the job queue reaches the same database. */
export type JobsDatabase = { readonly pglite: PGliteLike } | { readonly url: string };

/** There is no other handle on the database, so nothing can slip out of its transaction. */
export interface Store {
  readonly engine: Engine;
  /**
   * Commits what `work` did, or nothing of it when it throws.
   * @throws when called inside another transaction of this store
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** As `transaction`, but read only: all statements see the same moment. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** For one statement that only reads: no transaction around it, so one way to the database. */
  glance<T>(statement: (db: Db) => Promise<T>): Promise<T>;
  /**
   * One statement that is a transaction by itself, for where each tenth of a millisecond counts.
   * `parameters` as the columns' own types take them.
   * @returns how many rows it gave
   */
  statement(text: string, parameters: readonly Parameter[]): Promise<number>;
  /** Resolves once notifications of `channel` arrive; call the answer to stop. */
  listen(channel: string, listener: Listener): Promise<() => Promise<void>>;
  /** For the job queue alone, which keeps tables of its own beside ours. */
  readonly jobsDatabase: JobsDatabase;
  /** @throws when the database does not answer */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** The database cannot be used; the message is one line for the operator. */
export class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
  }
}

const open = new AsyncLocalStorage<Db>();

/**
 * The transactions of `db`. A transaction inside another would wait for itself for ever on the
 * embedded engine, would silently leave the outer one on PostgreSQL: here it throws on both.
 */
export function transactionsOf(
  db: Db,
  statement: Store["statement"],
): Pick<Store, "transaction" | "read" | "glance" | "statement"> {
  const alone = <T>(run: () => Promise<T>): Promise<T> => {
    if (open.getStore() === db) throw new Error("a transaction was opened inside another");
    return open.run(db, run);
  };
  return {
    transaction: (work) => alone(() => db.transaction(work)),
    glance: (one) => alone(() => one(db)),
    statement: (text, parameters) => alone(() => statement(text, parameters)),
    read: (work) =>
      alone(() =>
        db.transaction(work, { isolationLevel: "repeatable read", accessMode: "read only" }),
      ),
  };
}
