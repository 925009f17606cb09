// Makes from English a language to test with: every word of it stretched, accented, in brackets.
import { askOnce } from "../../later/ask-once.ts";
import type { AskOnce } from "../../later/ask-once.ts";
import type { Messages } from "../messages.ts";
import { pseudoWords } from "./pseudo-words.ts";

/** Whatever English has by then; its later parts come later here too. */
export async function pseudo(): Promise<Messages> {
  const { english } = await import("../en/english.ts");
  const { later, ...now } = english;
  return {
    ...pseudoWords(now),
    later: {
      after: asPseudo(later.after),
      agenda: asPseudo(later.agenda),
      answerCard: asPseudo(later.answerCard),
      call: asPseudo(later.call),
      contact: asPseudo(later.contact),
      controls: asPseudo(later.controls),
      deviceHelp: asPseudo(later.deviceHelp),
      door: asPseudo(later.door),
      networkCheck: asPseudo(later.networkCheck),
      panel: asPseudo(later.panel),
      pulseWords: asPseudo(later.pulseWords),
      rating: asPseudo(later.rating),
      record: asPseudo(later.record),
      sheetMore: asPseudo(later.sheetMore),
      trouble: asPseudo(later.trouble),
      stage: asPseudo(later.stage),
    },
  };
}

function asPseudo<Words>({ ask }: AskOnce<Words>): AskOnce<Words> {
  return askOnce(async () => pseudoWords(await ask()));
}
