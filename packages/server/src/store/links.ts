// Keeps participants' links with the credentials made from them, as hashes.

import { and, asc, eq, inArray, isNull, lte } from "drizzle-orm";
import { credentials, links, participants, sessions } from "./schema.ts";
import type { SessionRow } from "./sessions.ts";
import type { ParticipantRow } from "./participants.ts";
import type { Db, Tx } from "./store.ts";

/** Times in epoch milliseconds. */
export interface LinkRow {
  readonly id: string;
  readonly participantId: string;
  readonly secretHash: Uint8Array;
  readonly createdAt: number;
  readonly endedAt: number | null;
  /** Made after the session was sealed. */
  readonly recordOnly: boolean;
}

/** Times in epoch milliseconds. */
export interface CredentialRow {
  readonly id: string;
  readonly participantId: string;
  readonly linkId: string;
  readonly secretHash: Uint8Array;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly lastUsedAt: number;
}

/** A link with whom it is for, which session it opens. */
export interface LinkTarget {
  readonly link: LinkRow;
  readonly participant: ParticipantRow;
  readonly session: SessionRow;
}

export async function insertLinks(tx: Tx, rows: readonly LinkRow[]): Promise<void> {
  await tx.insert(links).values([...rows]);
}

/** Ends all links of the participant with the credentials made from them. `at` in epoch milliseconds. */
export async function endLinks(tx: Tx, participantId: string, at: number): Promise<void> {
  // Two new links at once would each end only the old one.
  await tx.select().from(participants).where(eq(participants.id, participantId)).for("update");
  await tx
    .update(links)
    .set({ endedAt: at })
    .where(and(eq(links.participantId, participantId), isNull(links.endedAt)));
  await tx.delete(credentials).where(eq(credentials.participantId, participantId));
}

/** Ended ones too. */
export async function findLink(tx: Tx, secretHash: Uint8Array): Promise<LinkTarget | null> {
  const [found] = await tx
    .select({ link: links, participant: participants, session: sessions })
    .from(links)
    .innerJoin(participants, eq(participants.id, links.participantId))
    .innerJoin(sessions, eq(sessions.id, participants.sessionId))
    .where(eq(links.secretHash, secretHash));
  return found ?? null;
}

/** Expired ones too. */
export async function findCredential(
  tx: Db,
  secretHash: Uint8Array,
): Promise<(LinkTarget & { readonly credential: CredentialRow }) | null> {
  const [found] = await tx
    .select({
      credential: credentials,
      link: links,
      participant: participants,
      session: sessions,
    })
    .from(credentials)
    .innerJoin(links, eq(links.id, credentials.linkId))
    .innerJoin(participants, eq(participants.id, credentials.participantId))
    .innerJoin(sessions, eq(sessions.id, participants.sessionId))
    .where(eq(credentials.secretHash, secretHash));
  return found ?? null;
}

/** Adds a credential, then ends the oldest until the participant has `max` at most. */
export async function insertCredential(tx: Tx, row: CredentialRow, max: number): Promise<void> {
  const { participantId } = row;
  // Two exchanges at once would each count without the other's.
  await tx.select().from(participants).where(eq(participants.id, participantId)).for("update");
  await tx
    .delete(credentials)
    .where(
      and(eq(credentials.participantId, participantId), lte(credentials.expiresAt, row.createdAt)),
    );
  const living = await tx
    .select({ id: credentials.id })
    .from(credentials)
    .where(eq(credentials.participantId, participantId))
    .orderBy(asc(credentials.createdAt), asc(credentials.id));
  const tooMany = living.slice(0, Math.max(0, living.length + 1 - max)).map(({ id }) => id);
  if (tooMany.length > 0) await tx.delete(credentials).where(inArray(credentials.id, tooMany));
  await tx.insert(credentials).values(row);
}

/** Times in epoch milliseconds. */
export async function slideCredential(
  tx: Tx,
  id: string,
  times: Pick<CredentialRow, "lastUsedAt" | "expiresAt">,
): Promise<void> {
  await tx.update(credentials).set(times).where(eq(credentials.id, id));
}
