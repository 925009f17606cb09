// Words of what folds out on the agenda: forms, summaries, lines from before; German.
import type { ItemKind } from "@sameside/shared/session/agenda-item";
import { summaryAnswers } from "./item-states.ts";

const kinds: Record<ItemKind, string> = {
  topic: "Ein Thema",
  update: "Etwas Neues",
  practice: "Eine Übung",
  question: "Eine Frage",
  goal: "Ein Ziel",
  logistics: "Etwas Organisatorisches",
};

/** Several names may stand here: no verb after them. */
const sees = (names: string) =>
  `Ihre Antwort ist sofort für ${names} zu sehen, und sie bleibt in Ihrer Akte.`;

export const agenda = {
  edit: {
    words: "Ihre Worte",
    kind: "Was ist es?",
    note: "Ihre Notiz",
    noteSeen: (names: string) => `Eine Notiz sehen Sie und ${names}.`,
    minutes: "Minuten",
    minutesHint: "Von 1 bis 180. Leer heißt: keine Zeit festgelegt.",
    minutesWrong: "Bitte schreiben Sie eine ganze Zahl von 1 bis 180.",
    save: "Speichern",
    editAgain: "Nach einer Änderung braucht es noch einmal ein OK der anderen Seite.",
  },
  kinds,

  advice: {
    three: "Drei reichen oft.",
    oneEach: "Oft reicht von jeder Seite ein Thema.",
    tooMany: "Das ist recht viel für heute. Was ist am wichtigsten?",
    tooMuch: "Das ist vielleicht mehr, als in die Zeit passt. Was ist am wichtigsten?",
  },
  folded: {
    settled: (count: number) =>
      `${count} ${count === 1 ? "weiteres Thema" : "weitere Themen"} von heute, besprochen oder weggelegt`,
    parked: (count: number) => `Früher geparkt: ${count}`,
  },

  stillWant: {
    question: "Ist das noch Ihr Thema?",
    keep: "Behalten",
    keepFor: (words: string) => `Behalten: ${words}`,
    letGo: "Weglassen",
    letGoFor: (words: string) => `Weglassen: ${words}`,
  },

  summary: {
    label: "Was ich verstanden habe",
    hint: (names: string) => `Eine Zeile, mit der Frage an ${names}, ob das so stimmt.`,
    send: "Zeigen",
    understood: (name: string) => `So hat ${name} es verstanden:`,
    understoodYou: "So haben Sie es verstanden:",
    replied: (name: string) => `${name}:`,
    fits: "Stimmt das so?",
    sees,
    seesOne: sees,
    answers: summaryAnswers,
    inMyWords: "In meinen Worten",
    inMyWordsHint: "Nur wenn Sie mögen.",
    sendWords: "Meine Worte dazuschreiben",
    changeWords: "Meine Worte ändern",
    pickFirst: "Wählen Sie zuerst eine der drei Antworten.",
    waits: (names: string) => `Wartet auf ${names}.`,
    earlier: (count: number) =>
      count === 1 ? "1 frühere Zusammenfassung" : `${count} frühere Zusammenfassungen`,
  },

  toward: {
    label: "Worauf arbeiten wir hin?",
    hint: (names: string) => `Ein paar Worte reichen. Es braucht dann noch ein OK von ${names}.`,
    change: "Anders sagen",
    changeHint: (names: string) => `Danach braucht es noch einmal ein OK von ${names}.`,
    save: "Vorschlagen",
    drop: "Wegnehmen",
    before: "Wie es vorher hieß",
    by: (name: string, day: string) => `${name}, ${day}`,
    byTherapist: (day: string) => `Therapieleitung, ${day}`,
    byClient: (day: string) => `jemand in Therapie, ${day}`,
  },

  parked: {
    from: (day: string) => `geparkt am ${day}`,
    bringBack: "Hervorholen",
    bringBackFor: (words: string) => `Hervorholen: ${words}`,
    letGo: "Weglassen",
    letGoFor: (words: string) => `Weglassen: ${words}`,
  },
};
