// Cleans people's words, counting them as people do.

/** Why a text was not taken; both are refusal codes that reach the writer's screen. */
export type TextProblem = "text.empty" | "text.too-long";

export type CleanedText =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: TextProblem };

// One user-perceived character may need many code units (families, skin tones, stacked accents);
// beyond this it is a heap of marks made to break a layout or fill a store.
const MAX_UNITS_A_GRAPHEME = 32;

// C0 and C1 controls, and the bidi embeddings, overrides and isolates that could reorder the
// words of somebody else's line. Joiners and direction marks stay: scripts and emoji need them.
// oxlint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Counts what a reader sees as characters. */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}

function fits(text: string, max: number): boolean {
  let count = 0;
  for (const { segment } of segmenter.segment(text)) {
    count += 1;
    if (count > max || segment.length > MAX_UNITS_A_GRAPHEME) return false;
  }
  return true;
}

/**
 * Makes one clean line of what somebody typed: NFC, white space folded, invisible controls out.
 * `max` is in graphemes. Words are never shortened: too long is a problem, not a cut.
 */
export function cleanLine(raw: string, max: number): CleanedText {
  const text = raw.normalize("NFC").replace(/\s+/gu, " ").replace(INVISIBLE, "").trim();
  if (text === "") return { text: null, problem: "text.empty" };
  return fits(text, max) ? { text, problem: null } : { text: null, problem: "text.too-long" };
}

/** As {@link cleanLine}, for a field that may be left empty: empty becomes `null`. */
export function cleanOptional(
  raw: string | null,
  max: number,
): { readonly text: string | null; readonly problem: "text.too-long" | null } {
  if (raw === null) return { text: null, problem: null };
  const cleaned = cleanLine(raw, max);
  if (cleaned.problem === "text.too-long") return { text: null, problem: "text.too-long" };
  return { text: cleaned.text, problem: null };
}
