// Holds the English words of oac-6.

import type { InstrumentTexts } from "../instrument.ts";

export const oac6En = {
  language: "en",
  title: "How was working together today?",
  intro:
    "Think about today's session. There are no right or wrong answers. Pick the number that fits. You can skip any line.",
  minLabel: "Not at all",
  maxLabel: "Fully",
  items: {
    honest: { text: "I felt safe enough to be honest.", aside: null, short: "Honest" },
    understood: {
      text: "My therapist made sure they understood me.",
      aside: null,
      short: "Understood",
    },
    goal: {
      text: "We moved toward what I care about.",
      aside: "Still finding out what that is? That counts too.",
      short: "What I care about",
    },
    task: { text: "Our way of working suited me.", aside: null, short: "Way of working" },
    voice: {
      text: "If something was not helping, I could say so.",
      aside: null,
      short: "Could say so",
    },
    welcome: {
      text: "All of who I am was welcome: my culture, my identity, my life so far.",
      aside: null,
      short: "All of me welcome",
    },
  },
  cutOffs: {},
} as const satisfies InstrumentTexts;
