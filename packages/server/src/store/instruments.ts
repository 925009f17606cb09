// Keeps clinics' own instruments.

import { and, asc, eq } from "drizzle-orm";
import type { Instrument } from "@sameside/shared/instruments/instrument";
import type { InstrumentRef } from "@sameside/shared/session/rating";
import { decode, encode } from "./codec.ts";
import { instruments, sessions } from "./schema.ts";
import type { Tx } from "./store.ts";

/** @returns false when this version is there already. `createdAt` in epoch milliseconds. */
export async function insertInstrument(
  tx: Tx,
  clinicId: string,
  instrument: Instrument,
  createdAt: number,
): Promise<boolean> {
  const { id, version } = instrument;
  const inserted = await tx
    .insert(instruments)
    .values({ clinicId, id, version, payload: encode(instrument), createdAt })
    .onConflictDoNothing()
    .returning({ id: instruments.id });
  return inserted.length > 0;
}

export async function findOwnInstrument(
  tx: Tx,
  clinicId: string,
  ref: InstrumentRef,
): Promise<Instrument | null> {
  const [row] = await tx.select().from(instruments).where(isIt(clinicId, ref));
  return row === undefined ? null : decode<Instrument>(row.payload);
}

/**
 * True when it is there; until the transaction ends nobody deletes it (`share`), or nobody begins to
 * use it either (`update`).
 */
export async function holdOwnInstrument(
  tx: Tx,
  clinicId: string,
  ref: InstrumentRef,
  strength: "share" | "update",
): Promise<boolean> {
  const rows = await tx
    .select({ id: instruments.id })
    .from(instruments)
    .where(isIt(clinicId, ref))
    .for(strength);
  return rows.length > 0;
}

/** By id, then age. */
export async function listOwnInstruments(tx: Tx, clinicId: string): Promise<readonly Instrument[]> {
  const rows = await tx
    .select({ payload: instruments.payload })
    .from(instruments)
    .where(eq(instruments.clinicId, clinicId))
    .orderBy(asc(instruments.id), asc(instruments.createdAt), asc(instruments.version));
  return rows.map(({ payload }) => decode<Instrument>(payload));
}

export async function deleteInstrument(
  tx: Tx,
  clinicId: string,
  ref: InstrumentRef,
): Promise<void> {
  await tx.delete(instruments).where(isIt(clinicId, ref));
}

/** Whether any session of the clinic, of whatever state, has it. */
export async function isInstrumentInUse(
  tx: Tx,
  clinicId: string,
  { id, version }: InstrumentRef,
): Promise<boolean> {
  const rows = await tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.clinicId, clinicId),
        eq(sessions.instrumentId, id),
        eq(sessions.instrumentVersion, version),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

function isIt(clinicId: string, { id, version }: InstrumentRef) {
  return and(
    eq(instruments.clinicId, clinicId),
    eq(instruments.id, id),
    eq(instruments.version, version),
  );
}
