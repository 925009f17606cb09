// Words of what folds out on the agenda: forms, summaries, lines from before; Spanish.
import type { ItemKind } from "@sameside/shared/session/agenda-item";
import { summaryAnswers } from "./item-states.ts";

const kinds: Record<ItemKind, string> = {
  topic: "Algo de lo que hablar",
  update: "Una novedad",
  practice: "Práctica",
  question: "Una pregunta",
  goal: "Una meta",
  logistics: "Una cosa práctica",
};

const sees = (names: string) =>
  `Tu respuesta queda enseguida a la vista de ${names}, y se guarda en tu historia clínica.`;

export const agenda = {
  edit: {
    words: "Tus palabras",
    kind: "¿Qué es?",
    note: "Tu nota",
    noteSeen: (names: string) => `Una nota es para ti y para ${names}.`,
    minutes: "Minutos",
    minutesHint: "Entre 1 y 180. Vacío quiere decir sin tiempo fijado.",
    minutesWrong: "Por favor, escribe un número entero entre 1 y 180.",
    save: "Guardar",
    editAgain: "Después de un cambio, la otra parte vuelve a dar su OK.",
  },
  kinds,

  advice: {
    three: "A menudo bastan tres.",
    oneEach: "A menudo basta con un tema por persona.",
    tooMany: "Son bastantes para hoy. ¿Cuál importa más?",
    tooMuch: "Puede que sea más de lo que cabe en el tiempo. ¿Qué importa más?",
  },
  folded: {
    settled: (count: number) =>
      count === 1 ? "1 más de hoy, ya cerrado" : `${count} más de hoy, ya cerrados`,
    parked: (count: number) => `Apartados antes: ${count}`,
  },

  stillWant: {
    question: "¿Todavía quieres hablar de esto?",
    keep: "Sí, todavía",
    keepFor: (words: string) => `Sí, todavía: ${words}`,
    letGo: "Dejarlo",
    letGoFor: (words: string) => `Dejarlo: ${words}`,
  },

  summary: {
    label: "Lo que entendí",
    hint: (names: string) => `Una línea. Después viene la respuesta de ${names}: si encaja o no.`,
    send: "Mostrarlo",
    understood: (name: string) => `${name} entendió:`,
    understoodYou: "Entendiste:",
    replied: (name: string) => `${name}:`,
    fits: "¿Encaja?",
    sees,
    seesOne: sees,
    answers: summaryAnswers,
    inMyWords: "Con mis palabras",
    inMyWordsHint: "Solo si quieres.",
    sendWords: "Añadir mis palabras",
    changeWords: "Cambiar mis palabras",
    pickFirst: "Elige primero una de las tres.",
    waits: (names: string) => `Falta la respuesta de ${names}.`,
    earlier: (count: number) =>
      count === 1 ? "1 resumen de antes" : `${count} resúmenes de antes`,
  },

  toward: {
    label: "¿Hacia dónde queremos ir?",
    hint: (names: string) => `Bastan unas palabras. Luego falta el OK de ${names}.`,
    change: "Decirlo con otras palabras",
    changeHint: (names: string) => `Luego falta otra vez el OK de ${names}.`,
    save: "Proponer",
    drop: "Quitar",
    before: "Cómo se decía antes",
    by: (name: string, day: string) => `${name}, ${day}`,
    byTherapist: (day: string) => `terapeuta, ${day}`,
    byClient: (day: string) => `persona en terapia, ${day}`,
  },

  parked: {
    from: (day: string) => `apartado el ${day}`,
    bringBack: "Retomar",
    bringBackFor: (words: string) => `Retomar: ${words}`,
    letGo: "Dejarlo",
    letGoFor: (words: string) => `Dejarlo: ${words}`,
  },
};
