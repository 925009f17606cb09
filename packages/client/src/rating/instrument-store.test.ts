// Checks that the lines are fetched once for a link, again only when they did not come.
import { expect, test } from "vitest";
import { openSessionLink } from "../session-link/session-link.ts";
import type { TestServer } from "../session-link/test-server.ts";
import { createTestServer } from "../session-link/test-server.ts";
import type { InstrumentState, InstrumentStore } from "./instrument-store.ts";
import { instrumentStoreOf } from "./instrument-store.ts";

function setUp(): { server: TestServer; store: InstrumentStore; asked: () => number } {
  const server = createTestServer();
  let count = 0;
  const link = openSessionLink({
    credential: "credential",
    call: false,
    fetch: (input, init) => {
      if (input === "/api/session/instrument") count += 1;
      return server.fetch(input, init);
    },
  });
  return { server, store: instrumentStoreOf(link), asked: () => count };
}

function become(store: InstrumentStore, kind: InstrumentState["kind"]): Promise<InstrumentState> {
  return new Promise((resolve) => {
    const look = () => {
      if (store.state().kind === kind) resolve(store.state());
    };
    store.subscribe(look);
    look();
  });
}

test("RTG16 fetched once, however often it is asked for", async () => {
  const { store, asked } = setUp();
  expect(store.state()).toEqual({ kind: "loading" });
  store.load();
  store.load();
  expect(await become(store, "ready")).toMatchObject({ instrument: { id: "oac-6" } });
  store.load();
  expect(store.state().kind).toBe("ready");
  expect(asked()).toBe(1);
});

test("RTG16 what did not come is said, then asked for again", async () => {
  const { server, store, asked } = setUp();
  server.fates.push("is lost");
  store.load();
  await become(store, "missing");
  store.load();
  expect(store.state()).toEqual({ kind: "loading" });
  await become(store, "ready");
  expect(asked()).toBe(2);
});
