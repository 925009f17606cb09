// Gives components the words in the reader's language.
import type { ReactNode } from "react";
import { createContext, useContext, useMemo } from "react";
import { createFormat } from "./format.ts";
import type { Format } from "./format.ts";
import { english } from "./messages.ts";
import type { Messages } from "./messages.ts";

const MessagesContext = createContext<Messages>(english);

export function MessagesProvider(props: { messages: Messages; children: ReactNode }) {
  return <MessagesContext value={props.messages}>{props.children}</MessagesContext>;
}

export function useMessages(): Messages {
  return useContext(MessagesContext);
}

/** Times, days, numbers as the reader writes them. */
export function useFormat(): Format {
  const { language } = useMessages();
  return useMemo(() => createFormat(language), [language]);
}
