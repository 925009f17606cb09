// Has this server do jobs, look after those that got lost.

import type { Deps } from "../deps.ts";
import { carryOn } from "../sessions/carry-on.ts";
import { checkCall } from "../sessions/check-call.ts";
import { putCallCheck, putSettle } from "../sessions/put-jobs.ts";
import { settleSession } from "../sessions/settle-session.ts";
import { liveSessions, noteSeen, overdueSessions } from "../store/open-sessions.ts";
import type { JobQueue } from "./queue.ts";

/** How often open streams are noted, so that another server knows of them. */
const NOTE_SEEN_MS = 60_000;
const LOOK_FOR_LOST_MS = 3_600_000;
/** No deadline of a session that has not been ended lies earlier after its planned end. */
const FIRST_DEADLINE_AFTER_END_MS = 2 * 3_600_000;
/** More of them are found the next time. */
const LOST_AT_ONCE = 1000;

/** Resolves once everything is under way. @returns how to stop; jobs in hand are waited for */
export async function runJobs(deps: Deps, queue: JobQueue): Promise<() => Promise<void>> {
  await queue.work("settle", (job) => settleSession(deps, job));
  await queue.work("check-call", async (job) => {
    const next = await checkCall(deps, job);
    if (next !== null) {
      await deps.db.transaction((tx) => putCallCheck(tx, deps, next, deps.clock()));
    }
  });
  await queue.work("carry", (job) => carryOn(deps, job));
  await putLost(deps);
  const timers = [every(deps, NOTE_SEEN_MS, noteStreams), every(deps, LOOK_FOR_LOST_MS, putLost)];
  return async () => {
    for (const timer of timers) clearInterval(timer);
    await queue.stop();
  };
}

/** Sessions of an older version, or of a restored backup, have no jobs of their own. */
async function putLost(deps: Deps): Promise<void> {
  const now = deps.clock();
  const endedBefore = now - FIRST_DEADLINE_AFTER_END_MS;
  await deps.db.transaction(async (tx) => {
    for (const sessionId of await overdueSessions(tx, { now, endedBefore, limit: LOST_AT_ONCE })) {
      await putSettle(tx, deps, sessionId, now);
    }
    for (const sessionId of await liveSessions(tx)) {
      await putCallCheck(tx, deps, { sessionId, emptySince: null, checkedAt: null }, now);
    }
  });
}

/** A call that only another server's page watches must not look empty. */
export async function noteStreams(deps: Deps): Promise<void> {
  const ids = [...deps.hub.sessionIds()];
  if (ids.length > 0) await deps.db.transaction((tx) => noteSeen(tx, ids, deps.clock()));
}

function every(deps: Deps, ms: number, run: (deps: Deps) => Promise<void>): NodeJS.Timeout {
  const timer = setInterval(() => {
    run(deps).catch((error: unknown) => deps.log.warn({ error }, "a regular task failed"));
  }, ms);
  return timer.unref();
}
