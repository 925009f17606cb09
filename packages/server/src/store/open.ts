// Opens the store that the settings name.

import type { Store } from "./store.ts";

export interface StoreSettings {
  /** PostgreSQL, or null for the embedded engine in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
}

/**
 * Migrated, ready for use. Only the chosen engine is loaded.
 * @throws {StoreError} with one line that an operator can act on
 */
export async function openStore({ databaseUrl, dataDir }: StoreSettings): Promise<Store> {
  if (databaseUrl !== null) return (await import("./open-postgres.ts")).openPostgres(databaseUrl);
  return (await import("./open-pglite.ts")).openPglite(dataDir);
}
