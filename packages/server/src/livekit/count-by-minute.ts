// Counts how often somebody comes within a minute.

const WINDOW_MS = 60_000;

/** The answer tells, for a key each time it comes, whether it came more than `limit` times by now. */
export function countByMinute(
  limit: number,
  clock: () => number = Date.now,
): (key: string) => boolean {
  let counts = new Map<string, number>();
  let endsAt = 0;
  return (key) => {
    if (clock() >= endsAt) {
      // Nobody is remembered longer than this.
      counts = new Map();
      endsAt = clock() + WINDOW_MS;
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > limit;
  };
}
