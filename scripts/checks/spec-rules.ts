// Holds the numbered rules of the model against the names of its tests.

/** A rule in SPEC.md: a list item that begins with its id in bold. */
const RULE = /^- \*\*([A-Z]+\d+)\*\*/gm;

/**
 * @param spec the text of SPEC.md
 * @param tests the texts of all test files
 * @returns ids that no test's name begins with
 */
export function untestedRules(spec: string, tests: readonly string[]): string[] {
  const all = tests.join("\n");
  return ruleIds(spec).filter((id) => !new RegExp(`["'\`]${id}\\b`).test(all));
}

/** @returns ids that stand more than once */
export function repeatedRules(spec: string): string[] {
  const ids = ruleIds(spec);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

export function ruleIds(spec: string): string[] {
  return [...spec.matchAll(RULE)].map((match) => match[1] ?? "");
}
