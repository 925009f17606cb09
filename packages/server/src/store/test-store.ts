// Opens a fresh store for a test file, on the engine that `STORE` names.

import { randomBytes } from "node:crypto";
import { env } from "node:process";
import postgres from "postgres";
import { openPglite } from "./open-pglite.ts";
import { openPostgres } from "./open-postgres.ts";
import type { Store } from "./store.ts";

export interface TestStore {
  readonly store: Store;
  /** The database's address; null on the embedded engine. */
  readonly url: string | null;
  /** Closes the store, then deletes what was in it. */
  end(): Promise<void>;
}

/**
 * Empty, migrated, shared with no other test file. `STORE=postgres` makes a database of its own
 * beside the one `TEST_DATABASE_URL` names; anything else is the embedded engine in memory.
 */
export async function openTestStore(): Promise<TestStore> {
  if (env["STORE"] !== "postgres") {
    const store = await openPglite(null);
    return { store, url: null, end: () => store.close() };
  }
  const given = env["TEST_DATABASE_URL"];
  if (given === undefined) throw new Error("STORE=postgres needs TEST_DATABASE_URL");
  const admin = postgres(given, { max: 1, onnotice: () => undefined });
  const name = `test_${randomBytes(8).toString("hex")}`;
  await admin.unsafe(`create database ${name}`);
  const url = new URL(given);
  url.pathname = name;
  const store = await openPostgres(url.href);
  return {
    store,
    url: url.href,
    async end() {
      await store.close();
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}
