// Keeps a data folder for one process at a time.

import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { StoreError } from "./store.ts";

interface Holder {
  readonly pid: number;
  /** Tells a process from a later one with the same number; null where the system does not say. */
  readonly started: string | null;
}

/**
 * The embedded engine takes no lock of its own: two processes would ruin each other's files.
 * @returns how to give the folder back
 * @throws {StoreError} while another living process has it
 */
export function lockFolder(folder: string): () => void {
  make(folder);
  const file = join(folder, "store.lock");
  if (!claim(file)) {
    const holder = readHolder(file);
    if (holder !== null && isAlive(holder)) {
      throw new StoreError(
        `The data folder ${folder} is in use by another process (${holder.pid}); stop it first.`,
      );
    }
    // Left behind by a crash.
    rmSync(file, { force: true });
    if (!claim(file)) {
      throw new StoreError(`The data folder ${folder} is just being opened by another process.`);
    }
  }
  return () => rmSync(file, { force: true });
}

function make(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StoreError(`The data folder ${folder} cannot be made.`, { cause: error });
  }
}

function claim(file: string): boolean {
  const me: Holder = { pid: process.pid, started: startOf(process.pid) };
  try {
    const handle = openSync(file, "wx", 0o600);
    writeSync(handle, JSON.stringify(me));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw new StoreError(`The data folder cannot be written: ${file}.`, { cause: error });
  }
}

function readHolder(file: string): Holder | null {
  try {
    const held: unknown = JSON.parse(readFileSync(file, "utf8"));
    if (typeof held !== "object" || held === null || !("pid" in held)) return null;
    if (typeof held.pid !== "number") return null;
    const started = "started" in held && typeof held.started === "string" ? held.started : null;
    return { pid: held.pid, started };
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return startOf(pid) === started;
}

/** When a process began, in the system's own count (Linux), else null. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name before it may hold spaces; its closing bracket is the last one.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
