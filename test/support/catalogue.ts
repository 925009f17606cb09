// Looks at whether a page says anything that is not from the catalogue, or has no room for what it says.
import { expect } from "@playwright/test";
import type { Frame } from "@playwright/test";
import type { Messages } from "../../packages/client/src/i18n/messages.ts";

/**
 * For a page in the pseudo-locale, whose every word stands in brackets. `own`: names, people's words, what
 * else comes from elsewhere.
 */
export async function expectOnlyCatalogue(frame: Frame, own: readonly string[]): Promise<void> {
  let rest = (await frame.evaluate(shownTexts)).join("\n");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replaceAll(/⟦[^⟦⟧]*⟧/gu, "");
  }
  for (const words of own.toSorted((a, b) => b.length - a.length))
    rest = rest.replaceAll(words, "");
  const left = rest.split("\n").filter((line) => /\p{L}/u.test(line));
  expect(left, "words that are not from the catalogue").toEqual([]);
}

/** For a page in another language: nothing that English says there, names inserted or not, is shown. */
export async function expectNothingIn(
  frame: Frame,
  foreign: ReadonlyMap<string, RegExp>,
): Promise<void> {
  const shown = (await frame.evaluate(shownTexts)).map((words) => words.trim());
  const found = [...foreign].flatMap(([path, sentence]) =>
    shown.filter((words) => sentence.test(words)).map((words) => `${path}: ${words}`),
  );
  expect(found, "words of another language").toEqual([]);
}

/** What `foreign` says, but what `own` says in the same words; by place in the catalogue. */
export async function sentencesBut(
  foreign: Messages,
  own: Messages,
): Promise<ReadonlyMap<string, RegExp>> {
  const alike = new Set((await leavesOf(own)).values());
  const sentences = [...(await leavesOf(foreign))].filter(
    ([, words]) => /\p{L}/u.test(words) && !alike.has(words),
  );
  return new Map(
    sentences.map(([path, words]) => {
      const parts = words
        .split(INSERTED)
        .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, String.raw`\$&`));
      return [path, new RegExp(`^${parts.join(".+")}$`, "u")];
    }),
  );
}

/** Stands for what is inserted; no letter. */
const INSERTED = "⟨⟩";

type Made = (...inserted: readonly string[]) => string;

async function leavesOf({ later, ...now }: Messages): Promise<ReadonlyMap<string, string>> {
  const parts: [string, unknown][] = Object.entries(now);
  for (const [name, part] of Object.entries(later)) parts.push([name, await part.ask()]);
  return new Map(parts.flatMap(([name, part]) => sentencesIn(part, name)));
}

function sentencesIn(part: unknown, path: string): [string, string][] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") {
    return [[path, (part as Made)(INSERTED, INSERTED, INSERTED, INSERTED, INSERTED)]];
  }
  return Object.entries(part ?? {}).flatMap(([name, inner]) =>
    sentencesIn(inner, `${path}/${name}`),
  );
}

/** Every text on the screen or for a screen reader, but what is said to be of another language. */
function shownTexts(): string[] {
  const root = document.documentElement;
  const foreign = `[lang]:not([lang="${root.lang}"])`;
  const texts: string[] = [];
  const walker = document.createTreeWalker(
    document.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (!element?.checkVisibility() || element.closest(`${foreign}, script, style`)) continue;
    if (node instanceof Text) texts.push(node.data);
    if (!(node instanceof Element)) continue;
    for (const name of ["aria-label", "placeholder", "title", "alt", "aria-valuetext"]) {
      texts.push(node.getAttribute(name) ?? "");
    }
  }
  return [...texts, document.title];
}

/** Words of everything that can be pressed are whole, within the window. */
export async function expectNothingClipped(frame: Frame): Promise<void> {
  const clipped = await frame.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, a, label, summary, legend, h1, h2")]
      .filter((part) => part.checkVisibility() && getComputedStyle(part).position !== "fixed")
      .filter((part) => {
        const box = part.getBoundingClientRect();
        // What only a screen reader hears is a pixel wide; what waits off the screen is no matter.
        if (box.width < 4 || box.height < 4) return false;
        const out = box.left < -1 || box.right > document.documentElement.clientWidth + 1;
        return (
          out ||
          (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== "inline")
        );
      })
      .map(
        (part) =>
          `${part.tagName.toLowerCase()}: ${part.textContent} ${part.scrollWidth}>${part.clientWidth}`,
      ),
  );
  expect(clipped, "clipped").toEqual([]);
}
