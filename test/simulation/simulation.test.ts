// Plays whole sessions over a hostile network; a seed that failed is played again by its number.
import { randomInt } from "node:crypto";
import { env } from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "../../packages/server/src/store/store.ts";
import { makeWorld } from "../../packages/server/src/test-world.ts";
import type { World } from "../../packages/server/src/test-world.ts";
import { openStores } from "./open-stores.ts";
import { violations } from "./properties.ts";
import { simulate } from "./run.ts";

// What a seed decides: every press, every fate of a request, every fault. What it cannot decide: how
// long a real database takes. On the embedded engine time waits for it, so the same seed is the same
// run. On PostgreSQL notifications between the two servers come by a socket of their own, so a run
// may differ in when a page heard of a change.

const FIXED = [1, 2, 3, 4, 5, 6, 7, 8];

function seeds(): readonly number[] {
  const given = env["SIMULATION_SEED"];
  if (given !== undefined) return [Number(given)];
  const more = Math.max(1, Number(env["SIMULATION_RUNS"] ?? FIXED.length + 1) - FIXED.length);
  return [...FIXED, ...Array.from({ length: more }, () => randomInt(1_000_000_000))];
}

let world: World;
let stores: readonly Store[];
beforeAll(async () => {
  world = await makeWorld();
  stores = await openStores(world);
});
afterAll(async () => {
  for (const store of stores.slice(1)) await store.close();
  await world.end();
});

test.each(seeds())("two people at once, SIMULATION_SEED=%i", async (seed) => {
  const outcome = await simulate({ world, stores }, seed);
  if (env["DBG"]) {
    const tally: Record<string, number> = {};
    for (const one of outcome.sent) {
      const k =
        one.result === null ? "none" : one.result.kind === "saved" ? "saved" : one.result.code;
      tally[k] = (tally[k] ?? 0) + 1;
    }
    process.stderr.write(
      `${seed} sent ${outcome.sent.length} commits ${outcome.commits.length} phase ${outcome.commits.at(-1)?.loaded.state.lifecycle.phase} seq ${outcome.commits.at(-1)?.loaded.session.seq} ${JSON.stringify(tally)}\n`,
    );
  }
  const wrong = await violations(world, outcome);
  expect(wrong, `played again by SIMULATION_SEED=${seed}`).toEqual([]);
});
