// Brings the database's tables to the shape this version needs.

import { join } from "node:path";
import { sql } from "drizzle-orm";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { StoreError } from "./store.ts";
import type { Db } from "./store.ts";

export const MIGRATIONS_FOLDER = join(import.meta.dirname, "migrations");

/** The migrations that ship with this version, oldest first. */
function shippedHashes(folder: string): readonly string[] {
  try {
    return readMigrationFiles({ migrationsFolder: folder }).map((migration) => migration.hash);
  } catch (error) {
    throw new StoreError("A migration is missing from this installation; install it again.", {
      cause: error,
    });
  }
}

/**
 * @param applied hashes the database says it went through, oldest first
 * @throws {StoreError} when this version does not know all of them: going on would write rows that
 * the newer version does not understand
 */
export function refuseUnknownMigrations(
  applied: readonly string[],
  folder: string = MIGRATIONS_FOLDER,
): void {
  const shipped = shippedHashes(folder);
  if (applied.every((hash, index) => shipped[index] === hash)) return;
  throw new StoreError(
    applied.length > shipped.length
      ? "The database was last used by a newer version; start that version, or restore a backup."
      : "The database does not match this version's migrations; start the version that made it.",
  );
}

/** Hashes in the order they were applied; none in an empty database. */
export async function appliedMigrations(db: Db): Promise<readonly string[]> {
  const [table] = await db
    .select({ name: sql<string | null>`to_regclass('drizzle.__drizzle_migrations')::text` })
    .from(sql`(select 1) as one`);
  if (table?.name == null) return [];
  const rows = await db
    .select({ hash: sql<string>`hash` })
    .from(sql`drizzle.__drizzle_migrations`)
    .orderBy(sql`created_at`);
  return rows.map((row) => row.hash);
}
