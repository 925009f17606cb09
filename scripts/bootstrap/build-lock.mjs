// Lets one process build while others wait for its result.
import { mkdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { withProgress } from "./progress.mjs";

const BEAT_MS = 1000;
/** A holder that has not touched its lock for this long is gone. */
const STALE_MS = 15_000;

/**
 * Runs `work` while holding the lock folder. Liveness is told by the folder's time, not by a
 * process id, because clones in different containers may share one cache.
 * @template T
 * @param {string} lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withBuildLock(lock, work) {
  mkdirSync(dirname(lock), { recursive: true });
  if (!take(lock)) {
    await withProgress("Waiting for another build of the same", async () => {
      while (!take(lock)) await sleep(BEAT_MS);
    });
  }
  const beat = setInterval(() => {
    touch(lock);
  }, BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A machine that slept may find its lock taken over; both then build, the rename settles it. @param {string} lock */
function touch(lock) {
  const now = new Date();
  try {
    utimesSync(lock, now, now);
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw error;
  }
}

/** @param {string} lock */
function take(lock) {
  dropIfStale(lock);
  try {
    mkdirSync(lock);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

/** Of several who find a stale lock one wins the rename. @param {string} lock */
function dropIfStale(lock) {
  try {
    if (Date.now() - statSync(lock).mtimeMs < STALE_MS) return;
    const aside = `${lock}.${process.pid}`;
    renameSync(lock, aside);
    rmSync(aside, { recursive: true, force: true });
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw error;
  }
}

/** @param {unknown} error @param {string} code */
function isCode(error, code) {
  return error instanceof Error && "code" in error && error.code === code;
}
