// Remembers on this device whether a person wants keys for the call.

const STORAGE_KEY = "sameside.call-keys";
const OFF = "off";

const listeners = new Set<() => void>();
/** Where storage is blocked the choice lasts as long as the page. */
let ofPage: boolean | null = null;

export function keysWanted(): boolean {
  try {
    return ofPage ?? localStorage.getItem(STORAGE_KEY) !== OFF;
  } catch {
    return ofPage ?? true;
  }
}

/** Only a choice against them leaves something behind. */
export function wantKeys(wanted: boolean): void {
  ofPage = wanted;
  try {
    if (wanted) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, OFF);
  } catch {
    // Full or blocked: asked for again in the next call.
  }
  for (const listener of listeners) listener();
}

export function onKeysWanted(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
