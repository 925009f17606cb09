// Finds out which deployment this script belongs to.

/** A module script has no `currentScript`; then the page's own script element says it. */
function homeOf(page: Document): string | undefined {
  const script =
    page.currentScript instanceof HTMLScriptElement
      ? page.currentScript
      : page.querySelector<HTMLScriptElement>('script[src$="/embed.js"]');
  return script?.src && URL.canParse(script.src) ? new URL(script.src).origin : undefined;
}

/** The origin `embed.js` came from. Read while the script runs: afterwards nobody knows any more. */
export const home = homeOf(document);
