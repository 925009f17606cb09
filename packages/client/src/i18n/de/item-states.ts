// What there is to say about a line of the agenda in a word or two, German.
import type {
  AgendaItem,
  ItemKind,
  ItemOutcome,
  SummaryAnswer,
} from "@sameside/shared/session/agenda-item";

export const itemStates: Record<AgendaItem["state"], string> = {
  proposed: "Neu",
  agreed: "Vereinbart",
  active: "Jetzt",
  done: "Besprochen",
  parked: "Geparkt",
  carried: "Mitgenommen",
  withdrawn: "Weggelassen",
};

/** A topic is what a line is anyway: it is not said. */
export const itemKinds: Record<Exclude<ItemKind, "topic">, string> = {
  update: "Neues",
  practice: "Übung",
  question: "Frage",
  goal: "Ziel",
  logistics: "Organisatorisches",
};

export const summaryAnswers: Record<SummaryAnswer, string> = {
  "thats-it": "Ja, genau",
  partly: "Zum Teil",
  "not-quite": "Nicht ganz",
};

/** Three beside each other on a narrow sheet: they may be parted. */
export const itemOutcomes: Record<ItemOutcome, string> = {
  carry: "Mit\u00ADnehmen",
  park: "Parken",
  "let-go": "Weg\u00ADlassen",
};
