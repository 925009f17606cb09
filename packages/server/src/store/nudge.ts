// Tells all servers that a session changed.

import { sql } from "drizzle-orm";
import type { Store, Tx } from "./store.ts";

export const NUDGE_CHANNEL = "sameside";

/** Never content: whoever is nudged reads again. */
export interface Nudge {
  readonly sessionId: string;
  readonly seq: number;
  /** Which server's hub has told its own streams already. */
  readonly origin: string;
}

export async function nudge(tx: Tx, content: Nudge): Promise<void> {
  await tx.execute(sql`select pg_notify(${NUDGE_CHANNEL}, ${payloadOf(content)})`);
}

/** As `nudge`, of what is committed already. */
export async function nudgeNow(store: Pick<Store, "statement">, content: Nudge): Promise<void> {
  await store.statement("select pg_notify($1, $2)", [NUDGE_CHANNEL, payloadOf(content)]);
}

function payloadOf({ sessionId, seq, origin }: Nudge): string {
  return JSON.stringify({ sessionId, seq, origin });
}

/** Null when the payload is somebody else's. */
export function parseNudge(payload: string): Pick<Nudge, "sessionId" | "origin"> | null {
  try {
    const nudge: unknown = JSON.parse(payload);
    if (typeof nudge !== "object" || nudge === null) return null;
    if (!("sessionId" in nudge && "origin" in nudge)) return null;
    const { sessionId, origin } = nudge;
    return typeof sessionId === "string" && typeof origin === "string"
      ? { sessionId, origin }
      : null;
  } catch {
    return null;
  }
}
