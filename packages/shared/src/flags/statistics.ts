// Computes mean, median, spread of a few numbers.

/** Tenths are not exact in binary; a fall of 1.0 must not miss a threshold of 1.0 by that. */
const NOISE = 1e-9;

/** @param values one or more */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** @param values one or more */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** Sample standard deviation; 0 for fewer than two values. */
export function sampleDeviation(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

export function isAtLeast(value: number, threshold: number): boolean {
  return value >= threshold - NOISE;
}

export function isAtMost(value: number, threshold: number): boolean {
  return value <= threshold + NOISE;
}

export function isBelow(value: number, threshold: number): boolean {
  return !isAtLeast(value, threshold);
}
