// Sums up measured times.

/** The value below which a share `p` (0 to 1) of the values lies; nearest rank. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

export function ms(value: number): string {
  return `${value.toFixed(2)} ms`;
}

export function ratio(value: number, floor: number): string {
  return `${(value / floor).toFixed(2)}×`;
}

export interface Trend {
  readonly mean: number;
  /** Change of the value with each step of `at`, by least squares. */
  readonly slope: number;
  /** Standard error of the slope. */
  readonly error: number;
}

/** Of values measured at `at`; three or more. */
export function trend(points: readonly { readonly at: number; readonly value: number }[]): Trend {
  const mean = average(points.map(({ value }) => value));
  const middle = average(points.map(({ at }) => at));
  const spread = sum(points.map(({ at }) => (at - middle) ** 2));
  const slope = sum(points.map(({ at, value }) => (at - middle) * (value - mean))) / spread;
  const rest = points.map(({ at, value }) => (value - mean - slope * (at - middle)) ** 2);
  return { mean, slope, error: Math.sqrt(sum(rest) / (points.length - 2) / spread) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function average(values: readonly number[]): number {
  return sum(values) / values.length;
}
