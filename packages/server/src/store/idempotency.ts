// Keeps the answers to repeated requests, readable only for who repeats them.

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from "node:crypto";
import { and, eq, lt } from "drizzle-orm";
import { decode, encode } from "./codec.ts";
import { idempotency } from "./schema.ts";
import type { Tx } from "./store.ts";

export const IDEMPOTENCY_KEEP_MS = 24 * 3_600_000;

const IV_BYTES = 12;
const TAG_BYTES = 16;

export interface IdempotentRequest {
  readonly clinicId: string;
  /** The Idempotency-Key as it was sent. */
  readonly key: string;
  /** Route with body: the same key for anything else is a mistake of the sender. */
  readonly body: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

export type IdempotentAnswer<T> =
  | { readonly kind: "made" | "replayed"; readonly answer: T }
  /** The key was used with another body. */
  | { readonly kind: "reused" };

/**
 * Answers the first request with `make`, repetitions with the same answer. A repetition that comes
 * while the first is under way waits for the end of its transaction. `T` must survive JSON.
 */
export async function answerOnce<T>(
  tx: Tx,
  request: IdempotentRequest,
  make: () => Promise<T>,
): Promise<IdempotentAnswer<T>> {
  const { clinicId, now } = request;
  const keys = deriveKeys(request);
  const bodyHash = createHmac("sha256", keys.body).update(request.body).digest();
  await tx.delete(idempotency).where(lt(idempotency.expiresAt, now));
  const inserted = await tx
    .insert(idempotency)
    .values({ clinicId, keyHash: keys.hash, bodyHash, expiresAt: now + IDEMPOTENCY_KEEP_MS })
    .onConflictDoNothing()
    .returning({ keyHash: idempotency.keyHash });
  const row = and(eq(idempotency.clinicId, clinicId), eq(idempotency.keyHash, keys.hash));
  if (inserted.length > 0) {
    const answer = await make();
    await tx
      .update(idempotency)
      .set({ answer: encrypt(encode(answer), keys.answer) })
      .where(row);
    return { kind: "made", answer };
  }
  const [kept] = await tx.select().from(idempotency).where(row);
  if (kept?.answer == null) throw new Error("a kept answer is missing");
  if (!bodyHash.equals(kept.bodyHash)) return { kind: "reused" };
  return { kind: "replayed", answer: decode<T>(decrypt(kept.answer, keys.answer)) };
}

/** Nothing that is stored leads back to the keys: a reader of the database cannot see the links. */
function deriveKeys({ clinicId, key }: IdempotentRequest): {
  readonly hash: Buffer;
  readonly answer: Buffer;
  readonly body: Buffer;
} {
  const derive = (use: string): Buffer =>
    Buffer.from(hkdfSync("sha256", key, clinicId, `sameside idempotency ${use}`, 32));
  return {
    hash: createHash("sha256").update(key, "utf8").digest(),
    answer: derive("answer"),
    body: derive("body"),
  };
}

function encrypt(plain: Uint8Array, key: Buffer): Uint8Array {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(sealed: Uint8Array, key: Buffer): Uint8Array {
  const tagAt = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv("aes-256-gcm", key, sealed.subarray(0, IV_BYTES));
  decipher.setAuthTag(sealed.subarray(tagAt));
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES, tagAt)), decipher.final()]);
}
