// Joins the class names of a component with those its caller adds.

/** Class names in one string; anything falsy is left out, an empty result is `undefined`. */
export function cx(...names: readonly (string | false | null | undefined)[]): string | undefined {
  return names.filter(Boolean).join(" ") || undefined;
}
