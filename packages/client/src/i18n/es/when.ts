// Fits a time or a day as the formatter wrote it into a sentence, Spanish.

/** "la 1:05", "las 14:50", "el martes, 14:50": to stand after "hasta", "desde". */
export function the(when: string): string {
  if (/^0?1(?!\d)/u.test(when)) return `la ${when}`;
  return /^\d/u.test(when) ? `las ${when}` : `el ${when}`;
}

/** "a la 1:05", "a las 14:50", "el martes, 14:50". */
export function at(when: string): string {
  return /^\d/u.test(when) ? `a ${the(when)}` : the(when);
}

/** Ends a sentence: "a. m." has brought its full stop with it. */
export function stop(sentence: string): string {
  return sentence.endsWith(".") ? sentence : `${sentence}.`;
}
