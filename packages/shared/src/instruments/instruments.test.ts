// Tests the instruments that ship with the product, how any instrument is read or scored.
import { describe, expect, it } from "vitest";
import { instrumentSchema } from "../http/instrument-schema.ts";
import { MADE_UP_INSTRUMENT } from "../testing/made-up-instrument.ts";
import {
  DEFAULT_INSTRUMENT,
  findInstrument,
  isOurInstrumentId,
  SHIPPED_INSTRUMENTS,
} from "./registry.ts";
import { scoreAnswers } from "./score.ts";
import { isSameLanguage, linesIn, textsFor } from "./texts-for.ts";

const oac6 = findInstrument(DEFAULT_INSTRUMENT.id, DEFAULT_INSTRUMENT.version);
if (oac6 === undefined) throw new Error("the default instrument does not ship");

describe("instruments", () => {
  it("INS1 ships oac-6 0.1 with its licence, not validated", () => {
    expect(oac6).toMatchObject({
      id: "oac-6",
      version: "0.1",
      licence: "CC-BY-4.0",
      validated: false,
      scale: { min: 0, max: 10 },
    });
    expect(textsFor(oac6, "en")).toMatchObject({ minLabel: "Not at all", maxLabel: "Fully" });
    expect(oac6.items.map((item) => item.id)).toEqual([
      "honest",
      "understood",
      "goal",
      "task",
      "voice",
      "welcome",
    ]);
    expect(findInstrument("oac-6", "0.2")).toBeUndefined();
  });

  it("INS2 has all its lines in each language, each in words of its own", () => {
    expect(oac6.texts.map(({ language }) => language)).toEqual(["en", "de", "fr", "es"]);
    const lines = oac6.texts.flatMap((texts) => linesIn(oac6, texts).map(({ text }) => text));
    expect(new Set(lines).size).toBe(6 * 4);
  });

  it("INS2 passes what a clinic's own has to pass, but for its id", () => {
    for (const shipped of SHIPPED_INSTRUMENTS) {
      expect(isOurInstrumentId(shipped.id)).toBe(true);
      expect(instrumentSchema.parse({ ...shipped, id: "not-ours" }).items).toEqual(shipped.items);
    }
  });
});

describe("the language of an instrument", () => {
  const texts = (...languages: readonly [string, ...string[]]) => {
    const [first, ...others] = languages;
    const [words] = MADE_UP_INSTRUMENT.texts;
    return {
      texts: [
        { ...words, language: first },
        ...others.map((language) => ({ ...words, language })),
      ] as const,
    };
  };

  it.each([
    ["de", "de"],
    ["DE-at", "de"],
    ["pt-BR", "pt-BR"],
    ["pt-PT", "pt-BR"],
    ["zh-Hant-TW", "zh-Hant"],
    ["it", "en"],
    ["", "en"],
  ])("INS3 reads %j as %s", (wanted, got) => {
    const instrument = texts("en", "zh-Hans", "zh-Hant", "de", "pt-BR");
    expect(textsFor(instrument, wanted).language).toBe(got);
  });

  it("INS3 falls back to the first language, whichever that is", () => {
    expect(textsFor(texts("fr", "en"), "it").language).toBe("fr");
    expect(isSameLanguage("de-CH", "de")).toBe(true);
    expect(isSameLanguage("de", "den")).toBe(false);
  });
});

describe("scoring", () => {
  const four = { lamp: 5, fog: 1, stairs: 3, tea: 2 };

  it.each([
    [four, 15],
    [{ ...four, fog: 5 }, 11],
    [{ ...four, tea: "skipped" as const }, null],
    [{}, null],
  ])("INS4 sums up %j to %s, a reversed line from the other end", (answers, total) => {
    expect(scoreAnswers(MADE_UP_INSTRUMENT, answers)).toBe(total);
  });

  it("INS4 takes the mean to one decimal from enough lines, a reversed one too", () => {
    const scoring = { method: "mean", minAnswered: 3, reversed: ["fog"] } as const;
    const instrument = { ...MADE_UP_INSTRUMENT, scoring };
    expect(scoreAnswers(instrument, four)).toBe(3.8);
    expect(scoreAnswers(instrument, { lamp: 5, fog: 5, stairs: 5 })).toBe(3.7);
    expect(scoreAnswers(instrument, { lamp: 5, fog: 5, stairs: "skipped" })).toBeNull();
  });
});
