// Tries the language for tests on sentences, functions, lists.
import { expect, test } from "vitest";
import { english } from "../en/english.ts";
import { pseudo } from "./pseudo.ts";
import { pseudoWords } from "./pseudo-words.ts";

test("LNG7 words are accented, what is inserted stays as it is", () => {
  const words = pseudoWords({
    plain: "Try again",
    greet: (name: string, count: number) => `Hello ${name}, ${count} more`,
    list: ["One", "Two"],
  });
  expect(words.plain).toBe("⟦Trýý áágááííñ⟧");
  expect(words.greet("Anna", 2)).toBe("⟦Hééllóó Anna, 2 móóréé⟧");
  expect(words.greet(words.plain, 2)).toBe("⟦Hééllóó ⟦Trýý áágááííñ⟧, 2 móóréé⟧");
  expect(words.list).toEqual(["⟦Óóñéé⟧", "⟦Twóó⟧"]);
});

test("LNG7 sentences grow by a third or more, short words by two fifths", () => {
  const long = english.common.open.lead;
  expect(pseudoWords(long).length).toBeGreaterThan(long.length * 1.3);
  for (const short of ["Share", "Carry", "Mute", "Let in"]) {
    expect(pseudoWords(short).length).toBeGreaterThanOrEqual(short.length * 1.4);
  }
});

test("LNG7 it has every part of English, the later ones too", async () => {
  const words = await pseudo();
  const { later, ...now } = english;
  expect(shape(words)).toEqual(shape({ ...now, later }));
  for (const part of ["deviceHelp", "rating", "record"] as const) {
    expect(shape(await words.later[part].ask())).toEqual(shape(await later[part].ask()));
  }
});

function shape(words: unknown): unknown {
  if (typeof words !== "object" || words === null) return typeof words;
  return Object.fromEntries(Object.entries(words).map(([name, part]) => [name, shape(part)]));
}
