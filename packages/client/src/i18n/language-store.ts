// Holds the language the page speaks now; changes it when somebody who may wishes so.
import { chooseLanguage } from "./choose-language.ts";
import type { Choice, Wishes } from "./choose-language.ts";
import type { Language } from "./languages.ts";
import type { LaterWords, Messages } from "./messages.ts";

export interface Speech extends Choice {
  readonly messages: Messages;
}

export interface LanguageStore {
  /** What a menu may offer: the open languages, with the one that is spoken. */
  offered(this: void): readonly Language[];
  now(this: void): Speech;
  /** @returns the way to stop listening */
  subscribe(this: void, listener: () => void): () => void;
  /**
   * Takes these wishes beside those from before. False when the words did not come: the page goes on in
   * the language it had.
   */
  wish(this: void, wishes: Partial<Wishes>): Promise<boolean>;
}

/**
 * Words that do not load are asked for twice, then another language stands in.
 * @param first what the page cannot be drawn without
 * @throws when no language loads at all
 */
export async function openLanguages(
  begin: Wishes,
  languages: readonly [Language, ...Language[]],
  first: readonly LaterWords[] = [],
): Promise<LanguageStore> {
  let wishes = begin;
  let speech = await firstSpeech(chooseLanguage(begin, languages), languages, first);
  let latest = 0;
  const listeners = new Set<() => void>();

  const wish = async (more: Partial<Wishes>) => {
    const before = wishes;
    wishes = { ...wishes, ...more };
    latest += 1;
    const turn = latest;
    const choice = chooseLanguage(wishes, languages);
    const messages = await change(speech, choice.language, first);
    // Somebody wished again meanwhile: that wish holds these too.
    if (turn !== latest) return messages !== null;
    if (messages === null) {
      wishes = before;
      return false;
    }
    speech = { ...choice, messages };
    for (const listener of listeners) listener();
    return true;
  };

  return {
    now: () => speech,
    offered: () =>
      languages.filter((language) => language.hidden !== true || language === speech.language),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wish,
  };
}

async function firstSpeech(
  choice: Choice,
  languages: readonly Language[],
  first: readonly LaterWords[],
): Promise<Speech> {
  const others = languages.filter(({ code, hidden }) => code !== choice.language.code && !hidden);
  for (const language of [choice.language, ...others]) {
    const messages = await load(language, first);
    if (messages !== null) return { ...choice, language, messages };
  }
  throw new Error("No language of this page could be loaded");
}

/** With the words of the parts that are open by now: nothing on the screen may wait for a new language. */
async function change(
  from: Speech,
  to: Language,
  first: readonly LaterWords[],
): Promise<Messages | null> {
  if (to === from.language) return from.messages;
  const messages = await load(to, first);
  if (messages === null) return null;
  const parts = Object.keys(messages.later) as LaterWords[];
  const open = parts.filter((part) => from.messages.later[part].asked());
  return (await haveCome(messages, open)) ? messages : null;
}

async function load(language: Language, first: readonly LaterWords[]): Promise<Messages | null> {
  const messages = await language.load().catch(() => language.load().catch(() => null));
  if (messages === null) return null;
  const whole = (await haveCome(messages, first)) || (await haveCome(messages, first));
  return whole ? messages : null;
}

async function haveCome(messages: Messages, parts: readonly LaterWords[]): Promise<boolean> {
  const here = await Promise.all(parts.map((part) => messages.later[part].ahead()));
  return here.every(Boolean);
}
