// Opens a PostgreSQL server.

import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import type { Sql, TransactionSql } from "postgres";
import { appliedMigrations, MIGRATIONS_FOLDER, refuseUnknownMigrations } from "./migrations.ts";
import { StoreError, transactionsOf } from "./store.ts";
import type { Store } from "./store.ts";

/** Any number that nobody else in this database uses. */
const MIGRATION_LOCK = 5_214_017;
const CONNECTIONS = 10;
const CLOSE_WITHIN_S = 3;

/**
 * @param url postgres://…
 * @throws {StoreError} when it cannot be reached or is of a newer version
 */
export async function openPostgres(url: string): Promise<Store> {
  await migrateAlone(url);
  return storeOf(connect(url, CONNECTIONS), url);
}

function connect(url: string, max: number): Sql {
  return postgres(url, {
    max,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: {
      application_name: "sameside",
      // A lost server must not keep a session's row locked.
      idle_in_transaction_session_timeout: 30_000,
    },
  });
}

/**
 * Drizzle asks for unprepared statements, for each of which the driver asks the server about its
 * parameters before it sends them: two ways to the database, and nothing else sent meanwhile.
 * Prepared ones go one behind the other without waiting. Each connection keeps those it has seen;
 * ours differ by the number of rows at most.
 */
function alwaysPrepared<S extends Sql | TransactionSql>(client: S): S {
  return new Proxy(client, {
    get(target, name) {
      if (name === "unsafe") {
        const unsafe: Sql["unsafe"] = (query, parameters, options) =>
          target.unsafe(query, parameters, { ...options, prepare: true });
        return unsafe;
      }
      if (name === "begin" && "begin" in target) {
        return (work: (tx: TransactionSql) => unknown) =>
          target.begin((tx) => work(alwaysPrepared(tx)));
      }
      return Reflect.get(target, name) as unknown;
    },
  });
}

/** Several servers may start at once; one migrates while the others wait. */
async function migrateAlone(url: string): Promise<void> {
  const client = connect(url, 1);
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    const db = drizzle(client);
    refuseUnknownMigrations(await appliedMigrations(db));
    await migrate(db, { migrationsFolder: MIGRATIONS_FOLDER });
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError("The database at DATABASE_URL cannot be used.", { cause: error });
  } finally {
    // Ending the connection gives the lock back.
    await client.end({ timeout: CLOSE_WITHIN_S });
  }
}

function storeOf(client: Sql, url: string): Store {
  return {
    engine: "postgres",
    jobsDatabase: { url },
    ...transactionsOf(drizzle(alwaysPrepared(client)), async (text, parameters) => {
      const rows = await client.unsafe(text, [...parameters], { prepare: true });
      return rows.length;
    }),
    async listen(channel, { onPayload, onReconnected }) {
      let first = true;
      // The driver keeps a connection of its own for this, which it opens again when it is lost.
      const { unlisten } = await client.listen(channel, onPayload, () => {
        if (!first) onReconnected();
        first = false;
      });
      return unlisten;
    },
    async ping() {
      await client`select 1`;
    },
    close: () => client.end({ timeout: CLOSE_WITHIN_S }),
  };
}
