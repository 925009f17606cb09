// Keeps clinics' API keys, as hashes.

import { and, asc, eq, isNull } from "drizzle-orm";
import { apiKeys } from "./schema.ts";
import type { Tx } from "./store.ts";

export interface ApiKey {
  readonly id: string;
  readonly clinicId: string;
  /** The part that may be shown in lists. */
  readonly prefix: string;
  readonly secretHash: Uint8Array;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly revokedAt: number | null;
}

export async function insertApiKey(tx: Tx, key: Omit<ApiKey, "revokedAt">): Promise<void> {
  await tx.insert(apiKeys).values(key);
}

/** Revoked ones too. */
export async function findApiKey(tx: Tx, prefix: string): Promise<ApiKey | null> {
  const [key] = await tx.select().from(apiKeys).where(eq(apiKeys.prefix, prefix));
  return key ?? null;
}

/** Oldest first, revoked ones too. */
export function listApiKeys(tx: Tx, clinicId: string): Promise<readonly ApiKey[]> {
  return tx
    .select()
    .from(apiKeys)
    .where(eq(apiKeys.clinicId, clinicId))
    .orderBy(asc(apiKeys.createdAt), asc(apiKeys.id));
}

/** @returns false when the clinic has no such key in use */
export async function revokeApiKey(
  tx: Tx,
  clinicId: string,
  prefix: string,
  at: number,
): Promise<boolean> {
  const revoked = await tx
    .update(apiKeys)
    .set({ revokedAt: at })
    .where(
      and(eq(apiKeys.clinicId, clinicId), eq(apiKeys.prefix, prefix), isNull(apiKeys.revokedAt)),
    )
    .returning({ id: apiKeys.id });
  return revoked.length > 0;
}
