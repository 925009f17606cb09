// Gives screens the session's questionnaire with its words in the reader's language.
import { textsFor } from "@sameside/shared/instruments/texts-for";
import type { InstrumentTexts, ShownInstrument } from "@sameside/shared/instruments/instrument";
import { useEffect, useSyncExternalStore } from "react";
import { useLanguages } from "../i18n/react.tsx";
import { useSession, useSessionLink } from "../session-link/react.tsx";
import type { InstrumentState } from "./instrument-store.ts";
import { instrumentStoreOf } from "./instrument-store.ts";

/** Fetches it when it is not here yet. */
export function useInstrument(): InstrumentState & { readonly tryAgain: () => void } {
  const store = instrumentStoreOf(useSessionLink());
  const { connection } = useSession();
  // Each change of the connection is another chance for what did not come.
  useEffect(() => store.load(), [store, connection]);
  const state = useSyncExternalStore(store.subscribe, store.state);
  return { ...state, tryAgain: store.load };
}

interface Read {
  readonly texts: InstrumentTexts;
  /** For the elements that hold them, where the page speaks another language. */
  readonly lang: string | undefined;
}

export function useTexts(instrument: ShownInstrument): Read {
  const { code } = useLanguages().speech.language;
  const texts = textsFor(instrument, code);
  return { texts, lang: texts.language === code ? undefined : texts.language };
}
