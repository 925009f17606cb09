// Says in the console what went wrong, for whoever looks after the page.

/** The error's name with its message; never an address, which may carry a room token. */
export function warnInConsole(what: string, error: unknown): void {
  // oxlint-disable-next-line no-console
  console.warn(`sameside: ${what}: ${describe(error)}`);
}

function describe(error: unknown): string {
  const words = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return words.replaceAll(/\b(?:wss?|https?):\/\/[^\s'"]+/gu, "(address)");
}
