// Reads what the embedding page chose for the first picture, before it can be talked to.
import type { Theme } from "@sameside/shared/embed/protocol";
import { themes } from "@sameside/shared/embed/protocol";

/** What is absent, or means nothing, is left to the page. */
export type FirstChoices = {
  theme?: Theme;
  panel?: "open" | "closed";
};

/** `search` is the query of the page's address. */
export function readFirstChoices(search: string): FirstChoices {
  const asked = new URLSearchParams(search);
  const theme = themes.find((name) => name === asked.get("theme"));
  const panel = (["open", "closed"] as const).find((name) => name === asked.get("panel"));
  return { ...(theme && { theme }), ...(panel && { panel }) };
}

/** Puts a theme on the page's root element; `auto` follows the device. */
export function applyTheme(
  root: { readonly dataset: Record<string, string | undefined> },
  theme: Theme,
): void {
  if (theme === "auto") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
}
