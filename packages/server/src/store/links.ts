// Keeps participants' links with the credentials made from them, as hashes.

import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import { credentials, links, participants, sessions } from "./schema.ts";
import type { SessionRow } from "./sessions.ts";
import type { ParticipantRow } from "./participants.ts";
import type { Db, Tx } from "./store.ts";

/** Ended credentials that a participant may still show. */
const MAX_PROOFS = 20;

/** Times in epoch milliseconds. */
export interface LinkRow {
  readonly id: string;
  readonly participantId: string;
  readonly secretHash: Uint8Array;
  readonly createdAt: number;
  readonly endedAt: number | null;
  /** Made after the session was sealed. */
  readonly recordOnly: boolean;
  /** When it was first exchanged. */
  readonly openedAt: number | null;
  /** What its participant kept to themselves before is hidden; null: nothing is. */
  readonly privateSince: number | null;
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
  /** As its link's, or as that of an earlier credential shown with the link. */
  readonly privateSince: number | null;
}

/** A link with whom it is for, which session it opens. */
export interface LinkTarget {
  readonly link: LinkRow;
  readonly participant: ParticipantRow;
  readonly session: SessionRow;
}

/** A participant's first link. */
export function newLink(
  row: Pick<LinkRow, "id" | "participantId" | "secretHash" | "createdAt">,
): LinkRow {
  return { ...row, endedAt: null, recordOnly: false, openedAt: null, privateSince: null };
}

export async function insertLinks(tx: Tx, rows: readonly LinkRow[]): Promise<void> {
  await tx.insert(links).values([...rows]);
}

/** One of the participant's links was exchanged, ended or not. */
export async function wasOpened(tx: Tx, participantId: string): Promise<boolean> {
  const opened = await tx
    .select({ id: links.id })
    .from(links)
    .where(and(eq(links.participantId, participantId), isNotNull(links.openedAt)))
    .limit(1);
  return opened.length > 0;
}

/** `at` in epoch milliseconds; the first time counts. */
export async function markOpened(tx: Tx, id: string, at: number): Promise<void> {
  await tx
    .update(links)
    .set({ openedAt: at })
    .where(and(eq(links.id, id), isNull(links.openedAt)));
}

/**
 * Ends all links of the participant, and so what was made from them: ended credentials only prove to a
 * later link that it is opened where they were. `at` in epoch milliseconds.
 */
export async function endLinks(tx: Tx, participantId: string, at: number): Promise<void> {
  // Two new links at once would each end only the old one.
  await tx.select().from(participants).where(eq(participants.id, participantId)).for("update");
  await tx
    .update(links)
    .set({ endedAt: at })
    .where(and(eq(links.participantId, participantId), isNull(links.endedAt)));
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

export interface FoundCredential extends LinkTarget {
  readonly credential: CredentialRow;
}

/** Expired ones too, those of ended links too. */
export async function findCredential(
  tx: Db,
  secretHash: Uint8Array,
): Promise<FoundCredential | null> {
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

/**
 * Adds a credential, then ends the oldest until the link has `max` at most. Ended ones are kept as
 * proofs, the newest of them.
 */
export async function insertCredential(tx: Tx, row: CredentialRow, max: number): Promise<void> {
  const { participantId, linkId, createdAt: now } = row;
  // Two exchanges at once would each count without the other's.
  await tx.select().from(participants).where(eq(participants.id, participantId)).for("update");
  const all = await tx
    .select({ id: credentials.id, linkId: credentials.linkId, expiresAt: credentials.expiresAt })
    .from(credentials)
    .where(eq(credentials.participantId, participantId))
    .orderBy(asc(credentials.createdAt), asc(credentials.id));
  const living = all.filter((one) => one.linkId === linkId && one.expiresAt > now);
  const ended = all.filter((one) => !living.includes(one));
  const tooMany = [
    ...living.slice(0, Math.max(0, living.length + 1 - max)),
    ...ended.slice(0, Math.max(0, ended.length - MAX_PROOFS)),
  ].map(({ id }) => id);
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
