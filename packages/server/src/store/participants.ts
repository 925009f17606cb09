// Keeps cases, persons, who takes part in a session.

import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Role } from "@sameside/shared/session/actor";
import { cases, participants, persons } from "./schema.ts";
import type { Tx } from "./store.ts";

export interface ParticipantRow {
  readonly id: string;
  readonly sessionId: string;
  readonly clinicId: string;
  readonly personExternalId: string;
  readonly role: Role;
  /** Place in the order the clinic named them. */
  readonly position: number;
  /** Epoch milliseconds when the clinic took them out. */
  readonly goneAt: number | null;
}

/**
 * Makes the case at its first session. Nobody else writes or takes what it remembers until the
 * transaction ends.
 * @returns its id, `id` when it is new
 */
export async function ensureCase(
  tx: Tx,
  { id, clinicId, externalId }: { id: string; clinicId: string; externalId: string },
): Promise<string> {
  const [made] = await tx
    .insert(cases)
    .values({ id, clinicId, externalId })
    .onConflictDoNothing()
    .returning({ id: cases.id });
  if (made !== undefined) return made.id;
  const [found] = await tx
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.clinicId, clinicId), eq(cases.externalId, externalId)))
    .for("no key update");
  if (found === undefined) throw new Error("a case is neither new nor known");
  return found.id;
}

/** Makes participants with the persons they are. */
export async function insertParticipants(tx: Tx, rows: readonly ParticipantRow[]): Promise<void> {
  // In one order everywhere: two requests naming the same people must not wait for each other.
  const people = rows
    .map(({ clinicId, personExternalId }) => ({ clinicId, externalId: personExternalId }))
    .toSorted((one, other) => (one.externalId < other.externalId ? -1 : 1));
  await tx.insert(persons).values(people).onConflictDoNothing();
  await tx.insert(participants).values([...rows]);
}

/** Of all these sessions, those who were taken out, too; in the order the clinic named them. */
export async function participantsOf(
  tx: Tx,
  sessionIds: readonly string[],
): Promise<readonly ParticipantRow[]> {
  if (sessionIds.length === 0) return [];
  return await tx
    .select()
    .from(participants)
    .where(inArray(participants.sessionId, [...sessionIds]))
    .orderBy(asc(participants.sessionId), asc(participants.position));
}

/** `at` in epoch milliseconds; the first time counts. */
export async function markGone(tx: Tx, id: string, at: number): Promise<void> {
  await tx
    .update(participants)
    .set({ goneAt: at })
    .where(and(eq(participants.id, id), isNull(participants.goneAt)));
}
