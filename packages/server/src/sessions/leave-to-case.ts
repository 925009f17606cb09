// Writes what a session leaves to its case.

import { isLast, leftBy } from "@sameside/shared/session/session";
import type { LaterEvent, SessionState } from "@sameside/shared/session/session";
import type { Deps } from "../deps.ts";
import { dropSettled, leaveItems, leaveLinesAndNames, lockCase } from "../store/case-memory.ts";
import { hasClosing } from "../store/case-sessions.ts";
import type { SessionRow } from "../store/sessions.ts";
import type { Tx } from "../store/store.ts";
import { putCarry } from "./put-jobs.ts";

type LeaveDeps = Pick<Deps, "jobs">;
type LeavingSession = Pick<SessionRow, "id" | "caseId">;

interface Leaving {
  /** Before the command's events, with the drafts that the last one forgets. */
  readonly before: SessionState;
  readonly after: SessionState;
  readonly events: readonly LaterEvent[];
  /** Epoch milliseconds of the events. */
  readonly at: number;
}

/** Part of the transaction that wrote the events; the caller holds the session. */
export async function leaveToCase(
  tx: Tx,
  deps: LeaveDeps,
  session: LeavingSession,
  { before, after, events, at }: Leaving,
): Promise<void> {
  const place = { caseId: session.caseId, sessionId: session.id };
  if (events.some(isLast)) {
    const left = leftBy(after, before);
    await lockCase(tx, session.caseId);
    await leaveItems(tx, place, left, at);
    await leaveLinesAndNames(tx, place, left);
    await dropSettled(tx, place);
    await putCarry(tx, deps, session.caseId, { now: at, cause: session.id });
    return;
  }
  if (events.some(isSaid)) {
    const { lines, names } = leftBy(after, after);
    await lockCase(tx, session.caseId);
    await leaveLinesAndNames(tx, place, {
      lines: lines.filter(({ changedAt }) => changedAt === at),
      names: names.filter(({ chosenAt }) => chosenAt === at),
    });
  }
  await putCarryFor(tx, deps, session, events, at);
}

/** Other sessions of the case are to have it at once. */
function isSaid({ type }: LaterEvent): boolean {
  return type.startsWith("toward.") || type === "person.introduced";
}

/** What waits may find its place now. */
async function putCarryFor(
  tx: Tx,
  deps: LeaveDeps,
  { id, caseId }: LeavingSession,
  events: readonly LaterEvent[],
  now: number,
): Promise<void> {
  for (const event of events) {
    if (event.type === "person.added") {
      await putCarry(tx, deps, caseId, { now, cause: event.person.id });
    }
    if (event.type === "session.started" && (await hasClosing(tx, caseId))) {
      await putCarry(tx, deps, caseId, { now, cause: `${id} start` });
    }
  }
}

/**
 * What the next session is to have although this one's rating is still open: its items. Drafts stay
 * where their authors can still share or discard them. The caller holds session and case.
 */
export async function leaveEarly(
  tx: Tx,
  session: LeavingSession,
  state: SessionState,
  at: number,
): Promise<void> {
  const { items } = leftBy(state, state);
  await leaveItems(
    tx,
    { caseId: session.caseId, sessionId: session.id },
    { items, drafts: [] },
    at,
  );
}
