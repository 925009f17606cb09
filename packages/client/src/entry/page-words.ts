// Names the words that a page cannot be drawn without.
import type { LaterWords } from "../i18n/messages.ts";

/** By the name that the page's file has on its root element. */
const first: Readonly<Record<string, readonly LaterWords[]>> = {
  call: ["call"],
  panel: ["panel"],
};

export function pageWords(root: Pick<HTMLElement, "dataset">): readonly LaterWords[] {
  const page = root.dataset["page"] ?? "";
  const words = first[page];
  if (words === undefined) throw new Error(`No words for the page "${page}"`);
  return words;
}
