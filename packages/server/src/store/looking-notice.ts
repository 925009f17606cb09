// Tells all servers who has a page of a session open on one of them.

import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "./store.ts";

export const LOOKING_CHANNEL = "sameside_looking";

/** Ids only. Nothing of it is ever stored. */
const noticeSchema = z.object({
  /** Which server says so. */
  server: z.string(),
  sessionId: z.string(),
  /** Participants with a page open there. */
  ids: z.array(z.string()).readonly(),
  /** It wants to hear of the others' pages. */
  ask: z.boolean(),
  /** It is about to stop: its pages will come again elsewhere. */
  leaving: z.boolean(),
});

export type LookingNotice = Readonly<z.infer<typeof noticeSchema>>;

/** Heard when the transaction commits. */
export async function sendLooking(tx: Tx, notice: LookingNotice): Promise<void> {
  await tx.execute(sql`select pg_notify(${LOOKING_CHANNEL}, ${JSON.stringify(notice)})`);
}

/** Null when the payload is somebody else's. */
export function parseLooking(payload: string): LookingNotice | null {
  try {
    return noticeSchema.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
