// Tries nudges between servers, through lost connections.

import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { act, makeSession, makeWorld } from "../test-world.ts";
import type { World } from "../test-world.ts";
import { openHub } from "./hub.ts";
import { cutListeners, otherStore } from "../store/test-servers.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

test("another server is nudged; cut off, it listens again, reading what it may have missed", async () => {
  const { id, client } = await makeSession(world);
  const elsewhere = await makeSession(world);
  const store = await otherStore(world);
  const hub = await openHub(store);
  const onNudge = vi.fn<() => void>();
  hub.subscribe(id, { onNudge, onMove: () => undefined });
  await act(world, elsewhere.id, elsewhere.client, { type: "presence.knock" });
  await act(world, id, client, { type: "presence.knock" });
  await vi.waitFor(() => expect(onNudge).toHaveBeenCalledTimes(1));
  const cut = await cutListeners(world.databaseUrl);
  const afterCut = cut === 0 ? 1 : 2;
  await vi.waitFor(() => expect(onNudge).toHaveBeenCalledTimes(afterCut), { timeout: 10_000 });
  await act(world, id, client, { type: "presence.stop-knocking" });
  await vi.waitFor(() => expect(onNudge).toHaveBeenCalledTimes(afterCut + 1));
  await hub.close();
  await store.close();
});

test("a closed hub tells its streams to move, later ones at once", async () => {
  const hub = await openHub(world.deps.db);
  const early = { onNudge: vi.fn<() => void>(), onMove: vi.fn<() => void>() };
  const late = { onNudge: vi.fn<() => void>(), onMove: vi.fn<() => void>() };
  hub.subscribe("session", early);
  expect(hub.size()).toBe(1);
  await hub.close();
  hub.subscribe("session", late);
  expect(early.onMove).toHaveBeenCalledOnce();
  expect(late.onMove).toHaveBeenCalledOnce();
  expect(hub.size()).toBe(0);
});
