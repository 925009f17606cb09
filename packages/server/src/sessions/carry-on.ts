// Hands what a case remembers to its next session.

import type { Deps } from "../deps.ts";
import type { CarryJob } from "../jobs/job.ts";
import { lockCase } from "../store/case-memory.ts";
import { lockUnfinished } from "../store/case-sessions.ts";
import type { SessionRow } from "../store/sessions.ts";
import { bringFromCase } from "./bring-from-case.ts";
import { leaveEarly } from "./leave-to-case.ts";
import { loadSession } from "./load-session.ts";

/**
 * As often as one likes, on several servers at once: each thing is brought once. Without a next
 * session everything waits for its creation.
 */
export async function carryOn(deps: Deps, { caseId }: CarryJob): Promise<void> {
  const committed = await deps.db.transaction(async (tx) => {
    const unfinished = await lockUnfinished(tx, caseId);
    const next = nextOf(unfinished);
    if (next === null) return null;
    await lockCase(tx, caseId);
    if (next.phase !== "scheduled") {
      for (const session of unfinished.filter(({ phase }) => phase === "closing")) {
        const earlier = await loadSession(tx, session.id);
        if (earlier !== null) await leaveEarly(tx, session, earlier.state, deps.clock());
      }
    }
    const loaded = await loadSession(tx, next.id);
    if (loaded === null) return null;
    return await bringFromCase(tx, deps, { session: next, state: loaded.state, isNext: true });
  });
  committed?.();
}

/** The earliest that is not ended; of two at one time the one that was made first. */
function nextOf(unfinished: readonly SessionRow[]): SessionRow | null {
  const [next] = unfinished
    .filter(({ phase }) => phase !== "closing")
    .toSorted((one, other) => one.startsAt - other.startsAt || one.createdAt - other.createdAt);
  return next ?? null;
}
