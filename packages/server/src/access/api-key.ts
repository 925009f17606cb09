// Makes API keys; finds out whose key a request carries.

import { randomBytes, timingSafeEqual } from "node:crypto";
import { findApiKey } from "../store/api-keys.ts";
import type { Tx } from "../store/store.ts";
import { hashSecret, newSecret } from "./secret.ts";

/** `sk_<12 hex digits>_<43 characters of base64url>`. */
const FORM = /^sk_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

export interface NewApiKey {
  /** Shown once. */
  readonly key: string;
  readonly prefix: string;
  readonly secretHash: Uint8Array;
}

export function newApiKey(): NewApiKey {
  const prefix = randomBytes(6).toString("hex");
  const secret = newSecret();
  return { key: `sk_${prefix}_${secret}`, prefix, secretHash: hashSecret(secret) };
}

/** The clinic a key belongs to; null for malformed, unknown, wrong, revoked alike. */
export async function clinicOfApiKey(tx: Tx, key: string): Promise<string | null> {
  const [, prefix, secret] = FORM.exec(key) ?? [];
  if (prefix === undefined || secret === undefined) return null;
  const found = await findApiKey(tx, prefix);
  const same = found !== null && timingSafeEqual(found.secretHash, hashSecret(secret));
  return same && found.revokedAt === null ? found.clinicId : null;
}
