// Holds every shipped language against English: whole, its own words, one address.
import { describe, expect, test } from "vitest";
import { english } from "./en/english.ts";
import { languages } from "./languages.ts";
import type { Messages } from "./messages.ts";

type Made = (...inserted: unknown[]) => unknown;

/** A sentence by its place in the catalogue, or what makes one. */
type Catalogue = ReadonlyMap<string, string | Made>;

const shipped = languages.filter(({ hidden }) => hidden !== true);
const translated = shipped.filter(({ code }) => code !== "en");

/** Words with which a language would leave its address (docs/decisions/025). */
const OTHER_ADDRESS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(du|dich|dir|dein\p{L}*|ihr|euch|euer|eur\p{L}+)(?!\p{L})|(?<!\p{L})(Du|Dein\p{L}*)(?!\p{L})/u,
  fr: /(?<!\p{L})(tu|te|toi|ton|ta|tes|tien\p{L}*)(?!\p{L})|(?<!\p{L})t’/iu,
  es: /(?<!\p{L})(usted|ustedes|vosotros|vosotras|vuestr\p{L}+)(?!\p{L})/iu,
};

/** Quotation marks that are not the language's own. */
const OTHER_QUOTES: Readonly<Record<string, RegExp>> = {
  en: /["'„«»]/u,
  de: /["'”«»]|(?<!„[^“]*)“/u,
  fr: /["'„“”]/u,
  es: /["'„]/u,
};

/** Spelled against the language's own habits: spaces, words that lose a vowel before some names. */
const MISSPELLED: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\u202F)[:;?»]|«(?!\u202F)|(?<!\p{L}|moins )(de|que) ⟨/iu,
};

/** Said alike in English. */
const SAME: ReadonlySet<string> = new Set(["OK", "Ctrl"]);

/** Loud, or a picture where a word should be. */
const LOUD = /[!¡]|\p{Extended_Pictographic}/u;

/** Stands for the name, word or time that is inserted at a place; no letter in it. */
const inserted = (place: number) => `⟨${place}⟩`;
const MARKS = [0, 1, 2, 3, 4].map(inserted);
const COUNTS = [0, 1, 2, 3, 11];

async function catalogueOf(messages: Messages | typeof english): Promise<Catalogue> {
  const { later, ...now } = messages;
  const parts: Record<string, unknown> = { ...now };
  for (const [name, part] of Object.entries(later)) parts[name] = await part.ask();
  return new Map(leavesOf(parts, ""));
}

function leavesOf(part: unknown, path: string): [string, string | Made][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") return [[path, part as Made]];
  return Object.entries(part ?? {}).flatMap(([name, inner]) => leavesOf(inner, `${path}/${name}`));
}

/** With marks inserted; `null` and numbers are inserted by {@link allOf}. */
function withMarks(words: string | Made): string {
  return typeof words === "string" ? words : String(words(...MARKS));
}

/** What a sentence can become, for names, counts, nobody, yes, no. */
function allOf(words: string | Made): readonly string[] {
  if (typeof words === "string") return [words];
  const all = (sample: unknown) => String(words(...MARKS.map(() => sample)));
  return [withMarks(words), ...[...COUNTS, null, false].map(all)];
}

/** One line for each sentence in which something is found. */
function found(catalogue: Catalogue, what: RegExp): readonly string[] {
  return [...catalogue].flatMap(([path, words]) =>
    allOf(words)
      .filter((said) => what.test(said))
      .map((said) => `${path}: ${said}`),
  );
}

describe.each(shipped)("LNG10 $name", ({ code, load }) => {
  test("no sentence is empty, loud, quoted as elsewhere", async () => {
    const catalogue = await catalogueOf(await load());
    expect(found(catalogue, /^\s*$/u)).toEqual([]);
    expect(found(catalogue, LOUD)).toEqual([]);
    expect(found(catalogue, OTHER_QUOTES[code] ?? /^/u)).toEqual([]);
  });
});

describe.each(shipped)("LNG10 $name", ({ load }) => {
  test("a number to call is read out as it is shown: who speaks to the device says what stands there", async () => {
    const { call, callShort } = (await load()).common.urgent;
    const words = call("01632").match(/[\p{L}\p{N}]+/gu);
    expect(words?.join(" ")).toContain(`${callShort} 01632`);
  });
});

describe.each(translated)("LNG10 $name", ({ code, load }) => {
  test("it says everything that English says, in its own words", async () => {
    const own = await catalogueOf(await load());
    const model = await catalogueOf(english);
    expect([...own.keys()].toSorted()).toEqual([...model.keys()].toSorted());
    const left = [...model].filter(([path, words]) => {
      const said = withMarks(words);
      return said === withMarks(own.get(path) ?? "") && /\p{L}/u.test(said) && !SAME.has(said);
    });
    expect(left.map(([path]) => path)).toEqual([]);
  });

  test("what English inserts, it inserts", async () => {
    const own = await catalogueOf(await load());
    const marksIn = (words: string | Made) =>
      MARKS.filter((mark) => withMarks(words).includes(mark));
    for (const [path, words] of await catalogueOf(english)) {
      expect([path, marksIn(own.get(path) ?? "")]).toEqual([path, marksIn(words)]);
    }
  });

  test("it keeps to its own spelling", async () => {
    expect(found(await catalogueOf(await load()), MISSPELLED[code] ?? /(?!)/u)).toEqual([]);
  });

  test("LNG11 it keeps to one address", async () => {
    const other = OTHER_ADDRESS[code];
    if (other === undefined) throw new Error(`Which address does ${code} not use?`);
    expect(found(await catalogueOf(await load()), other)).toEqual([]);
  });
});

describe("these checks can find something", () => {
  test.each([
    ["de", "Danke, dass du da bist."],
    ["de", "Öffne deinen Link."],
    ["fr", "Ouvre ton lien."],
    ["fr", "Robin t’attend."],
    ["es", "Usted decide."],
  ])("LNG11 in %s: %s", (code, sentence) => {
    expect(sentence).toMatch(OTHER_ADDRESS[code] ?? /never^/u);
  });

  test.each([
    ["de", "Mit Ihnen und Ihrem Gegenüber, wenn Sie durch sind."],
    ["fr", "Vous êtes attendu, votre texte reste, cette tête aussi."],
    ["es", "Tú decides lo que compartes."],
  ])("LNG11 none in %s: %s", (code, sentence) => {
    expect(sentence).not.toMatch(OTHER_ADDRESS[code] ?? /^/u);
  });

  test.each(["Encore là ?", "Dit\u00A0: oui", "«\u202FOui »", "« Oui\u202F»", "Caméra de ⟨0⟩"])(
    "LNG10 in fr: %s",
    (sentence) => {
      expect(sentence).toMatch(MISSPELLED["fr"] ?? /never^/u);
    },
  );

  test("LNG10 quotes", () => {
    expect("„Gespeichert“ steht da").not.toMatch(OTHER_QUOTES["de"] ?? /^/u);
    for (const foreign of ['"so"', "“so”", "»so«"]) {
      expect(foreign).toMatch(OTHER_QUOTES["de"] ?? /never^/u);
    }
  });
});
