// Puts what time alone will ask of a session among the jobs.

import { deadlineOf } from "@sameside/shared/session/deadline";
import { PULSE_UNDO_MS, automaticPulseAt } from "@sameside/shared/session/pulse";
import type { LaterEvent, SessionChange, SessionState } from "@sameside/shared/session/session";
import type { Deps } from "../deps.ts";
import type { CallCheck } from "../jobs/job.ts";
import type { Tx } from "../store/store.ts";

/** How often a call is compared with its room. */
const CHECK_CALL_MS = 20_000;
/** How soon a room is deleted again after the end: with the queue's own delay, within ten seconds. */
const END_ROOM_MS = 4_000;

type JobDeps = Pick<Deps, "jobs">;

/** After these events the session has another deadline. */
const MOVES_DEADLINE: ReadonlySet<LaterEvent["type"]> = new Set([
  "session.moved",
  "session.started",
  "session.ended",
  "session.reopened",
]);

const OPENS_CALL: ReadonlySet<LaterEvent["type"]> = new Set([
  "session.started",
  "session.reopened",
]);

/** After these nobody belongs into the room. */
const ENDS_CALL: ReadonlySet<LaterEvent["type"]> = new Set([
  "session.ended",
  "session.cancelled",
  "session.missed",
]);

/** `state` as it is after `decided`; `now` in epoch milliseconds. */
export async function putJobsFor(
  tx: Tx,
  deps: JobDeps,
  state: SessionState,
  decided: SessionChange,
  now: number,
): Promise<void> {
  const { sessionId } = state;
  const happened = (types: ReadonlySet<string>): boolean =>
    decided.events.some(({ type }) => types.has(type));
  if (happened(MOVES_DEADLINE)) await putDeadline(tx, deps, state);
  for (const change of decided.privates) {
    if (!("put" in change) || change.put.kind !== "pulse" || change.put.mode !== "now") continue;
    await putSettle(tx, deps, sessionId, change.put.at + PULSE_UNDO_MS);
  }
  if (happened(OPENS_CALL)) {
    await putAutomaticPulse(tx, deps, state);
    await putCallCheck(tx, deps, { sessionId, emptySince: null, checkedAt: null }, now);
  }
  if (happened(ENDS_CALL)) {
    const check = { sessionId, emptySince: null, checkedAt: null, ending: true } as const;
    await putCallCheck(tx, deps, check, now);
  }
}

/** One that no longer holds when it is due does nothing. */
export async function putDeadline(tx: Tx, deps: JobDeps, state: SessionState): Promise<void> {
  const deadline = deadlineOf(state.lifecycle);
  if (deadline !== null) await putSettle(tx, deps, state.sessionId, deadline.at);
}

async function putAutomaticPulse(tx: Tx, deps: JobDeps, state: SessionState): Promise<void> {
  const { startedAt, endsAt } = state.lifecycle;
  if (!state.settings.autoPulse || startedAt === null) return;
  const at = automaticPulseAt(startedAt, endsAt);
  if (at !== null) await putSettle(tx, deps, state.sessionId, at);
}

/** `at` in epoch milliseconds. */
export async function putSettle(
  tx: Tx,
  { jobs }: JobDeps,
  sessionId: string,
  at: number,
): Promise<void> {
  await jobs.put(tx, { name: "settle", data: { sessionId, at }, at, key: `${sessionId} ${at}` });
}

/** The next check of a call; a session has one of each kind at most, however many are put. */
export async function putCallCheck(
  tx: Tx,
  { jobs }: JobDeps,
  data: CallCheck,
  now: number,
): Promise<void> {
  const { sessionId, ending = false } = data;
  const at = now + (ending ? END_ROOM_MS : CHECK_CALL_MS);
  const key = ending ? `${sessionId} ending` : sessionId;
  await jobs.put(tx, { name: "check-call", data, at, key });
}

/**
 * A look at what a case's next session is to have, after this transaction.
 * @param cause what made it necessary: two causes are two jobs, for a job that is waiting already may
 * run before this transaction is there to see
 */
export async function putCarry(
  tx: Tx,
  { jobs }: JobDeps,
  caseId: string,
  { now, cause }: { readonly now: number; readonly cause: string },
): Promise<void> {
  await jobs.put(tx, { name: "carry", data: { caseId }, at: now, key: `${caseId} ${cause}` });
}
