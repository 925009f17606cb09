// Gives the model the one instrument that deciding a command may need.

import type { InstrumentLookup } from "@sameside/shared/instruments/instrument";
import type { SessionCommand } from "@sameside/shared/session/command";
import type { InstrumentRef } from "@sameside/shared/session/rating";
import { findInstrumentOf } from "../clinics/instruments.ts";
import type { Tx } from "../store/store.ts";

/** Only answers are checked against an instrument, the session's own: nothing else is looked up. */
export async function instrumentsFor(
  tx: Tx,
  clinicId: string,
  ref: InstrumentRef,
  { type }: SessionCommand,
): Promise<InstrumentLookup> {
  const found = type === "rating.share" ? await findInstrumentOf(tx, clinicId, ref) : null;
  return (id, version) => (found?.id === id && found.version === version ? found : undefined);
}
