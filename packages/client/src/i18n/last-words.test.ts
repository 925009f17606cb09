// Tries which sentence stands on a page whose words did not load.
import { expect, test } from "vitest";
import { lastWords } from "./last-words.ts";

test.each([
  [["de-CH", "en"], "de"],
  [["pt", "FR"], "fr"],
  [["toString"], "en"],
  [[], "en"],
])("LNG3 for %j the sentence is in %s", (preferred, code) => {
  expect(lastWords(preferred)).toMatchObject({
    code,
    title: expect.stringMatching(/\.$/u) as string,
  });
});
