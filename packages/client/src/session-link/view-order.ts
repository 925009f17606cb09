// Orders a viewer's views.

/** True when view id `next` came after `known`; ids are decimal digits of any length. */
export function isNewer(next: string, known: string | null): boolean {
  if (known === null) return true;
  return next.length === known.length ? next > known : next.length > known.length;
}
