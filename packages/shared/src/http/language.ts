// Tells language tags from anything else.

/** The tag as BCP 47 writes it (`pt-BR`), or null for what is none. */
export function canonicalLanguage(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
