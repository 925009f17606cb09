// Loads something once; what failed can be asked for again.

export interface AskOnce<Thing> {
  /**
   * The same promise for every call, a rejected one too: a screen that waits for it must see it fail.
   * Only {@link forgetFailures} makes the next call load again.
   */
  readonly ask: () => Promise<Thing>;
  /** Loads before it is needed; should that fail, the first who needs it tries again. */
  readonly ahead: () => void;
}

const failed = new Set<() => void>();

export function askOnce<Thing>(load: () => Promise<Thing>): AskOnce<Thing> {
  let coming: Promise<Thing> | null = null;
  const forget = () => {
    coming = null;
  };
  const ask = () => {
    if (coming !== null) return coming;
    coming = load();
    coming.catch(() => failed.add(forget));
    return coming;
  };
  return { ask, ahead: () => void ask().catch(forget) };
}

/** For "Try again": what did not load is loaded anew when it is next shown. */
export function forgetFailures(): void {
  for (const forget of failed) forget();
  failed.clear();
}
