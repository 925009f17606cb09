// Tries who counts as looking by a clock of its own: grace, silence, a notice that was not sent.

import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Listener, Store } from "../store/store.ts";
import { openLooking } from "./looking.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Carries notices between servers by hand; `mute` loses them, as no real database can be told to. */
function createWire() {
  const listeners = new Map<Listener, { mute: boolean }>();
  const sent: string[] = [];
  const failures: unknown[] = [];
  return {
    sent,
    failures,
    async server() {
      const line = { mute: false };
      const deliver = (payload: string): void => {
        sent.push(payload);
        for (const [{ onPayload }, other] of listeners) if (!other.mute) onPayload(payload);
      };
      const store = {
        listen: async (_: string, listener: Listener) => {
          listeners.set(listener, line);
          return async () => void listeners.delete(listener);
        },
        transaction: async (work: (tx: unknown) => Promise<unknown>) => {
          if (line.mute) throw new Error("no database");
          const payloads: string[] = [];
          await work({ execute: async (query: unknown) => payloads.push(payloadOf(query)) });
          payloads.forEach(deliver);
        },
      } as unknown as Pick<Store, "listen" | "transaction">;
      const looking = await openLooking({ store, onFailure: (error) => failures.push(error) });
      return {
        looking,
        line,
        open: (id: string, sessionId = "session") => {
          const onChange = vi.fn<() => void>();
          const page = looking.open(sessionId, id, onChange);
          return { ...page, onChange, ids: () => [...page.looking()].toSorted() };
        },
        reconnect: () => {
          line.mute = false;
          for (const [listener, other] of listeners) if (other === line) listener.onReconnected();
        },
      };
    },
  };
}

/** The second parameter of `select pg_notify(channel, payload)`. */
function payloadOf(query: unknown): string {
  const { queryChunks } = query as { readonly queryChunks: readonly unknown[] };
  const [, payload] = queryChunks.filter((chunk): chunk is string => typeof chunk === "string");
  if (payload === undefined) throw new Error("no payload");
  return payload;
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await setImmediate();
}

async function pass(ms: number): Promise<void> {
  await settle();
  await vi.advanceTimersByTimeAsync(ms);
  await settle();
}

describe("on one server", () => {
  test("a page counts until five seconds after it went", async () => {
    const { open } = await createWire().server();
    const robin = open("robin");
    const sam = open("sam");
    expect(robin.ids()).toEqual(["robin", "sam"]);
    expect(robin.onChange).toHaveBeenCalledTimes(1);
    expect(sam.onChange).not.toHaveBeenCalled();
    sam.close();
    sam.close();
    await pass(4999);
    expect(robin.ids()).toEqual(["robin", "sam"]);
    await pass(1);
    expect(robin.ids()).toEqual(["robin"]);
    expect(robin.onChange).toHaveBeenCalledTimes(2);
  });

  test("a reload does not flicker; a second device does not count twice", async () => {
    const { open } = await createWire().server();
    const robin = open("robin");
    const sam = open("sam");
    sam.close();
    await pass(3000);
    const again = open("sam");
    const phone = open("sam");
    await pass(60_000);
    again.close();
    await pass(60_000);
    expect(robin.ids()).toEqual(["robin", "sam"]);
    expect(robin.onChange).toHaveBeenCalledTimes(1);
    phone.close();
    await pass(5000);
    expect(robin.ids()).toEqual(["robin"]);
  });

  test("sessions know nothing of each other", async () => {
    const { open } = await createWire().server();
    const robin = open("robin");
    const other = open("tess", "another");
    expect([robin.ids(), other.ids()]).toEqual([["robin"], ["tess"]]);
    expect(robin.onChange).not.toHaveBeenCalled();
  });
});

describe("on several servers", () => {
  test("the first page asks, changes are told, many at once as one", async () => {
    const wire = createWire();
    const [one, two] = [await wire.server(), await wire.server()];
    const robin = one.open("robin");
    await settle();
    const sam = two.open("sam");
    const kim = two.open("kim");
    await settle();
    expect([robin.ids(), sam.ids()]).toEqual([
      ["kim", "robin", "sam"],
      ["kim", "robin", "sam"],
    ]);
    // Robin's server spoke when its page came, then answered; the other one spoke once.
    expect(wire.sent).toHaveLength(3);
    kim.close();
    await pass(5000);
    expect(robin.ids()).toEqual(["robin", "sam"]);
    sam.close();
    await pass(5000);
    expect(robin.ids()).toEqual(["robin"]);
    expect(wire.sent).toHaveLength(5);
  });

  test("notices hold ids alone, none of a session that nobody looks at is kept", async () => {
    const wire = createWire();
    const [one, two] = [await wire.server(), await wire.server()];
    const tess = two.open("tess", "another");
    one.open("robin");
    await settle();
    expect(tess.ids()).toEqual(["tess"]);
    expect(Object.keys(JSON.parse(wire.sent[0] ?? "{}") as object).toSorted()).toEqual([
      "ask",
      "ids",
      "leaving",
      "server",
      "sessionId",
    ]);
  });

  test("a server that falls silent is forgotten after 75 seconds, not before", async () => {
    const wire = createWire();
    const [one, two] = [await wire.server(), await wire.server()];
    const robin = one.open("robin");
    two.open("sam");
    await pass(300_000);
    expect(robin.ids()).toEqual(["robin", "sam"]);
    expect(robin.onChange).toHaveBeenCalledTimes(1);
    two.line.mute = true;
    await pass(44_999);
    expect(robin.ids()).toEqual(["robin", "sam"]);
    await pass(30_001);
    expect(robin.ids()).toEqual(["robin"]);
    expect(wire.failures).not.toEqual([]);
  });

  test("after a lost connection both sides hear of each other again at once", async () => {
    const wire = createWire();
    const [one, two] = [await wire.server(), await wire.server()];
    two.line.mute = true;
    const robin = one.open("robin");
    const sam = two.open("sam");
    await settle();
    expect([robin.ids(), sam.ids()]).toEqual([["robin"], ["sam"]]);
    two.reconnect();
    await settle();
    expect([robin.ids(), sam.ids()]).toEqual([
      ["robin", "sam"],
      ["robin", "sam"],
    ]);
  });

  test("pages of a server that stops have five seconds to come to another", async () => {
    const wire = createWire();
    const [one, two] = [await wire.server(), await wire.server()];
    const robin = one.open("robin");
    const sam = two.open("sam");
    const kim = two.open("kim");
    await settle();
    const changes = robin.onChange.mock.calls.length;
    await two.looking.close();
    sam.close();
    kim.close();
    expect(two.open("late").ids()).toEqual([]);
    await pass(3000);
    one.open("sam");
    await pass(1999);
    expect(robin.ids()).toEqual(["kim", "robin", "sam"]);
    await pass(1);
    expect(robin.ids()).toEqual(["robin", "sam"]);
    expect(robin.onChange).toHaveBeenCalledTimes(changes + 1);
  });
});
