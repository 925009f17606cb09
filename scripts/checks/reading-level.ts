// Holds the English on the screen against how a twelve-year-old reads.
import { syllable } from "syllable";

/** Flesch-Kincaid grade that a sentence may have (docs/decisions/014). */
const MAX_GRADE = 7;

/** The formula says nothing about fewer words. */
const FEWEST_WORDS = 6;

/** Words that blame, frighten or belong to machines. */
const NEVER = new Set(
  "abort aborted denied error errors fail failed failing fails failure fatal forbidden illegal invalid negative noncompliant non-compliant oops refused submit submitted unauthorized whoops".split(
    " ",
  ),
);

const sentencesOf = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * @param catalogue words by area; functions are called with made-up things
 * @returns one line for each sentence that is too hard or holds a word that is never used
 */
export function hardSentences(catalogue: unknown): string[] {
  const said = new Set(textsOf(catalogue).flatMap(split));
  return [...said].flatMap((sentence) => {
    const words = wordsOf(sentence);
    const never = words.filter((word) => NEVER.has(word.toLowerCase()));
    const grade = gradeOf(words);
    return [
      ...never.map((word) => `"${word}" is never used: ${sentence}`),
      ...(words.length >= FEWEST_WORDS && grade > MAX_GRADE
        ? [`grade ${grade.toFixed(1)}: ${sentence}`]
        : []),
    ];
  });
}

/** Flesch-Kincaid grade of one sentence. */
function gradeOf(words: readonly string[]): number {
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * words.length + 11.8 * (syllables / words.length) - 15.59;
}

function split(text: string): string[] {
  return [...sentencesOf.segment(text)].map(({ segment }) => segment.trim());
}

/** A number counts as a word, a sign does not. */
function wordsOf(sentence: string): string[] {
  return sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}

/** What functions are called with, all arguments alike: a name, counts, nobody, nothing. */
const SAMPLES = ["Sam", 3, 1, 0, null, ""] as const;

type Sentence = (...inserted: unknown[]) => unknown;

function textsOf(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part === "function")
    return SAMPLES.flatMap((sample) => said(part as Sentence, sample));
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(textsOf);
}

/** Empty where the function cannot be called with such a thing. */
function said(sentence: Sentence, sample: unknown): string[] {
  const inserted = Array.from({ length: sentence.length }, () => sample);
  try {
    return textsOf(sentence(...inserted));
  } catch {
    return [];
  }
}
