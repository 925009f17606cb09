// Chooses the language in which somebody reads an instrument.

import type { Instrument, InstrumentTexts, ItemTexts } from "./instrument.ts";

/** One line as it is read. */
export interface ReadLine extends ItemTexts {
  readonly id: string;
}

/**
 * The same language tag, else the nearest wider one (`de` for `de-AT`), else any of the same
 * language, else the instrument's first. `language` as BCP 47, in any case.
 */
export function textsFor({ texts }: Pick<Instrument, "texts">, language: string): InstrumentTexts {
  const [first] = texts;
  const subtags = language.toLowerCase().split("-");
  for (let length = subtags.length; length > 0; length -= 1) {
    const wanted = subtags.slice(0, length).join("-");
    const found = texts.find((one) => one.language.toLowerCase() === wanted);
    if (found !== undefined) return found;
  }
  return texts.find((one) => isSameLanguage(one.language, language)) ?? first;
}

/** True for `de` and `de-CH`; false for `de` and `fr`. */
export function isSameLanguage(one: string, other: string): boolean {
  const [primary] = one.toLowerCase().split("-");
  return primary === other.toLowerCase().split("-")[0];
}

/** The instrument's lines in its order. `texts` must be its own. */
export function linesIn(
  { items }: Pick<Instrument, "items">,
  texts: InstrumentTexts,
): readonly ReadLine[] {
  return items.map(({ id }) => {
    const words = texts.items[id];
    if (words === undefined) throw new Error(`no text for the line ${id} in ${texts.language}`);
    return { id, ...words };
  });
}
