// Scores answers to an instrument.

import type { Answers, Instrument } from "./instrument.ts";

/** Mean of the answered lines with one decimal, or their sum; null when too few were answered. */
export function scoreAnswers(
  { items, scale, scoring }: Pick<Instrument, "items" | "scale" | "scoring">,
  answers: Answers,
): number | null {
  const numbers = items.flatMap(({ id }) => {
    const answer = answers[id];
    if (typeof answer !== "number") return [];
    return [scoring.reversed.includes(id) ? scale.min + scale.max - answer : answer];
  });
  if (numbers.length < scoring.minAnswered) return null;
  const sum = numbers.reduce((total, value) => total + value, 0);
  return scoring.method === "sum" ? sum : Math.round((sum / numbers.length) * 10) / 10;
}
