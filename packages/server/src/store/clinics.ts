// Keeps clinics with their origins.

import { and, asc, eq } from "drizzle-orm";
import { isId } from "./id.ts";
import { clinicOrigins, clinics } from "./schema.ts";
import type { Tx } from "./store.ts";

export interface Clinic {
  readonly id: string;
  readonly name: string;
  /** "If it cannot wait": free text with a number. */
  readonly urgentLine: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export async function insertClinic(tx: Tx, clinic: Clinic): Promise<void> {
  await tx.insert(clinics).values(clinic);
}

export async function findClinic(tx: Tx, id: string): Promise<Clinic | null> {
  if (!isId(id)) return null;
  const [clinic] = await tx.select().from(clinics).where(eq(clinics.id, id));
  return clinic ?? null;
}

/** Oldest first. */
export function listClinics(tx: Tx): Promise<readonly Clinic[]> {
  return tx.select().from(clinics).orderBy(asc(clinics.createdAt), asc(clinics.id));
}

/** Adding one that is there already changes nothing. `origin`: scheme, host, port. */
export async function addOrigin(tx: Tx, clinicId: string, origin: string): Promise<void> {
  await tx.insert(clinicOrigins).values({ clinicId, origin }).onConflictDoNothing();
}

/** @returns false when it was not there */
export async function removeOrigin(tx: Tx, clinicId: string, origin: string): Promise<boolean> {
  const removed = await tx
    .delete(clinicOrigins)
    .where(and(eq(clinicOrigins.clinicId, clinicId), eq(clinicOrigins.origin, origin)))
    .returning({ origin: clinicOrigins.origin });
  return removed.length > 0;
}

/** Origins that may embed this clinic's pages; none for an unknown clinic. */
export async function listOrigins(tx: Tx, clinicId: string): Promise<readonly string[]> {
  if (!isId(clinicId)) return [];
  const rows = await tx
    .select({ origin: clinicOrigins.origin })
    .from(clinicOrigins)
    .where(eq(clinicOrigins.clinicId, clinicId))
    .orderBy(asc(clinicOrigins.origin));
  return rows.map((row) => row.origin);
}
