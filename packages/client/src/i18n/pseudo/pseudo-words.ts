// Stretches and accents words, leaving what is inserted into them as it is.

/** Letters with what stands for them. */
const ACCENTS = new Map(
  "aáá eéé iíí oóó uúú yýý cç nñ sš zž AÁá EÉé IÍí OÓó UÚú YÝý CÇ NÑ SŠ ZŽ"
    .split(" ")
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Around what is inserted while a sentence is made; no person writes these. */
const [FROM, TO] = ["\uE000", "\uE001"] as const;
const PIECES = /\uE000([^\uE001]*)\uE001|([^\uE000\uE001]+)/gu;

/** The same shape: sentences, functions that make sentences, lists, areas of them. */
export function pseudoWords<Words>(words: Words): Words {
  return turn(words) as Words;
}

function turn(words: unknown): unknown {
  if (typeof words === "string") return bracketed(words);
  if (typeof words === "function") {
    return (...inserted: unknown[]) => turn(Reflect.apply(words, undefined, inserted.map(marked)));
  }
  if (Array.isArray(words)) return words.map(turn);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, part]) => [name, turn(part)]));
}

function marked(inserted: unknown): unknown {
  return typeof inserted === "string" ? `${FROM}${inserted}${TO}` : inserted;
}

function bracketed(sentence: string): string {
  const pieces = [...sentence.matchAll(PIECES)];
  return `⟦${pieces.map(([, inserted, own]) => inserted ?? accented(own ?? "")).join("")}⟧`;
}

/** Twice the vowels make English about a third longer. */
function accented(words: string): string {
  return words.replaceAll(/[a-z]/giu, (letter) => ACCENTS.get(letter) ?? letter);
}
