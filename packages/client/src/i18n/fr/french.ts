// French: addresses people as vous (docs/decisions/025).
import { askOnce } from "../../later/ask-once.ts";
import type { Messages } from "../messages.ts";
import { call } from "./call.ts";
import { common } from "./common.ts";
import { panel } from "./panel.ts";
import { problems } from "./problems.ts";
import { pulseWords } from "./pulse-words.ts";

export const french: Messages = {
  common,
  panel,
  pulseWords,
  call,
  problems,
  later: {
    agenda: askOnce(async () => (await import("./agenda.ts")).agenda),
    answerCard: askOnce(async () => (await import("./answer-card.ts")).answerCard),
    deviceHelp: askOnce(async () => (await import("./device-help.ts")).deviceHelp),
    rating: askOnce(async () => (await import("./rating.ts")).rating),
    record: askOnce(async () => (await import("./record.ts")).record),
  },
};
