// Lets minutes pass in a moment: timers fire one by one, each only when all real work has come to rest.
import { vi } from "vitest";

/** The clock's faces that both the pages and the servers look at. */
const FAKED = ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] as const;

/** Turns of the event loop without work before it counts as rest: what was answered is read in them. */
const CALM_TURNS = 3;

/** Counts what runs in real time: requests inside a server, transactions in the database. */
export class RealWork {
  #count = 0;
  readonly #waiting: (() => void)[] = [];

  async track<T>(promise: Promise<T>): Promise<T> {
    this.#count += 1;
    try {
      return await promise;
    } finally {
      this.#count -= 1;
      if (this.#count === 0) for (const resolve of this.#waiting.splice(0)) resolve();
    }
  }

  async rest(): Promise<void> {
    for (let calm = 0; calm < CALM_TURNS; calm += 1) {
      if (this.#count > 0) {
        await new Promise<void>((resolve) => this.#waiting.push(resolve));
        calm = -1;
      }
      await turn();
    }
  }
}

/** One turn of the event loop, which is not faked. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

let latest = 0;

/**
 * From now on time stands still; call the answer to give the real one back. It never stands before
 * where it was: the embedded database has alarms of its own, which run wild when time goes back.
 */
export function stopTime(): () => void {
  const now = Math.max(latest, Date.now());
  vi.useFakeTimers({ toFake: [...FAKED], now });
  // The fake timers know nothing of this one, by which a page gives up a request.
  const timeout = vi.spyOn(AbortSignal, "timeout").mockImplementation((ms) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException("took too long", "TimeoutError")), ms);
    return controller.signal;
  });
  return () => {
    latest = Date.now();
    timeout.mockRestore();
    vi.clearAllTimers();
    vi.useRealTimers();
  };
}

/** Moves time from timer to timer. @returns false when `ms` passed before it was `done` */
export async function passUntil(
  work: RealWork,
  ms: number,
  done: () => Promise<boolean> | boolean,
): Promise<boolean> {
  const end = Date.now() + ms;
  let reached = false;
  const last = setTimeout(() => {
    reached = true;
  }, ms);
  for (;;) {
    await work.rest();
    if (await done()) {
      clearTimeout(last);
      return true;
    }
    if (reached || Date.now() > end) return false;
    vi.advanceTimersToNextTimer();
  }
}

/** Resolves in virtual time; rejects with the signal's reason when that comes first. */
export function wait(ms: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) return reject(reasonOf(signal));
    const stop = () => {
      clearTimeout(timer);
      if (signal != null) reject(reasonOf(signal));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, ms);
    signal?.addEventListener("abort", stop, { once: true });
  });
}

function reasonOf(signal: AbortSignal): Error {
  return signal.reason instanceof Error ? signal.reason : new Error("aborted");
}
