// Reads a clinic's settings, changes them for its key.

import type { ClinicChange, ClinicSettings } from "@sameside/shared/http/clinic-settings";
import { Problem } from "../problem.ts";
import {
  findClinic,
  listOrigins,
  lockClinic,
  replaceOrigins,
  updateClinic,
} from "../store/clinics.ts";
import type { Clinic } from "../store/clinics.ts";
import type { Tx } from "../store/store.ts";
import { holdInstrument } from "./instruments.ts";
import { originOf } from "./origin.ts";

/** `clinicId` is that of a key, so the clinic is there. */
export async function readClinic(tx: Tx, clinicId: string): Promise<ClinicSettings> {
  const clinic = await knownClinic(tx, clinicId);
  const { id, name, timeZone, urgentLine, dialIn, blur, defaults } = clinic;
  const origins = [...(await listOrigins(tx, clinicId))];
  return { id, name, timeZone, urgentLine, dialIn, blur, origins, defaults };
}

/**
 * What is not named stays.
 * @throws {Problem} instrument.unknown, request.invalid for what is no origin
 */
export async function changeClinic(
  tx: Tx,
  clinicId: string,
  { origins, defaults, ...change }: ClinicChange,
): Promise<ClinicSettings> {
  const clinic = known(await lockClinic(tx, clinicId));
  if (defaults?.instrument !== undefined) await holdInstrument(tx, clinicId, defaults.instrument);
  await updateClinic(tx, {
    ...clinic,
    ...withoutUndefined(change),
    defaults: { ...clinic.defaults, ...withoutUndefined(defaults ?? {}) },
  });
  if (origins !== undefined) await replaceOrigins(tx, clinicId, origins.map(cleanOrigin));
  return await readClinic(tx, clinicId);
}

/** @throws when there is none: a bug */
export async function knownClinic(tx: Tx, clinicId: string): Promise<Clinic> {
  return known(await findClinic(tx, clinicId));
}

function known(clinic: Clinic | null): Clinic {
  if (clinic === null) throw new Error("a clinic without its row");
  return clinic;
}

function cleanOrigin(text: string, index: number): string {
  const origin = originOf(text);
  if (origin !== null) return origin;
  const rule = "must be an origin, such as https://portal.example";
  throw new Problem("request.invalid", { fields: [{ path: `origins.${index}`, rule }] });
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** A field that is there without a value is one that is not there. */
function withoutUndefined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>;
}
