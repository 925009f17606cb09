// Knows who has a page of each session open, on this server or another.

import { randomUUID } from "node:crypto";
import type { ParticipantId } from "@sameside/shared/session/actor";
import { LOOKING_CHANNEL, parseLooking } from "../store/looking-notice.ts";
import type { Store } from "../store/store.ts";
import { createLookingPost } from "./looking-post.ts";
import type { LookingPost } from "./looking-post.ts";
import { countLookers } from "./session-lookers.ts";
import type { SessionLookers } from "./session-lookers.ts";

/** Well inside the time after which a silent server is dropped. */
const SAY_AGAIN_MS = 30_000;

export interface OpenPage {
  /** Who has a page of this session open, the asker too; what a viewer may know is not decided here. */
  readonly looking: () => ReadonlySet<ParticipantId>;
  readonly close: () => void;
}

export interface Looking {
  /** For as long as a page's stream is open. `onChange` is called when `looking` answers something else. */
  open(sessionId: string, id: ParticipantId, onChange: () => void): OpenPage;
  /** Tells the other servers that its pages are about to come to them. */
  close(): Promise<void>;
}

export interface LookingOptions {
  readonly store: Pick<Store, "listen" | "transaction">;
  /** Others could not be told; they are told again soon. */
  readonly onFailure: (error: unknown) => void;
}

/** Resolves once other servers are heard. */
export async function openLooking({ store, onFailure }: LookingOptions): Promise<Looking> {
  const server = randomUUID();
  let closed = false;
  const sessions = new Map<string, WatchedSession>();
  const idsHere = (sessionId: string) => sessions.get(sessionId)?.lookers.here() ?? [];
  const noticeOf = (sessionId: string) => {
    return { server, sessionId, ids: idsHere(sessionId), leaving: closed };
  };
  const post = createLookingPost({ store, onFailure, noticeOf });
  const each = (act: (sessionId: string) => void): void => [...sessions.keys()].forEach(act);
  const stopListening = await store.listen(LOOKING_CHANNEL, {
    onPayload: (payload) => {
      const notice = parseLooking(payload);
      if (notice === null || notice.server === server) return;
      const session = sessions.get(notice.sessionId);
      session?.lookers.hear(notice);
      if (session !== undefined && notice.ask) post.tell(notice.sessionId);
    },
    // Others have spoken meanwhile, or have not heard this one.
    onReconnected: () => each(post.ask),
  });
  const again = setInterval(() => each(post.tell), SAY_AGAIN_MS).unref();
  return {
    open(sessionId, id, onChange) {
      if (closed) return { looking: () => new Set(), close: () => undefined };
      const { lookers, listeners } = sessions.get(sessionId) ?? watch(sessions, sessionId, post);
      lookers.enter(id);
      // Listens after the page's own coming, which is no news to it.
      const listener = (): void => onChange();
      listeners.add(listener);
      return {
        looking: lookers.everywhere,
        close: () => {
          if (listeners.delete(listener) && !closed) lookers.leave(id);
        },
      };
    },
    async close() {
      closed = true;
      clearInterval(again);
      for (const { lookers } of sessions.values()) lookers.end();
      each(post.tell);
      await post.done();
      await stopListening();
    },
  };
}

interface WatchedSession {
  readonly lookers: SessionLookers;
  readonly listeners: Set<() => void>;
}

/** Until nobody of this server looks at it any more. */
function watch(
  sessions: Map<string, WatchedSession>,
  sessionId: string,
  post: LookingPost,
): WatchedSession {
  const listeners = new Set<() => void>();
  const lookers = countLookers({
    onHere: () => {
      post.tell(sessionId);
      if (lookers.here().length > 0) return;
      lookers.end();
      sessions.delete(sessionId);
    },
    onEverywhere: () => {
      for (const listener of listeners) listener();
    },
  });
  const watched = { lookers, listeners };
  sessions.set(sessionId, watched);
  post.ask(sessionId);
  return watched;
}
