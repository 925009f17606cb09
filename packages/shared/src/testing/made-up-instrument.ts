// Makes up an instrument for tests, as a clinic would send its own.

import type { Instrument } from "../instruments/instrument.ts";

/** Four lines from 1 to 5 that are summed up, one of them counted from the other end, in two languages. */
export const MADE_UP_INSTRUMENT = {
  id: "lighthouse-4",
  version: "2.1",
  licence: "LicenseRef-Lighthouse",
  copyright: "© 2024 The Lighthouse Keepers, a made-up society",
  validated: true,
  attestation: { by: "Ada Keeper", statement: "We hold a licence for all our staff." },
  scale: { min: 1, max: 5 },
  items: [
    { id: "lamp", part: "light" },
    { id: "fog", part: "light" },
    { id: "stairs", part: "tower" },
    { id: "tea", part: "tower" },
  ],
  scoring: { method: "sum", minAnswered: 4, reversed: ["fog"] },
  cutOffs: [{ id: "dim", total: 12, direction: "at-most" }],
  texts: [
    {
      language: "en",
      title: "How was the lighthouse?",
      intro: "Think of the last night up there.",
      minLabel: "Never",
      maxLabel: "All night",
      items: {
        lamp: { text: "The lamp was lit.", aside: null, short: "Lamp" },
        fog: { text: "There was fog.", aside: "Mist counts too.", short: "Fog" },
        stairs: { text: "The stairs were dry.", aside: null, short: "Stairs" },
        tea: { text: "There was tea.", aside: null, short: "Tea" },
      },
      cutOffs: { dim: "Keepers look at the lamp from here on." },
    },
    {
      language: "de",
      title: "Wie war es im Leuchtturm?",
      intro: "Es geht um die letzte Nacht dort oben.",
      minLabel: "Nie",
      maxLabel: "Die ganze Nacht",
      items: {
        lamp: { text: "Die Lampe hat gebrannt.", aside: null, short: "Lampe" },
        fog: { text: "Es gab Nebel.", aside: "Dunst zählt auch.", short: "Nebel" },
        stairs: { text: "Die Treppe war trocken.", aside: null, short: "Treppe" },
        tea: { text: "Es gab Tee.", aside: null, short: "Tee" },
      },
      cutOffs: { dim: "Ab hier sehen die Wärter nach der Lampe." },
    },
  ],
} as const satisfies Instrument;
