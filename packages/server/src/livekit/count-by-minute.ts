// Counts how often somebody comes within a minute.

const WINDOW_MS = 60_000;

/** The answer tells, for a key each time it comes, whether it came more than `limit` times by now. */
export function countByMinute(limit: number): (key: string) => boolean {
  const counts = new Map<string, number>();
  return (key) => {
    // Nobody is remembered for longer, also where nobody else comes.
    if (counts.size === 0) setTimeout(() => counts.clear(), WINDOW_MS).unref();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > limit;
  };
}
