// Reads everything a page keeps on its device.
import type { Page } from "@playwright/test";

/** Both storages with every IndexedDB store, bytes read as letters, too. */
export function storedWords(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
      });
    const letters = (_: string, value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      return value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
    };
    const kept: unknown[] = [Object.entries(localStorage), Object.entries(sessionStorage)];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await asked(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        kept.push(name, store, await asked(rows.getAllKeys()), await asked(rows.getAll()));
      }
      database.close();
    }
    return JSON.stringify(kept, letters);
  });
}
