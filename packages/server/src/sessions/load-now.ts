// Reads a session as it is at this moment, from memory where that still holds.

import type { Deps } from "../deps.ts";
import { findSession } from "../store/sessions.ts";
import { loadSession } from "./load-session.ts";
import type { LoadedSession } from "./load-session.ts";

/**
 * As `loadSession`, of this moment, too. Where this server remembers the session and the row still has
 * that version, the row alone is read.
 */
export async function loadNow(
  { db, known }: Pick<Deps, "db" | "known">,
  sessionId: string,
): Promise<LoadedSession | null> {
  const remembered = known.get(sessionId);
  if (remembered !== null) {
    const row = await db.glance((one) => findSession(one, sessionId));
    if (row?.version === remembered.session.version) return remembered;
    known.forget(sessionId);
  }
  const loaded = await db.read((tx) => loadSession(tx, sessionId));
  if (loaded !== null) known.put(loaded);
  return loaded;
}
