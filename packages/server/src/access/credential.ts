// Gives credentials for links; finds out whose credential a request carries.

import type { Deps } from "../deps.ts";
import { Problem } from "../problem.ts";
import {
  findCredential,
  findLink,
  insertCredential,
  markOpened,
  slideCredential,
} from "../store/links.ts";
import type { LinkTarget } from "../store/links.ts";
import type { Tx } from "../store/store.ts";
import { linkEndsAt } from "./link.ts";
import type { ParticipantPrincipal } from "./principal.ts";
import { hashSecret, newSecret } from "./secret.ts";

/** From the last use. */
const CREDENTIAL_TTL_MS = 12 * 3_600_000;
const MAX_CREDENTIALS = 5;
/** A use moves the end by at least this much, so that not every request writes. */
const SLIDE_STEP_MS = 5 * 60_000;

/** What a browser shows to get a credential. */
export interface ShownLink {
  readonly link: string;
  /** An earlier credential of the same person, ended or not: a proof, if it is one, else nothing. */
  readonly held?: string | undefined;
}

export interface IssuedCredential {
  /** Shown once. */
  readonly credential: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  readonly target: LinkTarget;
}

/**
 * Only after a person's press.
 * @throws {Problem} link.not-valid, whatever is wrong with it
 */
export async function issueCredential(
  tx: Tx,
  { clock, newId }: Pick<Deps, "clock" | "newId">,
  { link, held }: ShownLink,
): Promise<IssuedCredential> {
  const now = clock();
  const target = await findLink(tx, hashSecret(link));
  if (target === null || !isOpen(target, now)) throw new Problem("link.not-valid");
  const credential = newSecret();
  const expiresAt = expiryOf(target, now);
  await insertCredential(
    tx,
    {
      id: newId(),
      participantId: target.participant.id,
      linkId: target.link.id,
      secretHash: hashSecret(credential),
      createdAt: now,
      expiresAt,
      lastUsedAt: now,
      privateSince: await privateSinceFor(tx, target, held),
    },
    MAX_CREDENTIALS,
  );
  await markOpened(tx, target.link.id, now);
  return { credential, expiresAt, target };
}

/** Who held a credential of the same participant saw then what that one showed. */
async function privateSinceFor(
  tx: Tx,
  { link, participant }: LinkTarget,
  held: string | undefined,
): Promise<number | null> {
  if (link.privateSince === null || held === undefined) return link.privateSince;
  const proof = await findCredential(tx, hashSecret(held));
  return proof?.participant.id === participant.id
    ? proof.credential.privateSince
    : link.privateSince;
}

/**
 * Using a credential moves its end. One that was good a moment ago is not looked up again, see
 * `known-credentials.ts`.
 * @throws {Problem} credential.not-valid, whatever is wrong with it
 */
export async function authenticate(
  { db, clock, credentials }: Pick<Deps, "db" | "clock" | "credentials">,
  credential: string,
): Promise<ParticipantPrincipal> {
  const now = clock();
  const secretHash = hashSecret(credential);
  const found = await credentials.find(secretHash, now, () =>
    db.glance((one) => findCredential(one, secretHash)),
  );
  if (found === null || found.credential.expiresAt <= now || !isOpen(found, now)) {
    throw new Problem("credential.not-valid");
  }
  const expiresAt = expiryOf(found, now);
  if (expiresAt >= found.credential.expiresAt + SLIDE_STEP_MS) {
    await db.transaction((tx) =>
      slideCredential(tx, found.credential.id, { lastUsedAt: now, expiresAt }),
    );
    credentials.forget(found.participant.id);
  }
  return {
    kind: "participant",
    credentialId: found.credential.id,
    linkId: found.link.id,
    participantId: found.participant.id,
    role: found.participant.role,
    sessionId: found.session.id,
    clinicId: found.session.clinicId,
    privateSince: found.credential.privateSince,
  };
}

function isOpen({ link, session }: LinkTarget, now: number): boolean {
  return link.endedAt === null && now < linkEndsAt(link, session);
}

/** A credential does not outlive its link. */
function expiryOf({ link, session }: LinkTarget, now: number): number {
  return Math.min(now + CREDENTIAL_TTL_MS, linkEndsAt(link, session));
}
