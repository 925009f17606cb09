// Finds sessions that still wait for something; notes which are being watched.

import { and, asc, eq, inArray, lte, or } from "drizzle-orm";
import { sessions } from "./schema.ts";
import type { Tx } from "./store.ts";

/**
 * Sessions whose deadline may have passed, the longest waiting first. Times in epoch milliseconds.
 * @param endedBefore of those not started, or whose call goes on: their planned end
 */
export async function overdueSessions(
  tx: Tx,
  { now, endedBefore, limit }: { now: number; endedBefore: number; limit: number },
): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      or(
        and(
          inArray(sessions.phase, ["scheduled", "live", "wrapping-up"]),
          lte(sessions.endsAt, endedBefore),
        ),
        and(eq(sessions.phase, "closing"), lte(sessions.ratingClosesAt, now)),
      ),
    )
    .orderBy(asc(sessions.endsAt))
    .limit(limit);
  return rows.map(({ id }) => id);
}

/** Sessions whose call goes on. */
export async function liveSessions(tx: Tx): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(inArray(sessions.phase, ["live", "wrapping-up"]));
  return rows.map(({ id }) => id);
}

/** For calls that go on; the others' pages are of no interest. `at` in epoch milliseconds. */
export async function noteSeen(tx: Tx, ids: readonly string[], at: number): Promise<void> {
  if (ids.length === 0) return;
  // A row that a command holds just now is left for the next time: waiting for several rows at
  // once, two servers could wait for each other.
  const free = tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(inArray(sessions.id, [...ids]), inArray(sessions.phase, ["live", "wrapping-up"])))
    .for("update", { skipLocked: true });
  await tx.update(sessions).set({ seenAt: at }).where(inArray(sessions.id, free));
}
