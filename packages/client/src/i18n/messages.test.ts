// Checks by the compiler that other languages keep to the shape of English.
import { expect, test } from "vitest";
import type { Messages } from "./messages.ts";

type Back = Pick<Messages["common"], "back" | "left" | "saving">;

test("LNG9 any words will do, made in any way", () => {
  const words: Back = {
    back: "Zurück",
    left: () => "noch Platz",
    saving: { saving: "…", saved: "Gut", notSaved: "Noch nicht", notSavedMore: "Gleich" },
  };
  expect(words.left(1)).toBe("noch Platz");
});

test("LNG9 a sentence that is missing, too much or made of something else does not compile", () => {
  const { saving, left }: Back = {
    back: "",
    left: () => "",
    saving: { saving: "", saved: "", notSaved: "", notSavedMore: "" },
  };
  // @ts-expect-error -- one sentence is missing
  const missing: Back = { saving, left };
  // @ts-expect-error -- one sentence too many
  const more: Back = { saving, left, back: "", forward: "" };
  // @ts-expect-error -- the count is a number
  const other: Back = { saving, back: "", left: (count: string) => count };
  expect([missing, more, other]).toHaveLength(3);
});
