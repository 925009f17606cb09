// Waits in a way that can be cut short.

/** One wait at a time: `wait` ends after its time, or at once by `wake`. */
export interface Pause {
  wait(ms: number): Promise<void>;
  wake(): void;
}

export function createPause(): Pause {
  let end: (() => void) | null = null;
  return {
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => end?.(), ms);
        end = () => {
          clearTimeout(timer);
          end = null;
          resolve();
        };
      }),
    wake: () => end?.(),
  };
}
