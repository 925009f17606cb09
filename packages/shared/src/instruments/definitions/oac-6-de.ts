// Holds the German words of oac-6.

import type { InstrumentTexts } from "../instrument.ts";

export const oac6De = {
  language: "de",
  title: "Wie war die Zusammenarbeit heute?",
  intro:
    "Denken Sie an die Sitzung heute. Richtige oder falsche Antworten gibt es nicht. Wählen Sie die Zahl, die am ehesten passt. Sie können jeden Satz auslassen.",
  minLabel: "Gar nicht",
  maxLabel: "Voll und ganz",
  items: {
    honest: {
      text: "Ich habe mich sicher genug gefühlt, um ehrlich zu sein.",
      aside: null,
      short: "Ehrlich sein",
    },
    understood: {
      text: "Wer meine Therapie leitet, hat darauf geachtet, mich richtig zu verstehen.",
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
      text: "Alles, was mich ausmacht, war willkommen: meine Kultur, meine Identität, mein Leben bisher.",
      aside: null,
      short: "Alles willkommen",
    },
  },
  cutOffs: {},
} as const satisfies InstrumentTexts;
