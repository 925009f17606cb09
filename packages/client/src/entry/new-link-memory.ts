// Remembers in this tab which notice of a new link was read.

const STORAGE_KEY = "sameside.new-link-read";

export interface NewLinkMemory {
  /** When the link was made whose notice was read last; null: none was, or the browser keeps nothing. */
  readonly readAt: () => number | null;
  readonly read: (linkMadeAt: number) => void;
}

export function newLinkMemory(storage: Pick<Storage, "getItem" | "setItem"> | null): NewLinkMemory {
  return {
    readAt: () => {
      try {
        const kept = storage?.getItem(STORAGE_KEY) ?? null;
        return kept === null ? null : Number(kept);
      } catch {
        return null;
      }
    },
    read: (linkMadeAt) => {
      try {
        storage?.setItem(STORAGE_KEY, String(linkMadeAt));
      } catch {
        // Without storage it is told again after a reload.
      }
    },
  };
}
