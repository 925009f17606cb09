// Knows the instruments that ship with the product.

import { oac6 } from "./definitions/oac-6.ts";
import type { Instrument, InstrumentLookup } from "./instrument.ts";

const shipped: readonly Instrument[] = [oac6];

export const DEFAULT_INSTRUMENT = { id: oac6.id, version: oac6.version } as const;

export const findInstrument: InstrumentLookup = (id, version) =>
  shipped.find((instrument) => instrument.id === id && instrument.version === version);
