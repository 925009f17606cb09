// Holds the French words of oac-6.

import type { InstrumentTexts } from "../instrument.ts";

export const oac6Fr = {
  language: "fr",
  title: "Comment était notre travail ensemble aujourd’hui\u00a0?",
  intro:
    "Il s’agit de la séance d’aujourd’hui. Il n’y a ni bonne ni mauvaise réponse. Il suffit de choisir le nombre qui correspond le mieux. Chaque ligne peut être passée.",
  minLabel: "Pas du tout",
  maxLabel: "Tout à fait",
  items: {
    honest: {
      text: "J’étais assez en confiance pour être honnête.",
      aside: null,
      short: "Être honnête",
    },
    understood: {
      text: "Mon ou ma thérapeute a veillé à bien me comprendre.",
      aside: null,
      short: "Compréhension",
    },
    goal: {
      text: "Nous avons avancé vers ce qui compte pour moi.",
      aside: "Pas encore clair, ce que c’est\u00a0? Cela compte aussi.",
      short: "Ce qui compte",
    },
    task: {
      text: "Notre façon de travailler me convenait.",
      aside: null,
      short: "Façon de travailler",
    },
    voice: {
      text: "Si quelque chose n’aidait pas, je pouvais le dire.",
      aside: null,
      short: "Pouvoir le dire",
    },
    welcome: {
      text: "Tout ce que je suis avait sa place\u00a0: ma culture, mon identité, ma vie jusqu’ici.",
      aside: null,
      short: "Toute ma place",
    },
  },
  cutOffs: {},
} as const satisfies InstrumentTexts;
