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
    controls: askOnce(async () => (await import("./controls.ts")).controls),
    panel: askOnce(async () => (await import("./panel.ts")).panel),
    pulseWords: askOnce(async () => (await import("./pulse-words.ts")).pulseWords),
    agenda: askOnce(async () => (await import("./agenda.ts")).agenda),
    answerCard: askOnce(async () => (await import("./answer-card.ts")).answerCard),
    deviceHelp: askOnce(async () => (await import("./device-help.ts")).deviceHelp),
    rating: askOnce(async () => (await import("./rating.ts")).rating),
    record: askOnce(async () => (await import("./record.ts")).record),
  },
};
