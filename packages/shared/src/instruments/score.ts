// Scores answers to an instrument.

import type { Answers, Instrument } from "./instrument.ts";

/** Mean of the answered lines with one decimal, or null when too few were answered. */
export function scoreAnswers(instrument: Instrument, answers: Answers): number | null {
  const numbers = instrument.items
    .map((item) => answers[item.id])
    .filter((answer) => typeof answer === "number");
  if (numbers.length < instrument.scoring.minAnswered) return null;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return Math.round(mean * 10) / 10;
}
