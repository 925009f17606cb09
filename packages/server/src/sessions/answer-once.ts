// Answers a clinic's repeated request with the first one's answer.

import type { Deps } from "../deps.ts";
import { Problem } from "../problem.ts";
import { answerOnce } from "../store/idempotency.ts";
import type { Tx } from "../store/store.ts";

export interface ClinicRequest {
  readonly clinicId: string;
  /** The Idempotency-Key; undefined: each request is a new one. */
  readonly key: string | undefined;
  /** Route with body: with the same key they must be the same. */
  readonly body: string;
}

/**
 * In one transaction. `T` must survive JSON. What `make` throws is kept for nobody.
 * @throws {Problem} idempotency.key-reused
 */
export async function once<T>(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { clinicId, key, body }: ClinicRequest,
  make: (tx: Tx) => Promise<T>,
): Promise<T> {
  return await db.transaction(async (tx) => {
    if (key === undefined) return await make(tx);
    const answer = await answerOnce(tx, { clinicId, key, body, now: clock() }, () => make(tx));
    if (answer.kind === "reused") throw new Problem("idempotency.key-reused");
    return answer.answer;
  });
}
