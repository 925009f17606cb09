// Gets a language's words with those of both pages, as a component has them.
import type { Messages, SheetMoreWords, Words } from "../../packages/client/src/i18n/messages.ts";

export async function wordsOf(
  messages: Messages,
): Promise<Words & { readonly sheetMore: SheetMoreWords }> {
  const { call, panel, pulseWords, sheetMore } = messages.later;
  return {
    ...messages,
    call: await call.ask(),
    panel: await panel.ask(),
    pulseWords: await pulseWords.ask(),
    sheetMore: await sheetMore.ask(),
  };
}
