// Remembers sessions as this server last committed them.

import type { Phase } from "@sameside/shared/session/lifecycle";
import type { LoadedSession } from "./load-session.ts";

// What is remembered is what the database held at that version of the session's row, not what it
// holds now: another server may have gone on. So nobody may act on it, or show it, before the
// database has said that the row still has this version, in the statement that acts or reads.

export interface KnownSessions {
  get(sessionId: string): LoadedSession | null;
  /** Only what is committed. An older version never takes a newer one's place; what is over is dropped. */
  put(loaded: LoadedSession): void;
  /** Once it turns out that the row is another or gone. */
  forget(sessionId: string): void;
}

/** Sessions that people are in at the same time on one server; some tens of kilobytes each. */
const MAX_KNOWN = 300;

/** Nothing hurries any more, and words of people should not lie about in memory. */
const OVER: ReadonlySet<Phase> = new Set(["sealed", "cancelled", "missed"]);

/** @param max how many; the one not used for the longest time makes room */
export function rememberSessions(max = MAX_KNOWN): KnownSessions {
  // A Map keeps the order of insertion: the first is the one not used for the longest time.
  const known = new Map<string, LoadedSession>();
  const touch = (loaded: LoadedSession): void => {
    known.delete(loaded.session.id);
    known.set(loaded.session.id, loaded);
  };
  return {
    get(sessionId) {
      const loaded = known.get(sessionId) ?? null;
      if (loaded !== null) touch(loaded);
      return loaded;
    },
    put(loaded) {
      if (OVER.has(loaded.session.phase)) {
        known.delete(loaded.session.id);
        return;
      }
      const before = known.get(loaded.session.id);
      if (before !== undefined && before.session.version > loaded.session.version) return;
      touch(loaded);
      const [oldest] = known.keys();
      if (known.size > max && oldest !== undefined) known.delete(oldest);
    },
    forget(sessionId) {
      known.delete(sessionId);
    },
  };
}
