// Keeps what is known of a session without its content.

import { eq, sql } from "drizzle-orm";
import type { CallKind, Phase } from "@sameside/shared/session/lifecycle";
import { isId } from "./id.ts";
import { sessions } from "./schema.ts";
import type { Db, Tx } from "./store.ts";

/** Times in epoch milliseconds. */
export interface SessionRow {
  readonly id: string;
  readonly clinicId: string;
  readonly caseId: string;
  readonly externalId: string | null;
  readonly phase: Phase;
  readonly call: CallKind;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly ratingClosesAt: number | null;
  readonly instrumentId: string;
  readonly instrumentVersion: string;
  /** Number of the last event. */
  readonly seq: number;
  /** Which row, events, private rows belong together: every change of one of them moves it. */
  readonly version: number;
  /** A secret: whoever knows it could not enter, but could tell calls apart. */
  readonly roomName: string;
  readonly viewHeads: Uint8Array;
  /** When a page was last known to watch; null: never during the call. */
  readonly seenAt: number | null;
  readonly createdAt: number;
}

/** What changes with events. */
export type SessionProgress = Pick<
  SessionRow,
  "phase" | "startsAt" | "endsAt" | "ratingClosesAt" | "seq" | "viewHeads"
>;

export async function insertSession(tx: Tx, session: Omit<SessionRow, "version">): Promise<void> {
  await tx.insert(sessions).values(session);
}

export async function findSession(db: Db, id: string): Promise<SessionRow | null> {
  if (!isId(id)) return null;
  const [session] = await db.select().from(sessions).where(eq(sessions.id, id));
  return session ?? null;
}

/** As `findSession`; nobody else changes the session until the transaction ends. */
export async function lockSession(tx: Tx, id: string): Promise<SessionRow | null> {
  if (!isId(id)) return null;
  const [session] = await tx.select().from(sessions).where(eq(sessions.id, id)).for("update");
  return session ?? null;
}

/** For LiveKit's webhooks, which name the room. */
export async function findSessionOfRoom(tx: Tx, roomName: string): Promise<SessionRow | null> {
  const [session] = await tx.select().from(sessions).where(eq(sessions.roomName, roomName));
  return session ?? null;
}

/** Moves the version, too. */
export async function updateSession(tx: Tx, id: string, progress: SessionProgress): Promise<void> {
  const version = sql`${sessions.version} + 1`;
  await tx
    .update(sessions)
    .set({ ...progress, version })
    .where(eq(sessions.id, id));
}
