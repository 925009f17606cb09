// Holds the German words of oac-6.

import type { InstrumentTexts } from "../instrument.ts";

export const oac6De = {
  language: "de",
  title: "Wie war die Zusammenarbeit heute?",
  intro:
    "Es geht um die heutige Sitzung. Richtig oder falsch gibt es hier nicht. Es genügt die Zahl, die am ehesten passt. Jede Zeile lässt sich überspringen.",
  minLabel: "Gar nicht",
  maxLabel: "Voll und ganz",
  items: {
    honest: {
      text: "Ich habe mich sicher genug gefühlt, um ehrlich zu sein.",
      aside: null,
      short: "Ehrlich sein",
    },
    understood: {
      text: "Mein Therapeut oder meine Therapeutin hat darauf geachtet, mich richtig zu verstehen.",
      aside: null,
      short: "Verstanden",
    },
    goal: {
      text: "Wir sind dem nähergekommen, was mir wichtig ist.",
      aside: "Ist noch offen, was das ist? Auch das zählt.",
      short: "Was mir wichtig ist",
    },
    task: {
      text: "Unsere Art zu arbeiten hat zu mir gepasst.",
      aside: null,
      short: "Art zu arbeiten",
    },
    voice: {
      text: "Wenn etwas nicht geholfen hat, konnte ich es sagen.",
      aside: null,
      short: "Konnte es sagen",
    },
    welcome: {
      text: "Ich war als ganzer Mensch willkommen: meine Kultur, meine Identität, mein bisheriges Leben.",
      aside: null,
      short: "Ganz willkommen",
    },
  },
  cutOffs: {},
} as const satisfies InstrumentTexts;
