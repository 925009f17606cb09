// Checks that nothing sent is lost, doubled or reordered; that a screen never goes back in time.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askOnce } from "../later/ask-once.ts";
import { prediction } from "./prediction.ts";
import { openSessionLink } from "./session-link.ts";
import type { SessionLink } from "./session-link.ts";
import { CLIENT, THERAPIST, createTestServer } from "./test-server.ts";
import type { TestServer } from "./test-server.ts";

let server: TestServer;
let link: SessionLink;

beforeEach(async () => {
  await prediction.ahead();
  server = createTestServer();
  link = openSessionLink({
    credential: "secret",
    call: false,
    fetch: server.fetch,
    random: () => 0,
  });
});

afterEach(() => {
  link.close();
  vi.useRealTimers();
});

const add = (itemId: string, text: string) =>
  ({ type: "agenda.add", itemId, text, kind: "topic", minutes: null, draft: false }) as const;

const texts = () => link.snapshot().view?.agenda.items.map(({ text }) => text);

async function until(check: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(check()).toBe(true), { timeout: 5_000, interval: 5 });
}

const haveView = () => until(() => link.snapshot().view !== null);

test("the first view makes the link live", async () => {
  link.close();
  link = openSessionLink({
    credential: "secret",
    call: false,
    fetch: server.fetch,
    random: () => 0,
  });
  expect(link.snapshot()).toMatchObject({ view: null, connection: "connecting", saving: "saved" });
  await haveView();
  expect(link.snapshot().connection).toBe("live");
  expect(link.snapshot().view?.me.id).toBe(CLIENT);
});

test("a command of an earlier load keeps its id: what the server knows is not done twice", async () => {
  await haveView();
  const once = add("item-001", "One");
  expect(await link.send(once, { commandId: "command-of-old" })).toEqual({ kind: "saved" });
  expect(await link.send(once, { commandId: "command-of-old" })).toEqual({ kind: "saved" });
  expect(server.arrived.map(({ commandId }) => commandId)).toEqual(Array(2).fill("command-of-old"));
  expect(texts()).toEqual(["One"]);
});

test("what is added shows at once, is saved only when the server answered", async () => {
  await haveView();
  const release = server.hold();
  const sent = link.send(add("item-001", "One"));
  expect(texts()).toEqual(["One"]);
  expect(link.snapshot().saving).toBe("saving");
  expect(link.isPending((command) => command.type === "agenda.add")).toBe(true);
  release();
  expect(await sent).toEqual({ kind: "saved" });
  expect(link.snapshot().saving).toBe("saved");
  expect(texts()).toEqual(["One"]);
});

test("what is sent before the prediction is here shows as soon as it is", async () => {
  link.close();
  let arrive = () => {};
  const slow = new Promise<void>((resolve) => (arrive = resolve));
  link = openSessionLink({
    credential: "secret",
    call: false,
    fetch: server.fetch,
    prediction: askOnce(async () => {
      await slow;
      return await import("@sameside/shared/session/predict");
    }),
  });
  await haveView();
  const release = server.hold();
  const sent = link.send(add("item-001", "One"));
  expect(texts()).toEqual([]);
  arrive();
  await until(() => texts()?.[0] === "One");
  expect(link.snapshot().saving).toBe("saving");
  release();
  expect(await sent).toEqual({ kind: "saved" });
});

test("without a prediction the server's answer shows; it is asked for again at the next change", async () => {
  link.close();
  let loads = 0;
  const lame = askOnce(async () => {
    loads += 1;
    if (loads === 1) throw new Error("offline");
    return await import("@sameside/shared/session/predict");
  });
  link = openSessionLink({
    credential: "secret",
    call: false,
    fetch: server.fetch,
    prediction: lame,
  });
  await haveView();
  await until(() => loads === 1);
  expect(await link.send(add("item-001", "One"))).toEqual({ kind: "saved" });
  expect(texts()).toEqual(["One"]);
  await until(() => lame.now() !== undefined);
  const release = server.hold();
  const sent = link.send(add("item-002", "Two"));
  expect(texts()).toEqual(["One", "Two"]);
  release();
  await sent;
});

test("a lost command is sent again with the same id; order is kept", async () => {
  await haveView();
  server.fates.push("is lost", "no server");
  const one = link.send(add("item-001", "One"));
  const two = link.send(add("item-002", "Two"));
  await until(() => link.snapshot().saving === "not-saved");
  expect(texts()).toEqual(["One", "Two"]);
  expect(await Promise.all([one, two])).toEqual([{ kind: "saved" }, { kind: "saved" }]);
  expect(server.arrived.map((command) => "itemId" in command && command.itemId)).toEqual([
    "item-001",
    "item-002",
  ]);
  expect(texts()).toEqual(["One", "Two"]);
});

test("a lost answer does not double what the server has", async () => {
  await haveView();
  server.fates.push("answer is lost");
  expect(await link.send(add("item-001", "One"))).toEqual({ kind: "saved" });
  const ids = server.arrived.map(({ commandId }) => commandId);
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  expect(server.state().agenda.items).toHaveLength(1);
  expect(texts()).toEqual(["One"]);
});

test("a refusal comes back with its code; the prediction is taken away", async () => {
  await haveView();
  server.act(THERAPIST, { ...add("item-001", "Theirs") });
  await until(() => texts()?.length === 1);
  const refused = await link.send({
    type: "agenda.edit",
    itemId: "item-001",
    text: "x",
    kind: "topic",
  });
  expect(refused).toEqual({ kind: "refused", code: "agenda.not-yours" });
  expect(texts()).toEqual(["Theirs"]);
});

test("a bug on the other side is not asked for ever", async () => {
  vi.useFakeTimers();
  await vi.advanceTimersByTimeAsync(10);
  server.fates.push("server error", "server error", "server error", "server error");
  const sent = link.send(add("item-001", "One"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await sent).toEqual({ kind: "refused", code: "server.error" });
  expect(texts()).toEqual([]);
});

test("a long time without a server does not use up the patience with its bugs", async () => {
  vi.useFakeTimers();
  await vi.advanceTimersByTimeAsync(10);
  server.fates.push("is lost", "no server", "answer is lost", "is lost", "server error");
  const sent = link.send(add("item-001", "One"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await sent).toEqual({ kind: "saved" });
  expect(server.state().agenda.items).toHaveLength(1);
});

test("an older view never replaces a newer one", async () => {
  await haveView();
  const old = JSON.stringify(link.snapshot().view);
  server.act(THERAPIST, add("item-001", "One"));
  await until(() => texts()?.length === 1);
  server.push(`event: view\nid: 1\ndata: ${old}\n\n`);
  server.act(THERAPIST, add("item-002", "Two"));
  await until(() => texts()?.length === 2);
  expect(texts()).toEqual(["One", "Two"]);
});

test("what others do meanwhile shows together with what is on its way", async () => {
  await haveView();
  const release = server.hold();
  const sent = link.send(add("item-001", "Mine"));
  server.act(THERAPIST, add("item-002", "Theirs"));
  await until(() => texts()?.length === 2);
  expect(texts()).toEqual(["Theirs", "Mine"]);
  release();
  await sent;
  expect(texts()).toEqual(["Theirs", "Mine"]);
});

test("a stream that breaks comes back by itself", async () => {
  await haveView();
  server.dropStreams();
  await until(() => server.streams() === 1);
  server.act(THERAPIST, add("item-001", "One"));
  await until(() => texts()?.length === 1);
  expect(link.snapshot().connection).toBe("live");
});

test("a broken stream comes back at once when a command is answered", async () => {
  await haveView();
  vi.useFakeTimers();
  server.dropStreams();
  await vi.advanceTimersByTimeAsync(1);
  expect(server.streams()).toBe(0);
  await link.send(add("item-001", "One"));
  await vi.advanceTimersByTimeAsync(1);
  expect(server.streams()).toBe(1);
});

test("TRB7 a stream that missed a heartbeat over a sleep is opened anew at waking, a good one is kept", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  await haveView();
  const opened = vi.spyOn(AbortController.prototype, "abort");
  link.tryNow();
  expect(opened).not.toHaveBeenCalled();
  vi.setSystemTime(Date.now() + 21_000);
  link.tryNow();
  expect(opened).toHaveBeenCalledTimes(1);
  opened.mockRestore();
  await until(() => server.streams() === 1);
  server.act(THERAPIST, add("item-001", "After the sleep"));
  await until(() => texts()?.includes("After the sleep") === true);
});

test("a silent stream is given up after 40 seconds", async () => {
  link.close();
  vi.useFakeTimers();
  link = openSessionLink({
    credential: "secret",
    call: false,
    fetch: server.fetch,
    random: () => 0,
  });
  await vi.advanceTimersByTimeAsync(39_000);
  server.push(": still here\n\n");
  await vi.advanceTimersByTimeAsync(39_000);
  expect(server.streams()).toBe(1);
  const before = link.snapshot().connection;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(before).toBe("live");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(server.streams()).toBe(1);
  expect(link.snapshot().connection).toBe("live");
});

test("an ended credential ends the link and answers what still waits", async () => {
  await haveView();
  server.end();
  expect(await link.send(add("item-001", "One"))).toEqual({
    kind: "refused",
    code: "credential.not-valid",
  });
  expect(link.snapshot().connection).toBe("ended");
  expect(await link.send(add("item-002", "Two"))).toMatchObject({ kind: "refused" });
});

test("who is looking is the stream's latest word, nobody while it is cut off", async () => {
  await haveView();
  expect(link.snapshot().looking).toEqual([]);
  server.push(`event: looking\ndata: {"ids":["${THERAPIST}"]}\n\n`);
  await until(() => link.snapshot().looking.length === 1);
  expect(link.snapshot().looking).toEqual([THERAPIST]);
  server.end();
  server.dropStreams();
  await until(() => link.snapshot().connection === "ended");
  expect(link.snapshot().looking).toEqual([]);
});

test("the server's clock is known to about a second", async () => {
  await haveView();
  expect(Math.abs(link.snapshot().clockOffset)).toBeLessThanOrEqual(1_500);
});

test("DOOR6 who knocks while a therapist's stream is cut is seen as soon as it is back", async () => {
  link.close();
  server = createTestServer(THERAPIST, "video");
  link = openSessionLink({ credential: "t", call: true, fetch: server.fetch, random: () => 0 });
  await haveView();
  server.dropStreams();
  server.act(CLIENT, { type: "presence.knock" });
  expect(server.streams()).toBe(0);
  const cutAt = Date.now();
  await until(() =>
    Boolean(link.snapshot().view?.people.some(({ admission }) => admission === "knocking")),
  );
  // One first wait, on a machine with other work.
  expect(Date.now() - cutAt).toBeLessThan(3_000);
});
