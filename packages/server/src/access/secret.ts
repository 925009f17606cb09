// Makes ids, secrets with their hashes.

import { createHash, randomBytes } from "node:crypto";

const ID_BYTES = 16;
const SECRET_BYTES = 32;

/** 22 characters of base64url: random, so they say nothing, not even when they were made. */
export function newId(): string {
  return randomBytes(ID_BYTES).toString("base64url");
}

/** 43 characters of base64url. Shown once; only its hash is kept. */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** A plain hash is enough for 256 random bits: there is nothing to guess. */
export function hashSecret(secret: string): Uint8Array {
  return createHash("sha256").update(secret, "utf8").digest();
}
