// Begins to load the words while the page's program is still on its way.
import type { LanguageStore } from "../i18n/language-store.ts";
import { openLanguages } from "../i18n/language-store.ts";
import { languages } from "../i18n/languages.ts";
import { rememberedLanguage } from "../i18n/remembered-language.ts";
import { pageWords } from "./page-words.ts";

/**
 * A program of its own beside the page's (vite.config.ts): small, so that it runs first. Rejected when
 * no language loads.
 */
export const firstWords: Promise<LanguageStore> = openLanguages(
  {
    around: new URLSearchParams(location.search).get("lang"),
    person: rememberedLanguage(() => localStorage),
    clinic: null,
    browser: navigator.languages,
  },
  languages,
  pageWords(document.documentElement),
);
// Told by the page; until it is there, nobody listens.
firstWords.catch(() => {});
