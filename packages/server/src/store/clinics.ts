// Keeps clinics with their origins.

import { and, asc, eq } from "drizzle-orm";
import type { ClinicDefaults } from "@sameside/shared/http/clinic-settings";
import { DEFAULT_INSTRUMENT } from "@sameside/shared/instruments/registry";
import { isId } from "./id.ts";
import { clinicOrigins, clinics } from "./schema.ts";
import type { Tx } from "./store.ts";

interface ClinicFacts {
  readonly id: string;
  readonly name: string;
  /** "If it cannot wait": free text with a number. */
  readonly urgentLine: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
}

export interface Clinic extends ClinicFacts {
  /** How to join by phone; null: one cannot. */
  readonly dialIn: string | null;
  /** Background blur may be offered. */
  readonly blur: boolean;
  /** What a session gets that says nothing of it. */
  readonly defaults: ClinicDefaults;
}

/** Of a clinic that has said nothing of them. */
const FIRST_DEFAULTS: ClinicDefaults = {
  agenda: true,
  ratingWindowHours: 48,
  autoPulse: false,
  ratingForMinors: false,
  instrument: DEFAULT_INSTRUMENT,
  callBack: "optional",
  place: "optional",
  keepPlace: false,
};

export async function insertClinic(tx: Tx, clinic: ClinicFacts): Promise<void> {
  await tx
    .insert(clinics)
    .values(toRow({ ...clinic, dialIn: null, blur: false, defaults: FIRST_DEFAULTS }));
}

/** All of it but its id and age. */
export async function updateClinic(tx: Tx, clinic: Clinic): Promise<void> {
  const { id, createdAt: _, ...changed } = toRow(clinic);
  await tx.update(clinics).set(changed).where(eq(clinics.id, id));
}

type ClinicRow = typeof clinics.$inferSelect;

function toRow({ defaults, ...facts }: Clinic): ClinicRow {
  const { instrument, ...others } = defaults;
  return {
    ...facts,
    ...others,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
  };
}

function toClinic(row: ClinicRow): Clinic {
  const { id, name, urgentLine, timeZone, createdAt, dialIn, blur } = row;
  const { agenda, ratingWindowHours, autoPulse, ratingForMinors } = row;
  const { callBack, place, keepPlace } = row;
  const instrument = { id: row.instrumentId, version: row.instrumentVersion };
  const rating = { ratingWindowHours, ratingForMinors, instrument };
  const defaults = { agenda, autoPulse, ...rating, callBack, place, keepPlace };
  return { id, name, urgentLine, timeZone, createdAt, dialIn, blur, defaults };
}

export async function findClinic(tx: Tx, id: string): Promise<Clinic | null> {
  if (!isId(id)) return null;
  const [clinic] = await tx.select().from(clinics).where(eq(clinics.id, id));
  return clinic === undefined ? null : toClinic(clinic);
}

/** As `findClinic`; nobody else changes its settings until the transaction ends. */
export async function lockClinic(tx: Tx, id: string): Promise<Clinic | null> {
  const [clinic] = await tx
    .select()
    .from(clinics)
    .where(eq(clinics.id, id))
    // Sessions can be made meanwhile: they only name the clinic.
    .for("no key update");
  return clinic === undefined ? null : toClinic(clinic);
}

/** Oldest first. */
export async function listClinics(tx: Tx): Promise<readonly Clinic[]> {
  const rows = await tx.select().from(clinics).orderBy(asc(clinics.createdAt), asc(clinics.id));
  return rows.map(toClinic);
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

/** These from now on, no others. */
export async function replaceOrigins(
  tx: Tx,
  clinicId: string,
  origins: readonly string[],
): Promise<void> {
  await tx.delete(clinicOrigins).where(eq(clinicOrigins.clinicId, clinicId));
  for (const origin of origins) await addOrigin(tx, clinicId, origin);
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
