// Checks that every source file opens by saying what it is for.

/**
 * @param files path from the repository's root → text
 * @returns one line for each file whose first line is not a one-sentence comment
 */
export function missingFirstLines(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    const first = text.split("\n", 1)[0] ?? "";
    return /^\/\/ .+\.$/.test(first)
      ? []
      : [`${file}:1 does not say in one sentence what the file is for`];
  });
}
