// Defines oac-6, our own six lines about working together; not validated.

import type { Instrument } from "../instrument.ts";

export const oac6 = {
  id: "oac-6",
  version: "0.1",
  language: "en",
  title: "How was working together today?",
  licence: "CC-BY-4.0",
  copyright: "Sameside contributors",
  validated: false,
  intro:
    "Think about today's session. There are no right or wrong answers. Pick the number that fits. You can skip any line.",
  scale: { min: 0, max: 10, minLabel: "Not at all", maxLabel: "Fully" },
  items: [
    {
      id: "honest",
      text: "I felt safe enough to be honest.",
      aside: null,
      short: "Honest",
      part: "bond",
    },
    {
      id: "understood",
      text: "My therapist made sure they understood me.",
      aside: null,
      short: "Understood",
      part: "bond",
    },
    {
      id: "goal",
      text: "We moved toward what I care about.",
      aside: "Still finding out what that is? That counts too.",
      short: "What I care about",
      part: "goal",
    },
    {
      id: "task",
      text: "Our way of working suited me.",
      aside: null,
      short: "Way of working",
      part: "task",
    },
    {
      id: "voice",
      text: "If something was not helping, I could say so.",
      aside: null,
      short: "Could say so",
      part: "repair",
    },
    {
      id: "welcome",
      text: "All of who I am was welcome: my culture, my identity, my life so far.",
      aside: null,
      short: "All of me welcome",
      part: "bond",
    },
  ],
  scoring: { method: "mean", minAnswered: 5 },
} as const satisfies Instrument;
