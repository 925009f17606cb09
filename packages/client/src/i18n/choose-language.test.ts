// Tries who decides the language, what a tag is met by.
import { describe, expect, test } from "vitest";
import type { Wishes } from "./choose-language.ts";
import { chooseLanguage } from "./choose-language.ts";
import type { Language } from "./languages.ts";

function language(code: string, hidden?: true): Language {
  return {
    code,
    name: code,
    dir: "ltr",
    ...(hidden && { hidden }),
    load: () => Promise.reject(new Error("not loaded here")),
  };
}

const table = [language("en"), language("de"), language("fr"), language("en-XB", true)] as const;
const nobody: Wishes = { around: null, person: null, clinic: null, browser: [] };
const choose = (wishes: Partial<Wishes>) =>
  chooseLanguage({ ...nobody, ...wishes }, [table[0], ...table.slice(1)]);

describe("LNG1 who decides", () => {
  test.each<[string, Partial<Wishes>, string]>([
    ["the page around", { around: "de", person: "fr", clinic: "en", browser: ["en"] }, "de"],
    ["then the person", { person: "fr", clinic: "de", browser: ["en"] }, "fr"],
    ["then the clinic", { clinic: "de", browser: ["fr"] }, "de"],
    ["then the browser's list, in its order", { browser: ["pt", "fr", "de"] }, "fr"],
    ["then English", { browser: ["pt"] }, "en"],
    ["a language that is not here is passed over", { around: "pt", clinic: "de" }, "de"],
  ])("%s", (_name, wishes, code) => {
    expect(choose(wishes).language.code).toBe(code);
  });

  test("only a wish of the page around that is met fixes the language", () => {
    expect(choose({ around: "de" }).fixed).toBe(true);
    expect(choose({ around: "pt" }).fixed).toBe(false);
    expect(choose({ person: "de" }).fixed).toBe(false);
  });
});

describe("LNG2 what a tag is met by", () => {
  test.each([
    ["de-CH", "de"],
    ["DE-ch", "de"],
    ["fr-Latn-CA", "fr"],
    ["en-XB", "en-XB"],
    ["en-xb", "en-XB"],
    ["en-XA", "en"],
  ])("%s is met by %s", (tag, code) => {
    expect(choose({ around: tag }).language.code).toBe(code);
  });

  test("what is no tag is passed over", () => {
    for (const tag of ["", "not a language", "en-US@posix", "<b>", "x".repeat(100)]) {
      const { language: spoken, regions } = choose({ around: tag, clinic: tag, browser: [tag] });
      expect([spoken.code, regions]).toEqual(["en", []]);
    }
  });

  test("whole tags decide the region, the nearest wish first", () => {
    expect(choose({ person: "de", clinic: "de-AT", browser: ["de-DE", "en"] }).regions).toEqual([
      "de-AT",
      "de-DE",
      "en",
    ]);
  });
});
