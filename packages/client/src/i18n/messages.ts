// Names everything the product says, by area.
import { call } from "./en/call.ts";
import { common } from "./en/common.ts";
import { panel } from "./en/panel.ts";
import { problems } from "./en/problems.ts";
import { pulseWords } from "./en/pulse-words.ts";
import { rating } from "./en/rating.ts";
import { record } from "./en/record.ts";

/** English is complete and sets the shape; another language has the same one. */
export const english = {
  language: "en",
  common,
  panel,
  pulseWords,
  call,
  rating,
  record,
  problems,
};

export type Messages = typeof english;
