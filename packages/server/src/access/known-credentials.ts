// Remembers for a few seconds which credentials were good.

import type { FoundCredential } from "../store/links.ts";

// What is remembered is what the database held a moment ago. Whatever ends a credential before its
// time calls `forget` on this server once it is committed; other servers learn of it when what
// they remember is too old. Only good ones are remembered: a new one opens at once everywhere.

export interface KnownCredentials {
  /**
   * Asks the database through `look` unless it is known.
   * @param now epoch milliseconds
   */
  find(
    secretHash: Uint8Array,
    now: number,
    look: () => Promise<FoundCredential | null>,
  ): Promise<FoundCredential | null>;
  /** All of this participant. */
  forget(participantId: string): void;
}

/** How long a link that was replaced through another server still opens here, at most. */
const TRUST_MS = 3000;
/** More people than are in calls on one server. */
const MAX_KNOWN = 1000;

export function rememberCredentials(): KnownCredentials {
  const known = new Map<string, { readonly found: FoundCredential; readonly at: number }>();
  // Of a look-up that began before something was forgotten, nobody knows which of them it saw.
  let forgotten = 0;
  return {
    async find(secretHash, now, look) {
      const key = Buffer.from(secretHash).toString("base64");
      const before = known.get(key);
      if (before !== undefined && now >= before.at && now - before.at < TRUST_MS) {
        return before.found;
      }
      known.delete(key);
      const atStart = forgotten;
      const found = await look();
      if (found === null || atStart !== forgotten) return found;
      known.set(key, { found, at: now });
      const [oldest] = known.keys();
      if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest);
      return found;
    },
    forget(participantId) {
      forgotten += 1;
      for (const [key, { found }] of known) {
        if (found.participant.id === participantId) known.delete(key);
      }
    },
  };
}
