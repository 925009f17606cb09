// Lets a stream sleep until something calls it.

/** `nudge`: read again. `tick`: nothing happened for a while. `move`, `gone`: the stream is over. */
export type Wake = "nudge" | "tick" | "move" | "gone";

export interface Waker {
  /** Calls while nobody waits are kept, many as one; `gone` wins over `move`, that over `nudge`. */
  wake(why: Exclude<Wake, "tick">): void;
  /** @param ms until a `tick` */
  wait(ms: number): Promise<Wake>;
}

const URGENCY = ["gone", "move", "nudge"] as const;

export function createWaker(): Waker {
  const calls = new Set<Wake>();
  let rouse: (() => void) | null = null;
  return {
    wake(why) {
      calls.add(why);
      rouse?.();
    },
    async wait(ms) {
      if (calls.size === 0) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          rouse = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        rouse = null;
      }
      const why = URGENCY.find((candidate) => calls.has(candidate)) ?? "tick";
      // The end of a stream is final; a nudge is answered by one reading.
      calls.delete("nudge");
      return why;
    },
  };
}
