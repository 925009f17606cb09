// Knows the instruments that ship with the product.

import { oac6 } from "./definitions/oac-6.ts";
import type { Instrument, InstrumentLookup } from "./instrument.ts";

export const SHIPPED_INSTRUMENTS: readonly Instrument[] = [oac6];

export const DEFAULT_INSTRUMENT = { id: oac6.id, version: oac6.version } as const;

// What ships later must not meet a clinic's own instrument of the same id, which its records name.
const OUR_PREFIX = "oac-";

/** No clinic may give its own instrument such an id. */
export function isOurInstrumentId(id: string): boolean {
  return id.startsWith(OUR_PREFIX);
}

/** Looks among the shipped ones only. */
export const findInstrument: InstrumentLookup = (id, version) =>
  SHIPPED_INSTRUMENTS.find((one) => one.id === id && one.version === version);
