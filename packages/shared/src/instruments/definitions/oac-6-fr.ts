// Holds the French words of oac-6.

import type { InstrumentTexts } from "../instrument.ts";

export const oac6Fr = {
  language: "fr",
  title: "Comment s’est passé le travail ensemble aujourd’hui\u202F?",
  intro:
    "Pensez à la séance d’aujourd’hui. Il n’y a pas de bonne ou de mauvaise réponse. Choisissez le nombre qui convient le mieux. Vous pouvez passer n’importe quelle phrase.",
  minLabel: "Pas du tout",
  maxLabel: "Tout à fait",
  items: {
    honest: {
      text: "Je me sentais assez en sécurité pour être honnête.",
      aside: null,
      short: "Être honnête",
    },
    understood: {
      text: "Mon ou ma thérapeute a pris soin de bien me comprendre.",
      aside: null,
      short: "Bien me comprendre",
    },
    goal: {
      text: "Nous avons avancé vers ce qui compte pour moi.",
      aside: "Vous cherchez encore ce que c’est\u202F? Cela compte aussi.",
      short: "Ce qui compte pour moi",
    },
    task: {
      text: "Notre façon de travailler me convenait.",
      aside: null,
      short: "Façon de travailler",
    },
    voice: {
      text: "Si quelque chose ne m’aidait pas, je pouvais le dire.",
      aside: null,
      short: "Pouvoir le dire",
    },
    welcome: {
      text: "Tout ce que je suis avait sa place\u202F: ma culture, mon identité, ma vie jusqu’ici.",
      aside: null,
      short: "Tout ce que je suis",
    },
  },
  cutOffs: {},
} as const satisfies InstrumentTexts;
