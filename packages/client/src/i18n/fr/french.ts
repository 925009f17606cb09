// French: addresses people as vous (docs/decisions/025).
import { askOnce } from "../../later/ask-once.ts";
import type { Messages } from "../messages.ts";
import { common } from "./common.ts";
import { problems } from "./problems.ts";

export const french: Messages = {
  common,
  problems,
  later: {
    call: askOnce(async () => (await import("./call.ts")).call),
    door: askOnce(async () => (await import("./door.ts")).door),
    networkCheck: askOnce(async () => (await import("./network-check.ts")).networkCheck),
    controls: askOnce(async () => (await import("./controls.ts")).controls),
    panel: askOnce(async () => (await import("./panel.ts")).panel),
    pulseWords: askOnce(async () => (await import("./pulse-words.ts")).pulseWords),
    after: askOnce(async () => (await import("./after.ts")).after),
    agenda: askOnce(async () => (await import("./agenda.ts")).agenda),
    answerCard: askOnce(async () => (await import("./answer-card.ts")).answerCard),
    contact: askOnce(async () => (await import("./contact.ts")).contact),
    deviceHelp: askOnce(async () => (await import("./device-help.ts")).deviceHelp),
    rating: askOnce(async () => (await import("./rating.ts")).rating),
    record: askOnce(async () => (await import("./record.ts")).record),
    trouble: askOnce(async () => (await import("./trouble.ts")).trouble),
    sheetMore: askOnce(async () => (await import("./sheet-more.ts")).sheetMore),
    stage: askOnce(async () => (await import("./stage.ts")).stage),
  },
};
