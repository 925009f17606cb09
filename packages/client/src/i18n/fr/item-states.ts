// What there is to say about a line of the agenda in a word or two, French.
import type {
  AgendaItem,
  ItemKind,
  ItemOutcome,
  SummaryAnswer,
} from "@sameside/shared/session/agenda-item";

export const itemStates: Record<AgendaItem["state"], string> = {
  proposed: "Nouveau",
  agreed: "Convenu",
  active: "Maintenant",
  done: "Fait",
  parked: "Mis de côté",
  carried: "Reporté",
  withdrawn: "Laissé là",
};

/** Something to talk about is what a line is anyway: it is not said. */
export const itemKinds: Record<Exclude<ItemKind, "topic">, string> = {
  update: "des nouvelles",
  practice: "un exercice",
  question: "une question",
  goal: "un objectif",
  logistics: "côté pratique",
};

export const summaryAnswers: Record<SummaryAnswer, string> = {
  "thats-it": "C’est ça",
  partly: "En partie",
  "not-quite": "Pas tout à fait",
};

/** Three beside each other on a narrow sheet: the long word may be parted. */
export const itemOutcomes: Record<ItemOutcome, string> = {
  carry: "Repor\u00ADter",
  park: "Mettre de côté",
  "let-go": "Laisser là",
};
