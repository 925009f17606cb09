// Tries who looks across two servers on one database, through lost connections.

import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeWorld } from "../test-world.ts";
import type { World } from "../test-world.ts";
import { openLooking } from "./looking.ts";
import { cutListeners, otherStore } from "../store/test-servers.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

const onFailure = (error: unknown): void => {
  throw error;
};

test("two servers tell each other who has which session open, nothing of another session", async () => {
  const here = world.deps.looking;
  const store = await otherStore(world);
  const there = await openLooking({ store, onFailure });
  const robin = here.open("one", "robin", () => undefined);
  const tess = here.open("two", "tess", () => undefined);
  const sam = there.open("one", "sam", () => undefined);
  const both = new Set(["robin", "sam"]);
  await vi.waitFor(() => expect([robin.looking(), sam.looking()]).toEqual([both, both]));
  expect(tess.looking()).toEqual(new Set(["tess"]));
  await there.close();
  for (const page of [robin, tess]) page.close();
  await store.close();
});

test("cut off, a server hears what it missed once it listens again", async () => {
  if (world.databaseUrl === null) return;
  const here = world.deps.looking;
  const store = await otherStore(world);
  const there = await openLooking({ store, onFailure });
  const robin = here.open("three", "robin", () => undefined);
  const sam = there.open("three", "sam", () => undefined);
  await vi.waitFor(() => expect(sam.looking().size).toBe(2));
  expect(await cutListeners(world.databaseUrl)).toBeGreaterThan(0);
  // Said while nobody listens.
  const kim = there.open("three", "kim", () => undefined);
  const everybody = new Set(["robin", "sam", "kim"]);
  await vi.waitFor(() => expect(robin.looking()).toEqual(everybody), { timeout: 10_000 });
  expect(sam.looking()).toEqual(everybody);
  for (const page of [robin, kim]) page.close();
  await there.close();
  await store.close();
});

test("the embedded engine's notices, which arrive inside a transaction, are answered", async () => {
  const other = await openLooking({ store: world.deps.db, onFailure });
  const robin = world.deps.looking.open("four", "robin", () => undefined);
  await vi.waitFor(() => expect(robin.looking().size).toBe(1));
  const sam = other.open("four", "sam", () => undefined);
  await vi.waitFor(() => expect(sam.looking()).toEqual(new Set(["robin", "sam"])));
  robin.close();
  await other.close();
  expect(world.logged()).not.toContain("looking");
});
