// Keeps one text of a participant on this device, encrypted, until a time.
import { createStore, del, get, promisifyRequest, set } from "idb-keyval";
import type { UseStore } from "idb-keyval";

/** As it lies in the browser. Without the server's key nobody reads more than the time. */
interface Kept {
  /** Epoch milliseconds; from then on nothing can be done with it. */
  readonly until: number;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly sealed: ArrayBuffer;
}

export interface VaultOptions {
  /** What is kept belongs to this participant; nobody else's can be taken for it. */
  readonly participantId: string;
  /** Base64 of 32 bytes; null when there is none to be had now. */
  readonly fetchKey: () => Promise<string | null>;
}

/** None of its functions throws: where storage is blocked, nothing was kept. */
export interface AnswerVault {
  has(): Promise<boolean>;
  /** Null when there is nothing, or another link's key has closed it: such a text is deleted. */
  read(): Promise<string | null>;
  /** Overwrites; false when the text is not on the device now. `until` in epoch milliseconds. */
  write(text: string, until: number): Promise<boolean>;
  remove(): Promise<void>;
  /** Deletes everybody's whose time is over. `now` in epoch milliseconds. */
  sweep(now: number): Promise<void>;
}

const IV_BYTES = 12;

export function openVault({ participantId, fetchKey }: VaultOptions): AnswerVault {
  let place: UseStore | null = null;
  // Inside `attempt` only: a browser that blocks storage may throw here.
  const store = () => (place ??= createStore("sameside", "unfinished-answers"));
  let key: CryptoKey | null = null;
  const needKey = async (): Promise<CryptoKey> => {
    key ??= await importKey(await fetchKey());
    return key;
  };
  const about = new TextEncoder().encode(participantId);
  const remove = () => attempt(() => del(participantId, store()), undefined);

  return {
    has: () => attempt(async () => (await get(participantId, store())) !== undefined, false),
    read: () =>
      attempt(async () => {
        const kept = await get<Kept>(participantId, store());
        if (kept === undefined) return null;
        const opener = await needKey();
        try {
          const { iv, sealed } = kept;
          const how = { name: "AES-GCM", iv, additionalData: about };
          return new TextDecoder().decode(await crypto.subtle.decrypt(how, opener, sealed));
        } catch {
          await remove();
          return null;
        }
      }, null),
    write: (text, until) =>
      attempt(async () => {
        const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
        const how = { name: "AES-GCM", iv, additionalData: about };
        const bytes = new TextEncoder().encode(text);
        const sealed = await crypto.subtle.encrypt(how, await needKey(), bytes);
        const kept: Kept = { until, iv, sealed };
        await set(participantId, kept, store());
        return true;
      }, false),
    remove,
    sweep: (now) =>
      attempt(async () => {
        await store()("readwrite", (rows) => {
          const walk = rows.openCursor();
          walk.addEventListener("success", () => {
            const at = walk.result;
            if (at === null) return;
            if (!((at.value as Kept).until > now)) at.delete();
            at.continue();
          });
          return promisifyRequest(rows.transaction);
        });
      }, undefined),
  };
}

/** @throws where there is no key, or no `crypto.subtle` (an insecure address) */
function importKey(base64: string | null): Promise<CryptoKey> {
  if (base64 === null) throw new Error("no key");
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}

async function attempt<Result>(act: () => Promise<Result>, otherwise: Result): Promise<Result> {
  try {
    return await act();
  } catch {
    return otherwise;
  }
}
