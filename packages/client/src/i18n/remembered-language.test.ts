// Tries what the device keeps of a choice of language.
import { expect, test } from "vitest";
import { rememberLanguage, rememberedLanguage } from "./remembered-language.ts";

test("LNG5 the code is kept, nothing else", () => {
  const kept = new Map<string, string>();
  const storage = () => ({
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  expect(rememberedLanguage(storage)).toBe(null);
  rememberLanguage(storage, "de");
  expect(rememberedLanguage(storage)).toBe("de");
  expect([...kept]).toEqual([["sameside.language", "de"]]);
});

test("LNG5 a browser that keeps nothing is no obstacle", () => {
  const storage = () => {
    throw new Error("SecurityError");
  };
  expect(() => rememberLanguage(storage, "de")).not.toThrow();
  expect(rememberedLanguage(storage)).toBe(null);
});
