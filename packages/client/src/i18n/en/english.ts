// English: complete, it sets the shape for every other language.
import { askOnce } from "../../later/ask-once.ts";
import { common } from "./common.ts";
import { problems } from "./problems.ts";

export const english = {
  common,
  problems,
  /** Words that come with their own part of a page. */
  later: {
    agenda: askOnce(async () => (await import("./agenda.ts")).agenda),
    answerCard: askOnce(async () => (await import("./answer-card.ts")).answerCard),
    call: askOnce(async () => (await import("./call.ts")).call),
    controls: askOnce(async () => (await import("./controls.ts")).controls),
    deviceHelp: askOnce(async () => (await import("./device-help.ts")).deviceHelp),
    panel: askOnce(async () => (await import("./panel.ts")).panel),
    pulseWords: askOnce(async () => (await import("./pulse-words.ts")).pulseWords),
    rating: askOnce(async () => (await import("./rating.ts")).rating),
    record: askOnce(async () => (await import("./record.ts")).record),
  },
};
