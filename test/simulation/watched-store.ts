// Watches what a store commits; lets its connection fail where a real database cannot be told to.
import { AsyncLocalStorage } from "node:async_hooks";
import { fold } from "@sameside/shared/session/session";
import type { LaterEvent, RecordedEvent, SessionCreated } from "@sameside/shared/session/session";
import type { LoadedSession } from "../../packages/server/src/sessions/load-session.ts";
import { loadLocked, loadSession } from "../../packages/server/src/sessions/load-session.ts";
import { readEvents } from "../../packages/server/src/store/events.ts";
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
  /** What was committed with this version of the session's row, if that is known yet. */
  readonly at: (version: number) => LoadedSession | undefined;
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
  const statement: Store["statement"] = async (text, parameters) => {
    const fault = watch.takeFault();
    // One statement is there whole or not at all.
    if (fault === "before" || fault === "inside") throw lost();
    const rows = await store.statement(text, parameters);
    const commandId = command.getStore();
    const [sessionId, version, seq] = parameters;
    const moved = /update sessions/.test(text) && rows === 1 && sessionId === watch.sessionId;
    if (moved && commandId !== undefined) {
      const loaded = await loadAt(store, watch, Number(version), Number(seq));
      if (loaded !== null) watch.onCommit({ commandId, loaded });
    }
    if (fault === "after") throw lost();
    return rows;
  };
  return {
    ...store,
    statement: (text, parameters) => watch.work.track(statement(text, parameters)),
    transaction: (run) => watch.work.track(transaction(run)),
    read: (run) => watch.work.track(reading(() => store.read(run))),
    glance: (statement) => watch.work.track(reading(() => store.glance(statement))),
  };
}

/**
 * The session as one statement left it, though others may have gone on since: such a statement adds
 * events to `version`, up to `seq`, and changes no private row.
 */
async function loadAt(
  store: Store,
  watch: StoreWatch,
  version: number,
  seq: number,
): Promise<LoadedSession | null> {
  const [now, [first, ...later]] = await store.read((tx) =>
    Promise.all([
      loadSession(tx, watch.sessionId),
      readEvents<SessionCreated | LaterEvent>(tx, watch.sessionId),
    ]),
  );
  if (now === null || first?.event.type !== "session.created") return null;
  const log = later.slice(0, seq - 1) as readonly RecordedEvent[];
  const { privates } = (watch.at(version) ?? now).state;
  return {
    ...now,
    session: { ...now.session, seq, version: version + 1 },
    state: fold(first.event, log, privates),
    log,
    lastAt: log.at(-1)?.at ?? first.at,
  };
}

function lost(): Error {
  return new Error("the connection to the database was lost");
}
