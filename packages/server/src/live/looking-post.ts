// Sends the other servers word of who looks here, many changes as one.

import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate } from "node:timers/promises";
import { sendLooking } from "../store/looking-notice.ts";
import type { LookingNotice } from "../store/looking-notice.ts";
import type { Store } from "../store/store.ts";

export interface LookingPost {
  tell(sessionId: string): void;
  /** Tells, too. */
  ask(sessionId: string): void;
  /** Resolves when everything has been said. */
  done(): Promise<void>;
}

export interface LookingPostOptions {
  readonly store: Pick<Store, "transaction">;
  /** The notice was not sent. */
  readonly onFailure: (error: unknown) => void;
  /** Asked when the notice is sent, not before. */
  readonly noticeOf: (sessionId: string) => Omit<LookingNotice, "ask">;
}

export function createLookingPost({ store, onFailure, noticeOf }: LookingPostOptions): LookingPost {
  const due = new Map<string, boolean>();
  let sending: Promise<void> | null = null;
  const send = async (): Promise<void> => {
    // All changes of this moment are one notice a session.
    await setImmediate();
    const batch = [...due];
    due.clear();
    try {
      await store.transaction(async (tx) => {
        for (const [sessionId, ask] of batch) {
          await sendLooking(tx, { ...noticeOf(sessionId), ask });
        }
      });
    } catch (error) {
      onFailure(error);
    }
    sending = due.size > 0 ? send() : null;
  };
  // The embedded engine delivers a notice inside the transaction that sent it, where none can be opened.
  const outside = AsyncLocalStorage.snapshot();
  const put = (sessionId: string, ask: boolean): void => {
    due.set(sessionId, ask || due.get(sessionId) === true);
    sending ??= outside(send);
  };
  return {
    tell: (sessionId) => put(sessionId, false),
    ask: (sessionId) => put(sessionId, true),
    async done() {
      while (sending !== null) await sending;
    },
  };
}
