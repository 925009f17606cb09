// Opens one store for each server, ready for time to stand still.
import { openPostgres } from "../../packages/server/src/store/open-postgres.ts";
import type { Store } from "../../packages/server/src/store/store.ts";
import type { World } from "../../packages/server/src/test-world.ts";

/** As many as the store's pool takes. */
const CONNECTIONS = 10;

/** Two servers on PostgreSQL, one on the embedded engine. The first store is the world's own. */
export async function openStores({ deps, databaseUrl }: World): Promise<readonly Store[]> {
  if (databaseUrl === null) return [deps.db];
  const stores = [deps.db, await openPostgres(databaseUrl)];
  for (const store of stores) await connectAll(store);
  return stores;
}

/** The driver opens a connection by a timer: later, when time stands still, it never would. */
async function connectAll(store: Store): Promise<void> {
  await store.listen("simulation", { onPayload: () => {}, onReconnected: () => {} });
  let open = 0;
  let go = () => {};
  const allOpen = new Promise<void>((resolve) => {
    go = resolve;
  });
  const hold = () => {
    open += 1;
    if (open === CONNECTIONS) go();
    return allOpen;
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, () => store.transaction(hold)));
}
