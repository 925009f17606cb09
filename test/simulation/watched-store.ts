// Watches what a store commits; lets its connection fail where a real database cannot be told to.
import { AsyncLocalStorage } from "node:async_hooks";
import type { LoadedSession } from "../../packages/server/src/sessions/load-session.ts";
import { loadLocked } from "../../packages/server/src/sessions/load-session.ts";
import type { Store } from "../../packages/server/src/store/store.ts";
import type { RealWork } from "./virtual-time.ts";

/** Where the connection is lost: before the work, before its commit, before the commit's answer. */
export type Fault = "before" | "inside" | "after";

/** A transaction that is in the database for good. */
export interface Commit {
  /** Null: no command's, as what time alone brings about. */
  readonly commandId: string | null;
  /** The session as this transaction left it. */
  readonly loaded: LoadedSession;
}

export interface StoreWatch {
  readonly work: RealWork;
  readonly sessionId: string;
  /** The fault of the next way to the database, or null. */
  readonly takeFault: () => Fault | null;
  readonly onCommit: (commit: Commit) => void;
}

const command = new AsyncLocalStorage<string>();

/** What `run` commits is known by this command's id. */
export function asCommand<T>(commandId: string, run: () => Promise<T>): Promise<T> {
  return command.run(commandId, run);
}

/** A double for the fault alone: everything else is done by `store`. */
export function watchStore(store: Store, watch: StoreWatch): Store {
  const transaction = async <T>(run: Parameters<typeof store.transaction<T>>[0]): Promise<T> => {
    const fault = watch.takeFault();
    if (fault === "before") throw lost();
    const { result, loaded } = await store.transaction(async (tx) => {
      const made = await run(tx);
      if (fault === "inside") throw lost();
      return { result: made, loaded: await loadLocked(tx, watch.sessionId) };
    });
    if (loaded !== null) watch.onCommit({ commandId: command.getStore() ?? null, loaded });
    if (fault === "after") throw lost();
    return result;
  };
  const reading = async <T>(read: () => Promise<T>): Promise<T> => {
    if (watch.takeFault() !== null) throw lost();
    return await read();
  };
  return {
    ...store,
    transaction: (run) => watch.work.track(transaction(run)),
    read: (run) => watch.work.track(reading(() => store.read(run))),
    glance: (statement) => watch.work.track(reading(() => store.glance(statement))),
  };
}

function lost(): Error {
  return new Error("the connection to the database was lost");
}
