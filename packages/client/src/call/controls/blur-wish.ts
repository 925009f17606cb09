// Remembers on this device whether a person wants their background blurred.

const STORAGE_KEY = "sameside.blur";
const ON = "on";

/** Where storage is blocked the wish lasts as long as the page. */
export function blurRemembered(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === ON;
  } catch {
    return false;
  }
}

export function rememberBlur(wanted: boolean): void {
  try {
    if (wanted) localStorage.setItem(STORAGE_KEY, ON);
    else localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Full or blocked: asked for again in the next call.
  }
}
