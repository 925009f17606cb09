// Keeps the lockfile free of any one registry's address.

/** @returns one line for each address in the lockfile */
export function addressesIn(lockfile: string): string[] {
  return lockfile.split("\n").flatMap((text, index) => {
    return /\b(?:https?|git\+\w+|tarball):/.test(text)
      ? [`pnpm-lock.yaml:${index + 1} ${text.trim()}`]
      : [];
  });
}
