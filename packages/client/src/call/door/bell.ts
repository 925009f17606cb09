// Rings for each new knock, once more if nobody answers.

/** After that it is silent: a therapist who does not answer has heard it. */
export const AGAIN_MS = 30_000;

export interface Bell {
  /** `ids`: everybody who waits now. */
  hear(this: void, ids: readonly string[]): void;
  stop(this: void): void;
}

export function createBell(ring: () => void): Bell {
  /** Each who waits, with the knock it was: those who come together ring together. */
  let waiting = new Map<string, number>();
  const timers = new Set<ReturnType<typeof setTimeout>>();
  let knocks = 0;

  const ringAgain = (knock: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if ([...waiting.values()].includes(knock)) ring();
    }, AGAIN_MS);
    timers.add(timer);
  };
  return {
    hear: (ids) => {
      const isNew = ids.some((id) => !waiting.has(id));
      if (isNew) knocks += 1;
      waiting = new Map(ids.map((id) => [id, waiting.get(id) ?? knocks]));
      if (!isNew) return;
      ring();
      ringAgain(knocks);
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      waiting = new Map();
    },
  };
}
