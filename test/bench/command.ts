// Measures a durable edit until the other participant has it, beside a raw WebSocket relay.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { WebSocket } from "ws";
import { linksOf, makeSession } from "../support/clinic.ts";
import { median, ms, percentile, ratio } from "../support/figures.ts";
import { Participant } from "../support/participant.ts";
import { startStack } from "../support/stack.ts";
import type { Stack } from "../support/stack.ts";

const WARM_UP = 30;
const ROUNDS = 300;

/** A session has tens of events: after these many edits a new one begins. */
const EDITS_A_SESSION = 40;

/** One edit by Sam until Robin's stream shows it. */
async function edits(store: "pglite" | "postgres"): Promise<() => Promise<number>> {
  const stack = await startStack({ store, durable: true });
  endings.push(() => stack.stop());
  let count = 0;
  let edit = await editsOfOneSession(stack);
  return async () => {
    if (count === EDITS_A_SESSION) {
      edit = await editsOfOneSession(stack);
      count = 0;
    }
    count += 1;
    return edit(`edit ${count}`);
  };
}

async function editsOfOneSession(stack: Stack): Promise<(text: string) => Promise<number>> {
  const session = await makeSession(stack);
  const sam = await Participant.open(linksOf(session, "c-sam").joinUrl);
  const robin = await Participant.open(linksOf(session, "t-robin").joinUrl);
  const itemId = randomUUID();
  const base = { type: "agenda.add", itemId, kind: "topic", minutes: null, draft: false } as const;
  await sam.send({ ...base, text: "edit 0" });
  let waiting: { readonly text: string; readonly done: () => void } | null = null;
  const end = await robin.watch((view) => {
    if (view.agenda.items[0]?.text === waiting?.text) waiting?.done();
  });
  endings.push(end);
  return async (text) => {
    const seen = Promise.withResolvers<number>();
    const started = performance.now();
    waiting = { text, done: () => seen.resolve(performance.now() - started) };
    await sam.send({ type: "agenda.edit", itemId, text, kind: "topic" });
    return seen.promise;
  };
}

async function relay(): Promise<() => Promise<number>> {
  const child = spawn(process.execPath, [
    new URL("../support/ws-relay.ts", import.meta.url).pathname,
  ]);
  endings.push(async () => {
    child.kill();
    await once(child, "exit");
  });
  const [port] = (await once(child.stdout, "data")) as [Buffer];
  const url = `ws://127.0.0.1:${port.toString().trim()}`;
  const [from, to] = [new WebSocket(url), new WebSocket(url)];
  await Promise.all([once(from, "open"), once(to, "open")]);
  endings.push(async () => {
    from.terminate();
    to.terminate();
  });
  return async () => {
    const started = performance.now();
    const arrived = once(to, "message");
    from.send(JSON.stringify({ type: "agenda.edit", text: "edit" }));
    await arrived;
    return performance.now() - started;
  };
}

/** What the disk alone takes of each commit, where PostgreSQL's files lie. */
function sync(): () => Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "sameside-sync-"));
  const file = openSync(join(folder, "log"), "w");
  const page = Buffer.alloc(8192, 1);
  endings.push(async () => {
    closeSync(file);
    rmSync(folder, { recursive: true });
  });
  return async () => {
    const started = performance.now();
    writeSync(file, page, 0, page.length, 0);
    fdatasyncSync(file);
    return performance.now() - started;
  };
}

const endings: (() => Promise<void>)[] = [];
try {
  const ways = {
    "raw ws relay": await relay(),
    "one page to the disk": sync(),
    PGlite: await edits("pglite"),
    PostgreSQL: await edits("postgres"),
  };
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, [] as number[]]));
  // Interleaved, so that a noisy moment of the machine hits all alike.
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [name, way] of Object.entries(ways)) {
      const time = await way();
      if (round >= WARM_UP) times[name]?.push(time);
    }
  }
  const floor = median(times["raw ws relay"] ?? []);
  for (const [name, list] of Object.entries(times)) {
    const figures = `p50 ${ms(median(list))}, p99 ${ms(percentile(list, 0.99))}`;
    process.stdout.write(`${name}: ${figures}, ${ratio(median(list), floor)} the relay's p50\n`);
  }
} finally {
  for (const end of endings.toReversed()) await end();
}
