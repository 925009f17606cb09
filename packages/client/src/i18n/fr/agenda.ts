// Words of what folds out on the agenda: forms, summaries, lines from before; French.
import type { ItemKind } from "@sameside/shared/session/agenda-item";
import { summaryAnswers } from "./item-states.ts";

const kinds: Record<ItemKind, string> = {
  topic: "Un sujet à aborder",
  update: "Des nouvelles",
  practice: "Un exercice",
  question: "Une question",
  goal: "Un objectif",
  logistics: "Une chose pratique",
};

export const agenda = {
  edit: {
    words: "Vos mots",
    kind: "De quoi s’agit-il\u202F?",
    note: "Votre note",
    noteSeen: (names: string) => `Une note est visible pour vous et ${names}.`,
    minutes: "Durée en minutes",
    minutesHint: "De 1 à 180. Vide veut dire\u202F: pas de durée prévue.",
    minutesWrong: "Merci d’écrire un nombre entier, de 1 à 180.",
    save: "Enregistrer",
    editAgain: "Après un changement, il faut un nouvel OK de l’autre côté.",
  },
  kinds,

  advice: {
    three: "Trois suffisent souvent.",
    oneEach: "Une ligne par personne suffit souvent.",
    tooMany: "Cela fait beaucoup pour aujourd’hui. Qu’est-ce qui compte le plus\u202F?",
    tooMuch: "C’est peut-être plus que le temps qu’il reste. Qu’est-ce qui compte le plus\u202F?",
  },
  folded: {
    settled: (count: number) =>
      count < 2
        ? `encore ${count} d’aujourd’hui, fait ou rangé`
        : `encore ${count} d’aujourd’hui, faits ou rangés`,
    parked: (count: number) => `Mis de côté avant\u202F: ${count}`,
  },

  stillWant: {
    question: "Ce sujet compte-t-il toujours\u202F?",
    keep: "Le garder",
    keepFor: (words: string) => `Le garder\u202F: ${words}`,
    letGo: "Le laisser là",
    letGoFor: (words: string) => `Le laisser là\u202F: ${words}`,
  },

  summary: {
    label: "Ce que je comprends",
    hint: (names: string) => `Une ligne. Puis c’est à ${names} de dire si c’est juste.`,
    send: "Montrer",
    understood: (name: string) => `Compris par ${name}\u202F:`,
    understoodYou: "Ce que vous avez compris\u202F:",
    replied: (name: string) => `${name}\u202f:`,
    fits: "Est-ce juste\u202F?",
    sees: (names: string) =>
      `${names} voient votre réponse tout de suite, et elle est gardée dans votre dossier.`,
    seesOne: (name: string) =>
      `${name} voit votre réponse tout de suite, et elle est gardée dans votre dossier.`,
    answers: summaryAnswers,
    inMyWords: "Avec mes mots",
    inMyWordsHint: "Seulement si vous voulez.",
    sendWords: "Ajouter mes mots",
    changeWords: "Changer mes mots",
    pickFirst: "Choisissez d’abord une des trois réponses.",
    waits: (names: string) => `Réponse attendue\u202F: ${names}.`,
    earlier: (count: number) =>
      count < 2 ? `${count}\u00A0résumé d’avant` : `${count}\u00A0résumés d’avant`,
  },

  toward: {
    label: "Vers quoi avançons-nous\u202F?",
    hint: (names: string) => `Quelques mots suffisent. Il faudra aussi un OK\u202F: ${names}.`,
    change: "Le dire autrement",
    changeHint: (names: string) => `Ensuite, il faudra un nouvel OK\u202F: ${names}.`,
    save: "Proposer",
    drop: "Enlever",
    before: "Comment c’était dit avant",
    by: (name: string, day: string) => `${name}, ${day}`,
    byTherapist: (day: string) => `thérapeute, ${day}`,
    byClient: (day: string) => `personne en thérapie, ${day}`,
  },

  parked: {
    from: (day: string) => `mis de côté le ${day}`,
    bringBack: "Le reprendre",
    bringBackFor: (words: string) => `Le reprendre\u202F: ${words}`,
    letGo: "Le laisser là",
    letGoFor: (words: string) => `Le laisser là\u202F: ${words}`,
  },
};
