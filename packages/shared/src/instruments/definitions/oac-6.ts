// Defines oac-6, our own six lines about working together; not validated.

import type { Instrument } from "../instrument.ts";
import { oac6De } from "./oac-6-de.ts";
import { oac6En } from "./oac-6-en.ts";
import { oac6Es } from "./oac-6-es.ts";
import { oac6Fr } from "./oac-6-fr.ts";

export const oac6 = {
  id: "oac-6",
  version: "0.1",
  licence: "CC-BY-4.0",
  copyright: "© Sameside contributors",
  validated: false,
  attestation: null,
  scale: { min: 0, max: 10 },
  items: [
    { id: "honest", part: "bond" },
    { id: "understood", part: "bond" },
    { id: "goal", part: "goal" },
    { id: "task", part: "task" },
    { id: "voice", part: "repair" },
    { id: "welcome", part: "bond" },
  ],
  scoring: { method: "mean", minAnswered: 5, reversed: [] },
  cutOffs: [],
  flags: { voice: ["voice"] },
  texts: [oac6En, oac6De, oac6Fr, oac6Es],
} as const satisfies Instrument;
