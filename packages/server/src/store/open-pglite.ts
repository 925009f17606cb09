// Opens the embedded PostgreSQL, for trying out or for tests.

import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { PGliteOptions } from "@electric-sql/pglite";
import { drizzle } from "drizzle-orm/pglite";
import { migrate } from "drizzle-orm/pglite/migrator";
import { lockFolder } from "./folder-lock.ts";
import { appliedMigrations, MIGRATIONS_FOLDER, refuseUnknownMigrations } from "./migrations.ts";
import { StoreError, transactionsOf } from "./store.ts";
import type { Store } from "./store.ts";

/** The default of 128 MB is memory that two people's sessions never use. */
const START_PARAMS = [...PGlite.defaultStartParams, "-c", "shared_buffers=16MB"];

/** @throws {StoreError} when the folder is in use, cannot be read or is of a newer version */
export async function openPglite(dataDir: string): Promise<Store> {
  const unlock = lockFolder(dataDir);
  try {
    const client = await startPglite({ dataDir: join(dataDir, "store") });
    return await pgliteStore(client, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** @throws {StoreError} when the files cannot be read */
export async function startPglite(
  options: Pick<PGliteOptions, "dataDir" | "loadDataDir">,
): Promise<PGlite> {
  try {
    return await PGlite.create({ startParams: START_PARAMS, ...options });
  } catch (error) {
    throw new StoreError(`The store in ${options.dataDir ?? "memory"} cannot be opened.`, {
      cause: error,
    });
  }
}

/** Migrated. `onClosed` is called after the files were closed. */
export async function pgliteStore(client: PGlite, onClosed: () => void): Promise<Store> {
  const db = drizzle(client);
  refuseUnknownMigrations(await appliedMigrations(db));
  await migrate(db, { migrationsFolder: MIGRATIONS_FOLDER });
  return storeOf(client, onClosed);
}

function storeOf(client: PGlite, onClosed: () => void): Store {
  return {
    engine: "pglite",
    jobsDatabase: { pglite: client },
    ...transactionsOf(drizzle(client), async (text, parameters) => {
      const { rows } = await client.query(text, [...parameters]);
      return rows.length;
    }),
    // In one process nothing can be missed, so nobody is ever told of a reconnect.
    listen: (channel, { onPayload }) => client.listen(channel, onPayload),
    async ping() {
      await client.query("select 1");
    },
    async close() {
      await client.close();
      onClosed();
    },
  };
}
