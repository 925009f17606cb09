// Keeps a short text in a browser's storage, which may be full or blocked.

/** Throws where the browser gives none. */
export type Keeper = () => Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Null also where nothing can be kept. */
export function readKept(keeper: Keeper, key: string): string | null {
  try {
    return keeper().getItem(key);
  } catch {
    return null;
  }
}

/** Null takes it away. Where nothing can be kept it is chosen again next time. */
export function writeKept(keeper: Keeper, key: string, text: string | null): void {
  try {
    if (text === null) keeper().removeItem(key);
    else keeper().setItem(key, text);
  } catch {
    // Full or blocked.
  }
}
