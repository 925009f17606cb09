// Gets a language's words with those of both pages, as a component has them.
import type { Messages, Words } from "../../packages/client/src/i18n/messages.ts";

export async function wordsOf(messages: Messages): Promise<Words> {
  const { call, panel, pulseWords } = messages.later;
  return {
    ...messages,
    call: await call.ask(),
    panel: await panel.ask(),
    pulseWords: await pulseWords.ask(),
  };
}
