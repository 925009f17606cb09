// Keeps a clinic's own instruments beside those that ship with the product.

import { instrumentRefSchema } from "@sameside/shared/http/instrument-schema";
import type { InstrumentSummary } from "@sameside/shared/http/instrument-schema";
import type { Instrument, ShownInstrument } from "@sameside/shared/instruments/instrument";
import { findInstrument, SHIPPED_INSTRUMENTS } from "@sameside/shared/instruments/registry";
import type { InstrumentRef } from "@sameside/shared/session/rating";
import type { Deps } from "../deps.ts";
import { Problem } from "../problem.ts";
import { findClinic } from "../store/clinics.ts";
import {
  deleteInstrument,
  findOwnInstrument,
  holdOwnInstrument,
  insertInstrument,
  isInstrumentInUse,
  listOwnInstruments,
} from "../store/instruments.ts";
import { findSession } from "../store/sessions.ts";
import type { Tx } from "../store/store.ts";

/** Shipped or the clinic's own; null when it has no such instrument. */
export async function findInstrumentOf(
  tx: Tx,
  clinicId: string,
  ref: InstrumentRef,
): Promise<Instrument | null> {
  return findInstrument(ref.id, ref.version) ?? (await findOwnInstrument(tx, clinicId, ref));
}

/**
 * For who is about to name it: until the transaction ends nobody deletes it.
 * @throws {Problem} instrument.unknown
 */
export async function holdInstrument(tx: Tx, clinicId: string, ref: InstrumentRef): Promise<void> {
  if (findInstrument(ref.id, ref.version) !== undefined) return;
  if (await holdOwnInstrument(tx, clinicId, ref, "share")) return;
  throw new Problem("instrument.unknown");
}

/** @throws {Problem} instrument.exists */
export async function addInstrument(
  tx: Tx,
  { clock }: Pick<Deps, "clock">,
  clinicId: string,
  instrument: Instrument,
): Promise<Instrument> {
  if (await insertInstrument(tx, clinicId, instrument, clock())) return instrument;
  throw new Problem("instrument.exists");
}

/** The shipped ones first, without their texts. */
export async function listInstruments(
  tx: Tx,
  clinicId: string,
): Promise<{ readonly data: InstrumentSummary[] }> {
  const own = await listOwnInstruments(tx, clinicId);
  return {
    data: [
      ...SHIPPED_INSTRUMENTS.map((instrument) => summaryOf(instrument, false)),
      ...own.map((instrument) => summaryOf(instrument, true)),
    ],
  };
}

function summaryOf(instrument: Instrument, own: boolean): InstrumentSummary {
  const { id, version, licence, copyright, validated, attestation, texts } = instrument;
  const { title } = texts[0];
  const languages = texts.map(({ language }) => language);
  return { id, version, own, title, languages, licence, copyright, validated, attestation };
}

/** @throws {Problem} instrument.not-found */
export async function readInstrument(
  tx: Tx,
  clinicId: string,
  ref: InstrumentRef,
): Promise<Instrument> {
  const found = isRef(ref) ? await findInstrumentOf(tx, clinicId, ref) : null;
  if (found === null) throw new Problem("instrument.not-found");
  return found;
}

/**
 * Of the clinic's own, while nothing uses it.
 * @throws {Problem} instrument.shipped, instrument.not-found, instrument.in-use
 */
export async function removeInstrument(
  tx: Tx,
  clinicId: string,
  ref: InstrumentRef,
): Promise<void> {
  if (findInstrument(ref.id, ref.version) !== undefined) throw new Problem("instrument.shipped");
  if (!isRef(ref) || !(await holdOwnInstrument(tx, clinicId, ref, "update"))) {
    throw new Problem("instrument.not-found");
  }
  const { id, version } = (await findClinic(tx, clinicId))?.defaults.instrument ?? {};
  const isDefault = id === ref.id && version === ref.version;
  if (isDefault || (await isInstrumentInUse(tx, clinicId, ref))) {
    throw new Problem("instrument.in-use");
  }
  await deleteInstrument(tx, clinicId, ref);
}

/** What stands in an address may be anything; some of it the database cannot even take. */
function isRef(ref: InstrumentRef): boolean {
  return instrumentRefSchema.safeParse(ref).success;
}

/**
 * For the people of a session: without who vouched for its licence, what is told of its ratings.
 * @throws {Problem} session.not-found, instrument.not-found
 */
export async function readSessionInstrument(tx: Tx, sessionId: string): Promise<ShownInstrument> {
  const session = await findSession(tx, sessionId);
  if (session === null) throw new Problem("session.not-found");
  const ref = { id: session.instrumentId, version: session.instrumentVersion };
  const { attestation: _, flags: __, ...shown } = await readInstrument(tx, session.clinicId, ref);
  return shown;
}
