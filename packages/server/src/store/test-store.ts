// Opens a fresh store for a test file, on the engine that `STORE` names.

import { createHash, randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "node:process";
import postgres from "postgres";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { MIGRATIONS_FOLDER } from "./migrations.ts";
import { pgliteStore, startPglite } from "./open-pglite.ts";
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
    const store = await openFromSnapshot();
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

/** Making an empty database takes seconds, reading a made one back takes a part of one. */
async function openFromSnapshot(): Promise<Store> {
  // The package's place names its version, which must be able to read the files.
  const hash = createHash("sha256").update(
    createRequire(import.meta.url).resolve("@electric-sql/pglite"),
  );
  for (const migration of readMigrationFiles({ migrationsFolder: MIGRATIONS_FOLDER })) {
    hash.update(migration.hash);
  }
  const file = join(tmpdir(), `sameside-test-store-${hash.digest("hex").slice(0, 16)}.tar`);
  if (!existsSync(file)) await writeSnapshot(file);
  const snapshot = new Blob([readFileSync(file)]);
  return await pgliteStore(await startPglite({ loadDataDir: snapshot }), () => undefined);
}

async function writeSnapshot(file: string): Promise<void> {
  const client = await startPglite({});
  await pgliteStore(client, () => undefined);
  const dump = await client.dumpDataDir("none");
  await client.close();
  // Renamed into place: test files of other processes look for it at the same time.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, new Uint8Array(await dump.arrayBuffer()), { mode: 0o600 });
  renameSync(draft, file);
}
