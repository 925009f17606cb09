// Finds a clinic's sessions for listing.

import { and, asc, eq, gt, gte, lt, or } from "drizzle-orm";
import type { Phase } from "@sameside/shared/session/lifecycle";
import { cases, sessions } from "./schema.ts";
import type { SessionRow } from "./sessions.ts";
import type { Tx } from "./store.ts";

export interface SessionFilter {
  readonly clinicId: string;
  readonly id?: string | undefined;
  readonly caseExternalId?: string | undefined;
  readonly phase?: Phase | undefined;
  /** Planned start, epoch milliseconds: from, inclusive; to, exclusive. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** The last one already had. */
  readonly after?: { readonly startsAt: number; readonly id: string } | undefined;
  readonly limit: number;
}

export interface ListedSession extends SessionRow {
  readonly caseExternalId: string;
}

/** By planned start, then id. */
export async function selectSessions(
  tx: Tx,
  filter: SessionFilter,
): Promise<readonly ListedSession[]> {
  const { id, caseExternalId, phase, from, to, after } = filter;
  const rows = await tx
    .select({ session: sessions, caseExternalId: cases.externalId })
    .from(sessions)
    .innerJoin(cases, eq(cases.id, sessions.caseId))
    .where(
      and(
        eq(sessions.clinicId, filter.clinicId),
        id === undefined ? undefined : eq(sessions.id, id),
        caseExternalId === undefined ? undefined : eq(cases.externalId, caseExternalId),
        phase === undefined ? undefined : eq(sessions.phase, phase),
        from === undefined ? undefined : gte(sessions.startsAt, from),
        to === undefined ? undefined : lt(sessions.startsAt, to),
        after === undefined
          ? undefined
          : or(
              gt(sessions.startsAt, after.startsAt),
              and(eq(sessions.startsAt, after.startsAt), gt(sessions.id, after.id)),
            ),
      ),
    )
    .orderBy(asc(sessions.startsAt), asc(sessions.id))
    .limit(filter.limit);
  return rows.map(({ session, caseExternalId: external }) => ({
    ...session,
    caseExternalId: external,
  }));
}
