// What there is to say about a line of the agenda in a word or two, English.
import type {
  AgendaItem,
  ItemKind,
  ItemOutcome,
  SummaryAnswer,
} from "@sameside/shared/session/agenda-item";

export const itemStates: Record<AgendaItem["state"], string> = {
  proposed: "New",
  agreed: "Agreed",
  active: "Now",
  done: "Done",
  parked: "Parked",
  carried: "Carried",
  withdrawn: "Let go",
};

/** Something to talk about is what a line is anyway: it is not said. */
export const itemKinds: Record<Exclude<ItemKind, "topic">, string> = {
  update: "an update",
  practice: "practice",
  question: "a question",
  goal: "a goal",
  logistics: "practical",
};

export const summaryAnswers: Record<SummaryAnswer, string> = {
  "thats-it": "That’s it",
  partly: "Partly",
  "not-quite": "Not quite",
};

export const itemOutcomes: Record<ItemOutcome, string> = {
  carry: "Carry",
  park: "Park",
  "let-go": "Let go",
};
