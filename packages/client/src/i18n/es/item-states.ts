// What there is to say about a line of the agenda in a word or two, Spanish.
import type {
  AgendaItem,
  ItemKind,
  ItemOutcome,
  SummaryAnswer,
} from "@sameside/shared/session/agenda-item";

/** Said of "el tema". */
export const itemStates: Record<AgendaItem["state"], string> = {
  proposed: "Nuevo",
  agreed: "Acordado",
  active: "Ahora",
  done: "Hecho",
  parked: "Apartado",
  carried: "Se retoma",
  withdrawn: "Se deja",
};

/** Something to talk about is what a line is anyway: it is not said. */
export const itemKinds: Record<Exclude<ItemKind, "topic">, string> = {
  update: "novedad",
  practice: "práctica",
  question: "pregunta",
  goal: "meta",
  logistics: "cosa práctica",
};

export const summaryAnswers: Record<SummaryAnswer, string> = {
  "thats-it": "Eso es",
  partly: "En parte",
  "not-quite": "No del todo",
};

export const carriedTimes = (count: number) => {
  if (count < 3) return count === 1 ? "de la última vez" : "retomado dos veces";
  return count === 3 ? "retomado tres veces" : `retomado ${count} veces`;
};

/** Quotes the button that was pressed: so the names need no preposition, "tú" among them. */
export const notFor = (names: string) => `“No es para mí”: ${names}`;

export const itemOutcomes: Record<ItemOutcome, string> = {
  carry: "Retomar",
  park: "Apartar",
  "let-go": "Dejarlo",
};
