// Remembers on this device whether a person wants their background blurred.
import { readKept, writeKept } from "../kept-text.ts";

const STORAGE_KEY = "sameside.blur";
const ON = "on";

/** Where storage is blocked the wish lasts as long as the page. */
export function blurRemembered(): boolean {
  return readKept(() => localStorage, STORAGE_KEY) === ON;
}

export function rememberBlur(wanted: boolean): void {
  writeKept(() => localStorage, STORAGE_KEY, wanted ? ON : null);
}
