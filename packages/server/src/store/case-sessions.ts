// Finds the sessions of a case that are not over.

import { and, asc, eq, inArray, lte, ne } from "drizzle-orm";
import { sessions } from "./schema.ts";
import type { SessionRow } from "./sessions.ts";
import type { Tx } from "./store.ts";

/** Nobody else changes them until the transaction ends. In the order of their ids, for the locks' sake. */
export async function lockUnfinished(tx: Tx, caseId: string): Promise<readonly SessionRow[]> {
  return await tx
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.caseId, caseId),
        inArray(sessions.phase, ["scheduled", "live", "wrapping-up", "closing"]),
      ),
    )
    .orderBy(asc(sessions.id))
    .for("update");
}

/** Another session of the case that did not end yet starts before this one. */
export async function hasEarlierOpen(
  tx: Tx,
  { id, caseId, startsAt }: Pick<SessionRow, "id" | "caseId" | "startsAt">,
): Promise<boolean> {
  const found = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.caseId, caseId),
        ne(sessions.id, id),
        inArray(sessions.phase, ["scheduled", "live", "wrapping-up"]),
        lte(sessions.startsAt, startsAt),
      ),
    )
    .limit(1);
  return found.length > 0;
}

/** The rating of an earlier session is still open. */
export async function hasClosing(tx: Tx, caseId: string): Promise<boolean> {
  const found = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.caseId, caseId), eq(sessions.phase, "closing")))
    .limit(1);
  return found.length > 0;
}
