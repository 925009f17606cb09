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
import type { AskOnce } from "../later/ask-once.ts";
import type { LanguageStore, Speech } from "./language-store.ts";
import type {
  AfterWords,
  AgendaWords,
  AnswerCardWords,
  ContactWords,
  ControlsWords,
  DeviceHelpWords,
  DoorWords,
  Messages,
  NetworkCheckWords,
  RatingWords,
  RecordWords,
  SheetMoreWords,
  TroubleWords,
  StageWords,
  Words,
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

/** Whoever reads words of a page other than their own suspends until these are here. */
export function useMessages(): Words {
  return wordsOf(useLanguages().speech.messages);
}

/** One for each language, so that effects that follow the words run only when they change. */
const known = new WeakMap<Messages, Words>();

function wordsOf(messages: Messages): Words {
  const { later } = messages;
  const words = known.get(messages) ?? {
    ...messages,
    get call() {
      return said(later.call);
    },
    get panel() {
      return said(later.panel);
    },
    get pulseWords() {
      return said(later.pulseWords);
    },
  };
  known.set(messages, words);
  return words;
}

function said<Part>({ now, ask }: AskOnce<Part>): Part {
  // Asked only while a component is drawn; unlike other hooks, `use` may stand in a condition.
  // oxlint-disable-next-line rules-of-hooks
  return now() ?? use(ask());
}

/** Suspends until they are here, as the part they belong to does. */
export function useRatingWords(): RatingWords {
  return said(useMessages().later.rating);
}

/** As {@link useRatingWords}. */
export function useAnswerCardWords(): AnswerCardWords {
  return said(useMessages().later.answerCard);
}

/** As {@link useRatingWords}. */
export function useAgendaWords(): AgendaWords {
  return said(useMessages().later.agenda);
}

/** As {@link useRatingWords}. */
export function useContactWords(): ContactWords {
  return said(useMessages().later.contact);
}

/** As {@link useRatingWords}. */
export function useControlsWords(): ControlsWords {
  return said(useMessages().later.controls);
}

/** As {@link useRatingWords}. */
export function useDeviceHelpWords(): DeviceHelpWords {
  return said(useMessages().later.deviceHelp);
}

/** As {@link useRatingWords}. */
export function useDoorWords(): DoorWords {
  return said(useMessages().later.door);
}

/** As {@link useRatingWords}. */
export function useAfterWords(): AfterWords {
  return said(useMessages().later.after);
}

/** As {@link useRatingWords}. */
export function useNetworkCheckWords(): NetworkCheckWords {
  return said(useMessages().later.networkCheck);
}

/** As {@link useRatingWords}. */
export function useRecordWords(): RecordWords {
  return said(useMessages().later.record);
}

/** As {@link useRatingWords}. */
export function useSheetMoreWords(): SheetMoreWords {
  return said(useMessages().later.sheetMore);
}

/** As {@link useRatingWords}. */
export function useTroubleWords(): TroubleWords {
  return said(useMessages().later.trouble);
}

/** As {@link useRatingWords}. */
export function useStageWords(): StageWords {
  return said(useMessages().later.stage);
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
