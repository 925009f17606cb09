// Gives components the words in the reader's language.
import type { ReactNode } from "react";
import {
  createContext,
  startTransition,
  use,
  useContext,
  useEffect,
  useLayoutEffect,
  useState,
} from "react";
import { createFormat } from "./format.ts";
import type { Format } from "./format.ts";
import type { LanguageStore, Speech } from "./language-store.ts";
import type {
  AgendaWords,
  AnswerCardWords,
  DeviceHelpWords,
  Messages,
  RatingWords,
  RecordWords,
} from "./messages.ts";

const StoreContext = createContext<LanguageStore | null>(null);
const SpeechContext = createContext<Speech | null>(null);

/** What is typed, chosen, focused below it stays when the language changes. */
export function LanguageProvider(props: { store: LanguageStore; children: ReactNode }) {
  const { store, children } = props;
  const [speech, setSpeech] = useState(store.now);
  useEffect(() => {
    // A transition: what is on the screen stays there until words for all of it are here.
    const follow = () => startTransition(() => setSpeech(store.now()));
    follow();
    return store.subscribe(follow);
  }, [store]);
  useLayoutEffect(() => {
    document.documentElement.lang = speech.language.code;
    document.documentElement.dir = speech.language.dir;
  }, [speech]);
  return (
    <StoreContext value={store}>
      <SpeechContext value={speech}>{children}</SpeechContext>
    </StoreContext>
  );
}

/** For changing the language; words come from {@link useMessages}. */
export function useLanguages(): { readonly store: LanguageStore; readonly speech: Speech } {
  const store = useContext(StoreContext);
  const speech = useContext(SpeechContext);
  if (store === null || speech === null) throw new Error("No language around this component");
  return { store, speech };
}

export function useMessages(): Messages {
  return useLanguages().speech.messages;
}

/** Suspends until they are here, as the part they belong to does. */
export function useRatingWords(): RatingWords {
  return use(useMessages().later.rating.ask());
}

/** As {@link useRatingWords}. */
export function useAnswerCardWords(): AnswerCardWords {
  return use(useMessages().later.answerCard.ask());
}

/** As {@link useRatingWords}. */
export function useAgendaWords(): AgendaWords {
  return use(useMessages().later.agenda.ask());
}

/** As {@link useRatingWords}. */
export function useDeviceHelpWords(): DeviceHelpWords {
  return use(useMessages().later.deviceHelp.ask());
}

/** As {@link useRatingWords}. */
export function useRecordWords(): RecordWords {
  return use(useMessages().later.record.ask());
}

/** The browser's own writers are dear to make: a long list shares one set. */
const formats = new Map<string, Format>();

/** Times, days, numbers as the reader writes them. */
export function useFormat(): Format {
  const { language, regions } = useLanguages().speech;
  const key = [language.code, ...regions].join(" ");
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = createFormat(language.code, regions);
  formats.set(key, format);
  return format;
}
