// Says how long to wait before trying again.

const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/**
 * Milliseconds before try number `failures + 1`: doubling, half of it random, so that a room full of
 * pages does not come back to a restarted server in one moment. `random` in [0, 1).
 */
export function backOff(failures: number, random: () => number): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
  return full / 2 + (full / 2) * random();
}
