// Checks the address a session leads back to at its end.

/**
 * Whole address on the page's own origin, `undefined` if none is wished. The frame accepts no other, so a
 * wrong one is said here, where the integrator looks.
 */
export function returnUrl(
  wish: string | null,
  page: { href: string; origin: string },
  warn: (sentence: string) => void,
): string | undefined {
  if (!wish) return undefined;
  const url = URL.canParse(wish, page.href) ? new URL(wish, page.href) : undefined;
  if (url?.origin === page.origin) return url.href;
  warn(`"return-url" must be an address on ${page.origin}.`);
  return undefined;
}
