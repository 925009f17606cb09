// Gives tests a second server on the same database, connections that break.

import postgres from "postgres";
import { openPostgres } from "./open-postgres.ts";
import type { Store } from "./store.ts";
import type { World } from "../test-world.ts";

/** A second server: of its own on PostgreSQL; the embedded store belongs to one process. */
export async function otherStore({ databaseUrl, deps }: World): Promise<Store> {
  if (databaseUrl === null) return { ...deps.db, close: async () => undefined };
  return await openPostgres(databaseUrl);
}

/** Cuts every listening connection. @returns how many; none where there is no network */
export async function cutListeners(databaseUrl: string | null): Promise<number> {
  if (databaseUrl === null) return 0;
  const admin = postgres(databaseUrl, { max: 1 });
  const cut = await admin`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and query ilike 'listen%'`;
  await admin.end();
  return cut.length;
}
