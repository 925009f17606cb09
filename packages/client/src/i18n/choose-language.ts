// Decides in which of the shipped languages the page speaks to its reader.
import type { Language } from "./languages.ts";

/** Language tags, from the one that counts most to the one that counts least. */
export interface Wishes {
  /** The page around: its `lang` attribute, its command. */
  readonly around: string | null;
  /** What the person chose on this device. */
  readonly person: string | null;
  /** What the clinic knows about the person. */
  readonly clinic: string | null;
  readonly browser: readonly string[];
}

export interface Choice {
  readonly language: Language;
  /** Whole tags that were wished, canonical: the first one of the language says how times are written. */
  readonly regions: readonly string[];
  /** The page around has decided: no menu can change it. */
  readonly fixed: boolean;
}

/** The first of `languages` stands in for a wish that none of them meets. */
export function chooseLanguage(
  wishes: Wishes,
  languages: readonly [Language, ...Language[]],
): Choice {
  const find = (tag: string) => findLanguage(tag, languages);
  const around = known(wishes.around).flatMap(find);
  const rest = known(wishes.person, wishes.clinic, ...wishes.browser);
  const wished = known(wishes.around, wishes.person, wishes.clinic);
  return {
    language: around[0] ?? rest.flatMap(find)[0] ?? languages[0],
    // "de" alone names no region: the browser's "de-CH" does.
    regions: [...wished.filter((tag) => tag.includes("-")), ...known(...wishes.browser)],
    fixed: around.length > 0,
  };
}

/** A language by its whole code, or an open one by the tag's first part. */
function findLanguage(tag: string, languages: readonly Language[]): readonly Language[] {
  const primary = tag.split("-")[0];
  const exact = languages.find(({ code }) => code === tag);
  const near = languages.find(({ code, hidden }) => code === primary && hidden !== true);
  const found = exact ?? near;
  return found === undefined ? [] : [found];
}

/** Without what is no language tag: addresses, clinics and some browsers hold such things. */
function known(...tags: readonly (string | null)[]): readonly string[] {
  return tags.flatMap((tag) => {
    try {
      return tag === null ? [] : Intl.getCanonicalLocales(tag);
    } catch {
      return [];
    }
  });
}
