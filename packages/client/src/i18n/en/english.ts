// English: complete, it sets the shape for every other language.
import { askOnce } from "../../later/ask-once.ts";
import { common } from "./common.ts";
import { problems } from "./problems.ts";

export const english = {
  common,
  problems,
  /** Words that come with their own part of a page. */
  later: {
    after: askOnce(async () => (await import("./after.ts")).after),
    agenda: askOnce(async () => (await import("./agenda.ts")).agenda),
    answerCard: askOnce(async () => (await import("./answer-card.ts")).answerCard),
    call: askOnce(async () => (await import("./call.ts")).call),
    contact: askOnce(async () => (await import("./contact.ts")).contact),
    controls: askOnce(async () => (await import("./controls.ts")).controls),
    deviceHelp: askOnce(async () => (await import("./device-help.ts")).deviceHelp),
    door: askOnce(async () => (await import("./door.ts")).door),
    networkCheck: askOnce(async () => (await import("./network-check.ts")).networkCheck),
    panel: askOnce(async () => (await import("./panel.ts")).panel),
    pulseWords: askOnce(async () => (await import("./pulse-words.ts")).pulseWords),
    rating: askOnce(async () => (await import("./rating.ts")).rating),
    record: askOnce(async () => (await import("./record.ts")).record),
    trouble: askOnce(async () => (await import("./trouble.ts")).trouble),
    sheetMore: askOnce(async () => (await import("./sheet-more.ts")).sheetMore),
    stage: askOnce(async () => (await import("./stage.ts")).stage),
  },
};
