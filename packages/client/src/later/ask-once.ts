// Loads something once; what failed can be asked for again.

export interface AskOnce<Thing> {
  /**
   * The same promise for every call, a rejected one too: a screen that waits for it must see it fail.
   * Only {@link forgetFailures} makes the next call load again.
   */
  readonly ask: () => Promise<Thing>;
  /** Loads before it is needed, says whether it came; if not, the first who needs it tries again. */
  readonly ahead: () => Promise<boolean>;
  /** It has been asked for, and not been given up. */
  readonly asked: () => boolean;
  /** What came, once it is here: a screen that is drawn then need not wait, not even for a moment. */
  readonly now: () => Thing | undefined;
}

const failed = new Set<() => void>();

export function askOnce<Thing>(load: () => Promise<Thing>): AskOnce<Thing> {
  let coming: Promise<Thing> | null = null;
  let here: Thing | undefined;
  const forget = () => {
    coming = null;
  };
  const ask = () => {
    if (coming !== null) return coming;
    coming = load();
    coming.then(
      (thing) => (here = thing),
      () => failed.add(forget),
    );
    return coming;
  };
  const ahead = async () => {
    try {
      await ask();
      return true;
    } catch {
      forget();
      return false;
    }
  };
  return { ask, ahead, asked: () => coming !== null, now: () => here };
}

/** For "Try again": what did not load is loaded anew when it is next shown. */
export function forgetFailures(): void {
  for (const forget of failed) forget();
  failed.clear();
}
