// Names everything the product says, by area.
import { askOnce } from "../later/ask-once.ts";
import { call } from "./en/call.ts";
import { common } from "./en/common.ts";
import { panel } from "./en/panel.ts";
import { problems } from "./en/problems.ts";
import { pulseWords } from "./en/pulse-words.ts";

/** English is complete and sets the shape; another language has the same one. */
export const english = {
  language: "en",
  common,
  panel,
  pulseWords,
  call,
  problems,
  /** Words that come with their own part of a page. */
  later: {
    agenda: askOnce(async () => (await import("./en/agenda.ts")).agenda),
    answerCard: askOnce(async () => (await import("./en/answer-card.ts")).answerCard),
    deviceHelp: askOnce(async () => (await import("./en/device-help.ts")).deviceHelp),
    rating: askOnce(async () => (await import("./en/rating.ts")).rating),
    record: askOnce(async () => (await import("./en/record.ts")).record),
  },
};

export type Messages = typeof english;

type Later = Messages["later"];
export type AgendaWords = Awaited<ReturnType<Later["agenda"]["ask"]>>;
export type AnswerCardWords = Awaited<ReturnType<Later["answerCard"]["ask"]>>;
export type DeviceHelpWords = Awaited<ReturnType<Later["deviceHelp"]["ask"]>>;
export type RatingWords = Awaited<ReturnType<Later["rating"]["ask"]>>;
export type RecordWords = Awaited<ReturnType<Later["record"]["ask"]>>;
