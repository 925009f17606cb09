// Tries a clinic's list of sessions.

import { afterAll, beforeAll, expect, test } from "vitest";
import { act, HOUR, makeClinic, makeSession, makeWorld } from "../test-world.ts";
import type { World } from "../test-world.ts";
import { listSessions, readSummary } from "./list-sessions.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

function list(query: Parameters<typeof listSessions>[2], clinicId = world.clinicId) {
  return world.deps.db.read((tx) => listSessions(tx, clinicId, query));
}

test("pages through sessions by planned start, whatever is added meanwhile", async () => {
  const startsAt = new Date(world.deps.clock() + HOUR).toISOString();
  const endsAt = new Date(world.deps.clock() + 2 * HOUR).toISOString();
  const times = { startsAt, endsAt, case: { externalId: "paged" } };
  const made = [];
  for (let count = 0; count < 5; count += 1) made.push((await makeSession(world, [], times)).id);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page = await list({ case: "paged", limit: 2, ...(after === null ? {} : { after }) });
    expect(page.data.length).toBeLessThanOrEqual(2);
    seen.push(...page.data.map((session) => session.id));
    after = page.next;
  } while (after !== null);
  expect(seen.toSorted()).toEqual(made.toSorted());
  await expect(list({ after: "1.' or 1=1 --" })).rejects.toMatchObject({ code: "request.invalid" });
});

test("filters by case, state, time", async () => {
  const { id, therapist } = await makeSession(world, [], { case: { externalId: "mine" } });
  await act(world, id, therapist, { type: "session.start" });
  const [found] = (await list({ case: "mine", state: "live" })).data;
  expect(found?.id).toBe(id);
  expect((await list({ case: "mine", state: "scheduled" })).data).toEqual([]);
  const from = found?.startsAt ?? "";
  expect((await list({ case: "mine", from })).data).toHaveLength(1);
  expect((await list({ case: "mine", to: from })).data).toEqual([]);
});

test("holds no names, nothing of another clinic's", async () => {
  const { id, created } = await makeSession(world, ["guest"]);
  const summary = await world.deps.db.read((tx) => readSummary(tx, world.clinicId, id));
  expect(JSON.stringify(summary)).not.toMatch(/Name \d|#/);
  expect(summary.participants).toEqual(
    created.participants.map(({ id: personId, role, externalId }) => ({
      id: personId,
      role,
      externalId,
    })),
  );
  const { clinicId } = await makeClinic(world.deps);
  expect(await list({}, clinicId)).toEqual({ data: [], next: null });
  const hidden = world.deps.db.read((tx) => readSummary(tx, clinicId, id));
  await expect(hidden).rejects.toMatchObject({ code: "session.not-found" });
});
