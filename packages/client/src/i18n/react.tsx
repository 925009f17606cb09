// Gives components the words in the reader's language.
import type { ReactNode } from "react";
import { createContext, use, useContext, useMemo } from "react";
import { createFormat } from "./format.ts";
import type { Format } from "./format.ts";
import { english } from "./messages.ts";
import type { DeviceHelpWords, Messages, RatingWords, RecordWords } from "./messages.ts";

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
export function useDeviceHelpWords(): DeviceHelpWords {
  return use(useMessages().later.deviceHelp.ask());
}

/** As {@link useRatingWords}. */
export function useRecordWords(): RecordWords {
  return use(useMessages().later.record.ask());
}

/** Times, days, numbers as the reader writes them. */
export function useFormat(): Format {
  const { language } = useMessages();
  return useMemo(() => createFormat(language), [language]);
}
