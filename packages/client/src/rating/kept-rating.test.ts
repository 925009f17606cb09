// Follows an unfinished rating over reloads, from device to device, by a real session link.
import { IDBFactory } from "fake-indexeddb";
import { createStore, entries } from "idb-keyval";
import type { CommandRequest } from "@sameside/shared/http/participant-api";
import { oac6 } from "@sameside/shared/instruments/definitions/oac-6";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openSessionLink } from "../session-link/session-link.ts";
import type { SessionLink } from "../session-link/session-link.ts";
import { CLIENT, THERAPIST, createTestServer } from "../session-link/test-server.ts";
import type { TestServer } from "../session-link/test-server.ts";
import type { RatingStore } from "./rating-store.ts";
import { ratingStoreOf } from "./rating-store.ts";

let server: TestServer;
let links: SessionLink[] = [];
/** What went out, whether it arrived or not. */
let tried: CommandRequest[] = [];

beforeEach(() => {
  // A device of its own: a write that comes late belongs to the test before.
  vi.stubGlobal("indexedDB", new IDBFactory());
  tried = [];
  server = createTestServer();
  server.act(THERAPIST, { type: "session.start" });
  server.act(THERAPIST, { type: "session.wrap-up" });
});

afterEach(() => {
  for (const link of links) link.close();
  links = [];
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const stored = () => entries(createStore("sameside", "unfinished-answers"));
const begins = () => server.arrived.filter(({ type }) => type === "rating.begin");
const shares = () => server.arrived.filter(({ type }) => type === "rating.share");

/** Real waits between tries, on a machine with other work. */
vi.setConfig({ testTimeout: 20_000 });

async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitFor(async () => expect(await check()).toBe(true), { timeout: 5_000, interval: 5 });
}

/** A load of the page; the one before is gone. */
async function load(): Promise<{ link: SessionLink; store: RatingStore }> {
  links.at(-1)?.close();
  const link = openSessionLink({
    credential: "secret",
    call: false,
    fetch: (input, init) => {
      if (typeof init?.body === "string") tried.push(JSON.parse(init.body) as CommandRequest);
      return server.fetch(input, init);
    },
    random: () => 0,
  });
  links.push(link);
  const store = ratingStoreOf(link);
  await store.ready;
  return { link, store };
}

/** Keeps timers of about this length from ringing; returns the way to ring what was set. */
function holdTimersOf(ms: number): () => void {
  const real = globalThis.setTimeout;
  const held: (() => void)[] = [];
  const setTimer = (ring: () => void, wait = 0): ReturnType<typeof setTimeout> => {
    if (Math.abs(wait - ms) > ms / 2) return real(ring, wait);
    held.push(ring);
    return real(() => {}, 0);
  };
  vi.stubGlobal("setTimeout", setTimer);
  return () => {
    expect(held).toHaveLength(1);
    for (const ring of held) ring();
  };
}

const FILLED = { answers: { honest: 7, task: "skipped" }, keep: "Cloudberry" } as const;

async function fillHalf(): Promise<RatingStore> {
  const { store } = await load();
  store.change(FILLED);
  await until(() => store.kept() === true);
  return store;
}

test("SCR8 half-filled answers are there after a reload, in the step they were left in", async () => {
  const before = await fillHalf();
  before.change({ stage: "share", choice: "after-call" });
  before.change({ change: "Slower" });
  await until(async () => (await stored()).length === 1);
  await vi.waitFor(async () => {
    const { store } = await load();
    expect(store.form()).toMatchObject({ ...FILLED, stage: "share", change: "Slower" });
  });
});

test("RTG10 the first answer says once on which device, nothing of what was answered", async () => {
  const store = await fillHalf();
  store.change({ change: "Slower" });
  await until(() => begins().length === 1 && links[0]?.snapshot().saving === "saved");
  store.change({ keep: "More" });
  expect(links[0]?.isPending(({ type }) => type === "rating.begin")).toBe(false);
  expect(Object.keys(begins()[0] ?? {}).toSorted()).toEqual(["commandId", "deviceId", "type"]);
});

test("a look at the form leaves nothing behind", async () => {
  const { store } = await load();
  store.change({ stage: "share" });
  store.change({ stage: "lines" });
  expect(await stored()).toEqual([]);
  expect(begins()).toEqual([]);
});

test("taken over by another device, this one does not take it back by itself", async () => {
  const store = await fillHalf();
  await until(() => begins().length === 1);
  server.act(CLIENT, { type: "rating.begin", deviceId: "phone" });
  await until(() => links[0]?.snapshot().view?.rating.begunOn === "phone");
  store.change({ keep: "More" });
  expect(links[0]?.isPending(({ type }) => type === "rating.begin")).toBe(false);
  store.beginHere();
  await until(() => begins().length === 2);
  expect(store.form()).toMatchObject({ answers: FILLED.answers, keep: "More" });
});

test("the answer to it was lost: the next load finds it shared, asks nothing", async () => {
  const first = await fillHalf();
  await until(() => begins().length === 1 && links[0]?.snapshot().saving === "saved");
  server.fates.push(...Array<"answer is lost">(50).fill("answer is lost"));
  first.change({ choice: "now" });
  void first.share(oac6, "en");
  await until(() => shares().length > 0);
  links[0]?.close();
  server.fates.length = 0;
  const { link, store } = await load();
  expect(link.snapshot().view?.rating.mine?.kind).toBe("shared");
  expect(store.form()).toMatchObject({ answers: {}, keep: "" });
  await until(async () => (await stored()).length === 0);
});

test("SCR8 a reload while nobody answers: still on its way, then saved exactly once", async () => {
  const first = await fillHalf();
  await until(() => begins().length === 1 && links[0]?.snapshot().saving === "saved");
  server.fates.push(...Array<"is lost">(50).fill("is lost"));
  first.change({ choice: "now" });
  void first.share(oac6, "en");
  await until(() => first.kept() === true && links[0]?.snapshot().saving === "not-saved");
  const { store } = await load();
  expect(store.form()).toMatchObject({ ...FILLED, stage: "sending" });
  server.fates.length = 0;
  await until(() => store.form().stage === "saved");
  expect(shares()).toHaveLength(1);
  const tries = tried.filter(({ type }) => type === "rating.share");
  expect(tries.length).toBeGreaterThan(1);
  for (const attempt of tries) expect(attempt).toEqual(shares()[0]);
});

test("what is on its way waits for the end of a session that was opened again", async () => {
  const first = await fillHalf();
  await until(() => begins().length === 1 && links[0]?.snapshot().saving === "saved");
  server.fates.push(...Array<"is lost">(50).fill("is lost"));
  first.change({ choice: "now" });
  void first.share(oac6, "en");
  await until(() => first.kept() === true && links[0]?.snapshot().saving === "not-saved");
  links[0]?.close();
  server.fates.length = 0;
  server.act(THERAPIST, { type: "session.keep-talking" });
  const { store } = await load();
  expect(store.form().stage).toBe("sending");
  expect(shares()).toEqual([]);
  server.act(THERAPIST, { type: "session.wrap-up" });
  await until(() => store.form().stage === "saved");
});

test.each(["not-kept", "lines"] as const)(
  "dropped (%s): gone from the device before the server answers",
  async (after) => {
    const store = await fillHalf();
    const release = server.hold();
    const dropped = store.drop(after);
    await until(async () => (await stored()).length === 0);
    release();
    expect(await dropped).toBe(true);
    expect((await load()).store.form()).toMatchObject({ answers: {}, keep: "" });
  },
);

test("“Not this time” beside the form drops it, too", async () => {
  const store = await fillHalf();
  const release = server.hold();
  void links[0]?.send({ type: "rating.close" });
  await until(async () => (await stored()).length === 0);
  expect(store.form()).toMatchObject({ answers: {}, keep: "" });
  release();
});

test("who changes their mind after skipping has a form that stays", async () => {
  const { store } = await load();
  await store.drop("lines");
  store.change(FILLED);
  await until(() => begins().length === 1 && store.kept() === true);
  expect((await load()).store.form()).toMatchObject(FILLED);
});

test("skipped on another device: gone here", async () => {
  const store = await fillHalf();
  await until(() => begins().length === 1);
  server.act(CLIENT, { type: "rating.close" });
  await until(async () => (await stored()).length === 0);
  expect(store.form()).toMatchObject({ answers: {}, keep: "" });
});

test("shared on another device while this page was closed: gone at the next look", async () => {
  await fillHalf();
  await until(() => begins().length === 1);
  links[0]?.close();
  server.act(CLIENT, {
    type: "rating.share",
    instrument: { id: oac6.id, version: oac6.version },
    language: "en",
    answers: { honest: 3 },
    keep: null,
    change: null,
    changeHelps: [],
    sharing: "now",
  });
  const { store } = await load();
  expect(store.form()).toMatchObject({ answers: {}, keep: "" });
  await until(async () => (await stored()).length === 0);
});

test("SCR8 a new link cannot read what an old one left", async () => {
  await fillHalf();
  server.draftKey = btoa("o".repeat(32));
  const { store } = await load();
  expect(store.form()).toMatchObject({ answers: {}, keep: "" });
  expect(await stored()).toEqual([]);
});

test("SCR8 at the deadline it goes, from a page without a connection too", async () => {
  const { link } = await load();
  const { view, ...facts } = link.snapshot();
  if (view === null) throw new Error("no view came");
  const session = { ...view.session, ratingClosesAt: Date.now() + 3_600_000 };
  const atEnd = { ...facts, view: { ...view, session } };
  // The page's one timer of these: rung by hand, so that a busy machine cannot ring it too early.
  const ring = holdTimersOf(3_600_000);
  const store = ratingStoreOf({ ...link, snapshot: () => atEnd });
  await store.ready;
  store.change(FILLED);
  await until(() => store.kept() === true);
  expect(store.form()).toMatchObject(FILLED);
  // The server's clock is known to about a second.
  vi.useFakeTimers({ toFake: ["Date"], now: session.ratingClosesAt + 2_000 });
  ring();
  await until(async () => (await stored()).length === 0);
  expect(store.form()).toMatchObject({ answers: {}, keep: "" });
});

test("what is found after the deadline goes without being shown", async () => {
  await fillHalf();
  server.act(THERAPIST, { type: "session.end" });
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 49 * 3_600_000 });
  const { store } = await load();
  expect(store.form()).toMatchObject({ answers: {}, keep: "" });
  await until(async () => (await stored()).length === 0);
});

test("SCR8 blocked storage: the form works in memory, says so", async () => {
  vi.stubGlobal("indexedDB", undefined);
  const { store } = await load();
  store.change({ ...FILLED, choice: "now" });
  await until(() => store.kept() === false);
  await store.share(oac6, "en");
  expect(store.form().stage).toBe("saved");
});

test("no key to be had: nothing is claimed", async () => {
  server.draftKey = null;
  const { store } = await load();
  store.change(FILLED);
  await until(() => store.kept() === false);
  expect(await stored()).toEqual([]);
});
