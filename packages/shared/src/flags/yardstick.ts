// Puts the answers of any scale onto the one that thresholds are given in.

import { quantity } from "./flag.ts";
import type { Quantity } from "./flag.ts";
import type { FlagInstrument } from "./course.ts";

/** Thresholds are given on a scale from 0 to this. */
export const POINTS_MAX = 10;

/** To points from 0 to 10, of which more is better; back to what a reader of the instrument knows. */
export interface Yardstick {
  totalPoints(this: void, total: number): number;
  linePoints(this: void, line: string, answer: number): number;
  /** The total of so many points. */
  total(this: void, points: number): Quantity;
  /** The answer of so many points. */
  line(this: void, line: string, points: number): Quantity;
  /** A difference of so many points between totals. */
  totalSpan(this: void, points: number): Quantity;
  /** A difference of so many points between answers to one line. */
  lineSpan(this: void, points: number): Quantity;
}

export function yardstick({ items, scale, scoring }: FlagInstrument): Yardstick {
  const { min, max } = scale;
  const step = (max - min) / POINTS_MAX;
  const times = scoring.method === "sum" ? items.length : 1;
  // Reversing is its own way back.
  const turned = (line: string, answer: number): number =>
    scoring.reversed.includes(line) ? min + max - answer : answer;
  return {
    totalPoints: (total) => (total / times - min) / step,
    linePoints: (line, answer) => (turned(line, answer) - min) / step,
    total: (points) => quantity((min + points * step) * times, "points"),
    line: (line, points) => quantity(turned(line, min + points * step), "points"),
    totalSpan: (points) => quantity(points * step * times, "points"),
    lineSpan: (points) => quantity(points * step, "points"),
  };
}
