// Lists what a source file imports.
import { dirname, join, normalize } from "node:path";

export interface SourceImport {
  /** As written, e.g. "../store/open.ts" or "drizzle-orm/pg-core". */
  readonly specifier: string;
  /** A path from the repository's root, or the package's name. */
  readonly target: string;
  readonly line: number;
}

const IMPORT =
  /^\s*(?:import|export)\s[^;"'`]*?from\s*"([^"]+)"|^\s*import\s*"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
const SHARED_PREFIX = "@sameside/shared/";

/**
 * @param file from the repository's root, with forward slashes
 * @param text its content; commented-out imports count too, which nobody should miss
 */
export function importsOf(file: string, text: string): SourceImport[] {
  return [...text.matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3] ?? "";
    return { specifier, target: targetOf(file, specifier), line: lineAt(text, match) };
  });
}

function targetOf(file: string, specifier: string): string {
  if (specifier.startsWith(".")) return normalize(join(dirname(file), specifier));
  if (specifier.startsWith(SHARED_PREFIX)) {
    return `packages/shared/src/${specifier.slice(SHARED_PREFIX.length)}.ts`;
  }
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

/** The match may begin with the line breaks before the statement. */
function lineAt(text: string, match: RegExpExecArray): number {
  const start = match.index + match[0].search(/\S/);
  return text.slice(0, start).split("\n").length;
}
