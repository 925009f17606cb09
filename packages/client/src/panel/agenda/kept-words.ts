// Keeps what somebody is writing while the place they write in comes and goes.
import { useState } from "react";

/** For the life of the page, which shows one session; never stored. */
const kept = new Map<string, string>();

export interface KeptWords {
  readonly words: string;
  readonly write: (words: string) => void;
  /** Sent or given up: the place begins anew. */
  readonly clear: () => void;
  /** What was refused comes back, unless something else is written by now. */
  readonly giveBack: (words: string) => void;
}

/** `key` names the place; the same words are there again when it is shown again, as after a wrap-up. */
export function useKeptWords(key: string, start = ""): KeptWords {
  const [words, setWords] = useState(kept.get(key) ?? start);
  const write = (next: string) => {
    kept.set(key, next);
    setWords(next);
  };
  return {
    words,
    write,
    clear: () => {
      kept.delete(key);
      setWords("");
    },
    giveBack: (refused) => {
      if ((kept.get(key) ?? "") === "") write(refused);
    },
  };
}
