// Adds up what was tested.

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };
export const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

export function add(a: Tally, b: Tally): Tally {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * What a test runner reported, made honest: a runner that failed without naming a failed test
 * counts as one failure, and so does one that found no test at all.
 * @param reported undefined when the runner left no report
 */
export function honest(reported: Tally | undefined, exitedWell: boolean): Tally {
  const tally = reported ?? NOTHING;
  const ran = tally.passed + tally.failed;
  return tally.failed === 0 && (!exitedWell || ran === 0) ? { ...tally, failed: 1 } : tally;
}

/** The last line of `npm test`. */
export function closingLine(tally: Tally): string {
  return `${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped`;
}
