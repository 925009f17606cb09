// Keeps cases, persons, who takes part in a session.

import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Role } from "@sameside/shared/session/actor";
import { decode, encode } from "./codec.ts";
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

interface NamedCase {
  /** Of a new one. */
  readonly id: string;
  readonly clinicId: string;
  readonly externalId: string;
  /** What was agreed for a dropped connection; undefined: nothing is said of it now. */
  readonly ifDropped?: string | null | undefined;
}

/**
 * Makes the case at its first session. Nobody else writes or takes what it remembers until the
 * transaction ends.
 * @returns its id, what is agreed for it from now on
 */
export async function ensureCase(
  tx: Tx,
  { id, clinicId, externalId, ifDropped }: NamedCase,
): Promise<Pick<NamedCase, "id"> & { readonly ifDropped: string | null }> {
  const said = typeof ifDropped === "string" ? encode(ifDropped) : null;
  const [made] = await tx
    .insert(cases)
    .values({ id, clinicId, externalId, ifDropped: said })
    .onConflictDoNothing()
    .returning({ id: cases.id });
  if (made !== undefined) return { id: made.id, ifDropped: ifDropped ?? null };
  const [found] = await tx
    .select({ id: cases.id, ifDropped: cases.ifDropped })
    .from(cases)
    .where(and(eq(cases.clinicId, clinicId), eq(cases.externalId, externalId)))
    .for("no key update");
  if (found === undefined) throw new Error("a case is neither new nor known");
  if (ifDropped !== undefined) {
    await tx.update(cases).set({ ifDropped: said }).where(eq(cases.id, found.id));
    return { id: found.id, ifDropped };
  }
  const kept = found.ifDropped === null ? null : decode<string>(found.ifDropped);
  return { id: found.id, ifDropped: kept };
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
