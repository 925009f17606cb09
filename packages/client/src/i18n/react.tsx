// Gives components the words in the reader's language.
import type { ReactNode } from "react";
import { createContext, use, useContext } from "react";
import { createFormat } from "./format.ts";
import type { Format } from "./format.ts";
import { english } from "./messages.ts";
import type {
  AgendaWords,
  AnswerCardWords,
  DeviceHelpWords,
  Messages,
  RatingWords,
  RecordWords,
} from "./messages.ts";

const MessagesContext = createContext<Messages>(english);

export function MessagesProvider(props: { messages: Messages; children: ReactNode }) {
  return <MessagesContext value={props.messages}>{props.children}</MessagesContext>;
}

export function useMessages(): Messages {
  return useContext(MessagesContext);
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
  const { language } = useMessages();
  const known = formats.get(language);
  if (known !== undefined) return known;
  const format = createFormat(language);
  formats.set(language, format);
  return format;
}
