// Remembers on this device which language a person chose, nothing else.

const KEY = "sameside.language";

type Storage = Pick<globalThis.Storage, "getItem" | "setItem">;

/** Null when nothing was chosen, or the browser keeps nothing. `storage` may throw when it is asked for. */
export function rememberedLanguage(storage: () => Storage): string | null {
  try {
    return storage().getItem(KEY);
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing, the choice holds until the page is closed. */
export function rememberLanguage(storage: () => Storage, code: string): void {
  try {
    storage().setItem(KEY, code);
  } catch {
    // Then it is chosen again next time.
  }
}
