// Tries the check for easy English on easy sentences, hard ones, words that are never used.
import { expect, test } from "vitest";
import { hardSentences } from "./reading-level.ts";

test("LNG8 easy sentences pass, in lists and functions too", () => {
  expect(
    hardSentences({
      plain: "Open it when you are ready. This turns on no camera.",
      made: (name: string, count: number) => `${name} has ${count} more lines for you to read.`,
      list: ["Come back here and tap Try again."],
    }),
  ).toEqual([]);
});

test("LNG8 a hard sentence is named with its grade, wherever it stands", () => {
  const hard = "Participants necessarily authenticate themselves before synchronisation continues.";
  const found = hardSentences({ area: { one: [`Easy. ${hard}`], two: () => hard } });
  expect(found).toEqual([expect.stringMatching(/^grade \d\d\.\d: Participants/u)]);
  expect(hardSentences((count: number) => (count === 1 ? hard : "Easy."))).toHaveLength(1);
  expect(hardSentences((by: string | null) => (by === null ? hard : "Easy."))).toHaveLength(1);
  expect(hardSentences((yes: boolean) => (yes ? "Easy." : hard))).toHaveLength(1);
});

test("LNG8 few words are not counted, since the formula says nothing about them", () => {
  expect(hardSentences("Authentication necessarily continues.")).toEqual([]);
});

test("LNG8 words that blame are found, in short sentences too, as whole words only", () => {
  expect(hardSentences("Upload failed.")).toEqual(['"failed" is never used: Upload failed.']);
  expect(hardSentences("Submit")).toHaveLength(1);
  expect(hardSentences(["Terror", "It did not come."])).toEqual([]);
});
