// Speaks to the integrator in the browser's console.

/** Something is refused but goes on. */
export function warn(sentence: string): void {
  // oxlint-disable-next-line eslint/no-console -- the console is where an integrator looks
  console.warn(`[sameside] ${sentence}`);
}

/** Something does not work until it is put right. */
export function complain(sentence: string): void {
  // oxlint-disable-next-line eslint/no-console -- the console is where an integrator looks
  console.error(`[sameside] ${sentence}`);
}
