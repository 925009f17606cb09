// Reads the project's own source files.
import { globSync, readFileSync } from "node:fs";
import { sep } from "node:path";

const SOURCES = [
  "packages/*/*.ts",
  "packages/*/src/**/*.{ts,tsx}",
  "scripts/**/*.{ts,mjs}",
  "test/**/*.ts",
  "*.ts",
];

/** Path from the repository's root, with forward slashes → text. */
export function readSources(root: string): Map<string, string> {
  const files = globSync(SOURCES, { cwd: root }).filter((file) => !file.includes("node_modules"));
  return new Map(
    files
      .sort()
      .map((file) => [file.split(sep).join("/"), readFileSync(`${root}/${file}`, "utf8")]),
  );
}
