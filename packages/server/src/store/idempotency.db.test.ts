// Tries kept answers: who gets them again, who cannot read them.

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeWorld } from "../test-world.ts";
import type { World } from "../test-world.ts";
import { answerOnce, IDEMPOTENCY_KEEP_MS } from "./idempotency.ts";
import type { IdempotentRequest } from "./idempotency.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

function once(make: () => Promise<string>, changes: Partial<IdempotentRequest> = {}) {
  const { clinicId, deps } = world;
  const request = { clinicId, key: "key", body: "body", now: deps.clock(), ...changes };
  return deps.db.transaction((tx) => answerOnce(tx, request, make));
}

test("the same request gets the same answer, also when both come at once", async () => {
  const make = vi.fn(async () => "made once");
  const both = await Promise.all([once(make), once(make)]);
  expect(both.map(({ kind }) => kind).toSorted()).toEqual(["made", "replayed"]);
  expect(await once(make)).toEqual({ kind: "replayed", answer: "made once" });
  expect(make).toHaveBeenCalledTimes(1);
});

test("another body under the same key is refused, another clinic's key is another key", async () => {
  const make = async () => "mine";
  await once(make, { key: "shared" });
  expect(await once(make, { key: "shared", body: "other" })).toEqual({ kind: "reused" });
});

test("what failed may be tried again under its key", async () => {
  const failed = once(() => Promise.reject(new Error("refused")), { key: "again" });
  await expect(failed).rejects.toThrow("refused");
  expect((await once(async () => "now", { key: "again" })).kind).toBe("made");
});

test("an answer is kept for a day", async () => {
  const now = world.deps.clock();
  await once(async () => "old", { key: "day", now });
  const last = { key: "day", now: now + IDEMPOTENCY_KEEP_MS };
  expect((await once(async () => "new", last)).kind).toBe("replayed");
  const later = { key: "day", now: now + IDEMPOTENCY_KEEP_MS + 1 };
  expect(await once(async () => "new", later)).toEqual({ kind: "made", answer: "new" });
});

test("neither key nor answer can be read from the table", async () => {
  await once(async () => "secret-link", { key: "secret-key", body: "secret-body" });
  const text = await world.deps.db.read((tx) =>
    tx
      .select({
        text: sql<string>`string_agg(encode(key_hash, 'escape') || encode(body_hash, 'escape') || encode(answer, 'escape'), '')`,
      })
      .from(sql`idempotency`),
  );
  expect(text[0]?.text.length).toBeGreaterThan(0);
  expect(text[0]?.text).not.toContain("secret");
});
