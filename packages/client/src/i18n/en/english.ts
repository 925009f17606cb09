// English: complete, it sets the shape for every other language.
import { askOnce } from "../../later/ask-once.ts";
import { call } from "./call.ts";
import { common } from "./common.ts";
import { panel } from "./panel.ts";
import { problems } from "./problems.ts";
import { pulseWords } from "./pulse-words.ts";

export const english = {
  common,
  panel,
  pulseWords,
  call,
  problems,
  /** Words that come with their own part of a page. */
  later: {
    agenda: askOnce(async () => (await import("./agenda.ts")).agenda),
    answerCard: askOnce(async () => (await import("./answer-card.ts")).answerCard),
    deviceHelp: askOnce(async () => (await import("./device-help.ts")).deviceHelp),
    rating: askOnce(async () => (await import("./rating.ts")).rating),
    record: askOnce(async () => (await import("./record.ts")).record),
  },
};
