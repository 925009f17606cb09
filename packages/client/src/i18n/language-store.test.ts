// Tries what happens to the page's language when words come, come late, do not come.
import { expect, test, vi } from "vitest";
import { askOnce } from "../later/ask-once.ts";
import { english } from "./en/english.ts";
import { openLanguages } from "./language-store.ts";
import type { Language } from "./languages.ts";
import type { Messages } from "./messages.ts";

const nobody = { around: null, person: null, clinic: null, browser: [] };
const offline = () => Promise.reject(new Error("offline"));

/** Words of their own, so that one can tell whose they are. */
function wordsOf(code: string): Messages {
  const { later, common } = english;
  return {
    ...english,
    common: { ...common, back: code },
    later: { ...later, rating: askOnce(later.rating.ask) },
  };
}

function language(code: string, load = () => Promise.resolve(wordsOf(code))) {
  return { code, name: code, dir: "ltr", load: vi.fn(load) } satisfies Language;
}

test("LNG3 the wished language alone is loaded", async () => {
  const [en, de, fr] = [language("en"), language("de"), language("fr")];
  const store = await openLanguages({ ...nobody, browser: ["de-CH"] }, [en, de, fr]);
  expect(store.now().messages.common.back).toBe("de");
  expect(store.now().regions).toEqual(["de-CH"]);
  expect([en, de, fr].map(({ load }) => load.mock.calls.length)).toEqual([0, 1, 0]);
});

test("LNG3 words that do not load are asked for again", async () => {
  const de = language("de");
  de.load.mockImplementationOnce(offline);
  const store = await openLanguages({ ...nobody, browser: ["de"] }, [language("en"), de]);
  expect(store.now().language.code).toBe("de");
});

test("LNG3 another language stands in, the hidden one never; with none it fails", async () => {
  const en = language("en");
  const hidden = { ...language("en-XB"), hidden: true as const };
  const store = await openLanguages({ ...nobody, browser: ["de"] }, [
    en,
    language("de", offline),
    hidden,
  ]);
  expect(store.now().language.code).toBe("en");
  const none = openLanguages(nobody, [language("en", offline), language("de", offline), hidden]);
  await expect(none).rejects.toThrow("No language");
});

test("LNG3 words of the page are asked for again; without them another language stands in", async () => {
  const call = vi.fn(english.later.call.ask).mockImplementationOnce(offline);
  const without = (ask: typeof call) => {
    const words = wordsOf("de");
    return language("de", () =>
      Promise.resolve({ ...words, later: { ...words.later, call: askOnce(ask) } }),
    );
  };
  const wishes = { ...nobody, browser: ["de"] };
  const again = await openLanguages(wishes, [language("en"), without(call)], ["call"]);
  expect(again.now().language.code).toBe("de");
  expect(again.now().messages.later.call.now()).toBe(english.later.call.now());
  const never = without(vi.fn(offline));
  const other = await openLanguages(wishes, [language("en"), never], ["call"]);
  expect(other.now().language.code).toBe("en");
  expect(await other.wish({ person: "de" })).toBe(false);
});

test("LNG4 a wish changes the language, tells who listens, once", async () => {
  const store = await openLanguages(nobody, [language("en"), language("de")]);
  const heard = vi.fn();
  const stop = store.subscribe(heard);
  expect(await store.wish({ clinic: "de-AT" })).toBe(true);
  expect(store.now()).toMatchObject({ language: { code: "de" }, regions: ["de-AT"] });
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  await store.wish({ person: "en" });
  expect(store.now().language.code).toBe("en");
  expect(heard).toHaveBeenCalledTimes(1);
});

test("LNG4 words that do not come leave the language as it was; a later wish tries again", async () => {
  const de = language("de", offline);
  const store = await openLanguages(nobody, [language("en"), de]);
  expect(await store.wish({ person: "de" })).toBe(false);
  expect(store.now()).toMatchObject({
    language: { code: "en" },
    messages: { common: { back: "en" } },
  });
  de.load.mockResolvedValue(wordsOf("de"));
  expect(await store.wish({ person: "de" })).toBe(true);
  expect(store.now().language.code).toBe("de");
});

test("LNG4 a part that is open needs its words first", async () => {
  const lame = wordsOf("de");
  const rating = vi.fn(lame.later.rating.ask).mockImplementationOnce(offline);
  const words = { ...lame, later: { ...lame.later, rating: askOnce(rating) } };
  const de = language("de", () => Promise.resolve(words));
  const store = await openLanguages(nobody, [language("en"), de]);
  await store.now().messages.later.rating.ask();
  expect(await store.wish({ person: "de" })).toBe(false);
  expect(store.now().language.code).toBe("en");
  expect(await store.wish({ person: "de" })).toBe(true);
});

test("LNG4 of two wishes the later one holds, however long the first takes", async () => {
  let arrive = (_words: Messages) => {};
  const slow = new Promise<Messages>((resolve) => (arrive = resolve));
  const de = language("de", () => slow);
  const store = await openLanguages(nobody, [language("en"), de, language("fr")]);
  const first = store.wish({ person: "de" });
  await store.wish({ person: "fr" });
  arrive(wordsOf("de"));
  await first;
  expect(store.now().language.code).toBe("fr");
});

test("LNG6 the open languages are offered, a hidden one while it is spoken", async () => {
  const hidden = { ...language("en-XB"), hidden: true as const };
  const store = await openLanguages({ ...nobody, around: "en-XB" }, [language("en"), hidden]);
  expect(store.offered().map(({ code }) => code)).toEqual(["en", "en-XB"]);
  await store.wish({ around: null });
  expect(store.offered().map(({ code }) => code)).toEqual(["en"]);
});
