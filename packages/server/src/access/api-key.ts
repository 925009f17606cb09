// Makes API keys; finds out whose key a request carries.

import { randomBytes, timingSafeEqual } from "node:crypto";
import { findApiKey } from "../store/api-keys.ts";
import type { Tx } from "../store/store.ts";
import { hashSecret, newSecret } from "./secret.ts";

/** `sk_<environment>_<12 hex digits>_<43 characters of base64url>`. */
const FORM = /^(sk_(live|demo)_[0-9a-f]{12})_([A-Za-z0-9_-]{43})$/;

/** `demo`: lies readable in a folder of somebody who tries the product out. */
export type KeyEnvironment = "live" | "demo";

export interface NewApiKey {
  /** Shown once. */
  readonly key: string;
  /** The key without its secret. */
  readonly prefix: string;
  readonly secretHash: Uint8Array;
}

export function newApiKey(environment: KeyEnvironment): NewApiKey {
  const prefix = `sk_${environment}_${randomBytes(6).toString("hex")}`;
  const secret = newSecret();
  return { key: `${prefix}_${secret}`, prefix, secretHash: hashSecret(secret) };
}

/**
 * The clinic a key belongs to; null for malformed, unknown, wrong, revoked alike.
 * @param production demo keys are unknown there
 */
export async function clinicOfApiKey(
  tx: Tx,
  key: string,
  production: boolean,
): Promise<string | null> {
  const [, prefix, environment, secret] = FORM.exec(key) ?? [];
  if (prefix === undefined || secret === undefined) return null;
  if (production && environment === "demo") return null;
  const found = await findApiKey(tx, prefix);
  const same = found !== null && timingSafeEqual(found.secretHash, hashSecret(secret));
  return same && found.revokedAt === null ? found.clinicId : null;
}
