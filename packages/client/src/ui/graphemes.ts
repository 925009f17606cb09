// Counts what a person would call characters.

const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** Number of graphemes: an emoji family or a letter with its accent is one. */
export function countGraphemes(words: string): number {
  let count = 0;
  for (const _ of segmenter.segment(words)) count += 1;
  return count;
}
