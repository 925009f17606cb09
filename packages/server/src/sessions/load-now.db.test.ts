// Tests that a remembered session is only used while it is still what the database holds.

import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { act, makeSession, makeWorld } from "../test-world.ts";
import type { World } from "../test-world.ts";
import { rememberSessions } from "./known-sessions.ts";
import { loadNow } from "./load-now.ts";

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(() => world.end());

describe("loadNow", () => {
  it("reads the log once, then the row alone", async () => {
    const { id } = await makeSession(world);
    const deps = { db: world.deps.db, known: rememberSessions() };
    const first = await loadNow(deps, id);
    const read = vi.spyOn(deps.db, "read");
    expect(await loadNow(deps, id)).toBe(first);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
  });

  it("sees at once what another server has committed", async () => {
    const { id, therapist, client } = await makeSession(world);
    const here = { db: world.deps.db, known: rememberSessions() };
    const elsewhere = { ...world, deps: { ...world.deps, known: rememberSessions() } };
    await act(elsewhere, id, therapist, { type: "session.start" });
    await act(elsewhere, id, client, { type: "presence.knock" });
    const admission = async () =>
      (await loadNow(here, id))?.state.presence.admission[client.id] ?? "out";
    expect(await admission()).toBe("knocking");
    await act(elsewhere, id, therapist, { type: "presence.admit", participantId: client.id });
    expect(await admission()).toBe("admitted");
    await act(elsewhere, id, therapist, { type: "presence.remove", participantId: client.id });
    expect(await admission()).toBe("removed");
  });

  it("knows nothing of a session that is not there", async () => {
    const deps = { db: world.deps.db, known: rememberSessions() };
    expect(await loadNow(deps, "no-such-session")).toBeNull();
  });
});
