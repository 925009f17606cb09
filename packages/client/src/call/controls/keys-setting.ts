// Remembers on this device whether a person wants keys for the call.
import { readKept, writeKept } from "../kept-text.ts";

const STORAGE_KEY = "sameside.call-keys";
const OFF = "off";

const listeners = new Set<() => void>();
/** Where storage is blocked the choice lasts as long as the page. */
let ofPage: boolean | null = null;

export function keysWanted(): boolean {
  return ofPage ?? readKept(() => localStorage, STORAGE_KEY) !== OFF;
}

/** Only a choice against them leaves something behind. */
export function wantKeys(wanted: boolean): void {
  ofPage = wanted;
  writeKept(() => localStorage, STORAGE_KEY, wanted ? null : OFF);
  for (const listener of listeners) listener();
}

export function onKeysWanted(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
