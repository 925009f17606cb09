// Checks the frame's end of the conversation against made-up windows.
import type { HostCommand } from "@sameside/shared/embed/protocol";
import { packCommand } from "@sameside/shared/embed/protocol";
import { expect, test } from "vitest";
import type { FrameWindow } from "./host.ts";
import { createHost } from "./host.ts";

const portal = "https://portal.example";
const other = "https://second.example";
const stranger = "https://stranger.example";

function setUp(options: { embedOrigins?: string[]; ancestors?: string[]; alone?: boolean } = {}) {
  type Listener = Parameters<FrameWindow["addEventListener"]>[1];
  const listeners = new Set<Listener>();
  const sent: { data: unknown; to: string }[] = [];
  const warnings: string[] = [];
  const parent = { postMessage: (data: unknown, to: string) => void sent.push({ data, to }) };
  const window: FrameWindow = {
    postMessage: () => {},
    get parent() {
      return options.alone ? window : parent;
    },
    location: options.ancestors ? { ancestorOrigins: options.ancestors } : {},
    addEventListener: (_, listener) => void listeners.add(listener),
    removeEventListener: (_, listener) => void listeners.delete(listener),
  };
  const host = createHost({
    window,
    embedOrigins: options.embedOrigins ?? [portal, other],
    warn: (sentence) => warnings.push(sentence),
  });
  const commands: HostCommand[] = [];
  host.onCommand((command) => commands.push(command));
  const arrive = (data: unknown, origin = portal, source: unknown = parent) => {
    for (const listener of listeners) listener({ data, origin, source });
  };
  const lines = () => sent.map(({ data, to }) => `${(data as { type: string }).type} > ${to}`);
  return { host, arrive, commands, sent, lines, warnings, listeners };
}

const welcome = packCommand({ type: "welcome" });
const end = packCommand({ type: "end" });

test("EMB4 the frame greets each allowed origin by name", () => {
  expect(setUp().lines()).toEqual([`sameside:hello > ${portal}`, `sameside:hello > ${other}`]);
});

test("EMB4 where the browser names the parent, it alone is greeted", () => {
  expect(setUp({ ancestors: [other, stranger] }).lines()).toEqual([`sameside:hello > ${other}`]);
  expect(setUp({ ancestors: [stranger] }).lines()).toEqual([]);
});

test("EMB4 a page on its own says nothing, listens to nothing", () => {
  const { host, sent, listeners } = setUp({ alone: true });
  host.emit({ type: "ready" });
  expect(host.embedded).toBe(false);
  expect(sent).toEqual([]);
  expect(listeners.size).toBe(0);
  host.destroy();
});

test("EMB5 a command of the parent from an allowed origin arrives", () => {
  const { host, arrive, commands, warnings } = setUp();
  arrive(end);
  expect(host.embedded).toBe(true);
  expect(commands).toEqual([{ type: "end" }]);
  expect(warnings).toEqual([]);
});

test.each([
  ["another origin", stranger, undefined],
  ["an origin that only begins the same", `${portal}.evil.example`, undefined],
  ["the same origin in other case or with a slash", `${portal}/`, undefined],
  ["no origin at all", "null", undefined],
  ["another window of an allowed origin", portal, {}],
])("EMB5 a command from %s is refused aloud", (_, origin, source) => {
  const { arrive, commands, warnings } = setUp();
  if (source) arrive(end, origin, source);
  else arrive(end, origin);
  expect(commands).toEqual([]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(origin);
});

test("EMB5 the frame keeps to the origin that answered first", () => {
  const { arrive, commands, warnings, lines, host } = setUp();
  arrive(welcome, other);
  arrive(end, portal);
  expect(commands).toEqual([{ type: "welcome" }]);
  expect(warnings).toHaveLength(1);
  host.emit({ type: "ready" });
  expect(lines().at(-1)).toBe(`sameside:ready > ${other}`);
});

test("EMB5 a broken message does not decide whom the frame talks to", () => {
  const { arrive, lines, host } = setUp();
  arrive({ type: "sameside:welcome", version: 99, detail: {} }, other);
  host.emit({ type: "ready" });
  expect(lines()).toHaveLength(2);
});

test("EMB3 messages of others pass unremarked", () => {
  const { arrive, warnings } = setUp();
  arrive({ hello: "world" }, stranger);
  arrive("text", stranger);
  expect(warnings).toEqual([]);
});

test("EMB6 events wait for the first answer, then go in order", () => {
  const { host, arrive, lines } = setUp({ ancestors: [portal] });
  host.emit({ type: "ready" });
  host.emit({ type: "knock" });
  expect(lines()).toHaveLength(1);
  arrive(welcome);
  host.emit({ type: "admitted" });
  expect(lines().slice(1)).toEqual([
    `sameside:ready > ${portal}`,
    `sameside:knock > ${portal}`,
    `sameside:admitted > ${portal}`,
  ]);
});

test("EMB6 the newest fifty are kept", () => {
  const { host, arrive, sent } = setUp({ ancestors: [portal] });
  host.emit({ type: "ready" });
  for (let change = 0; change < 50; change += 1) host.emit({ type: "agenda-changed" });
  arrive(welcome);
  expect(sent.slice(1).map(({ data }) => (data as { type: string }).type)).toEqual(
    Array(50).fill("sameside:agenda-changed"),
  );
});

test.each([
  ["https://portal.example/today?x=1", "https://portal.example/today?x=1"],
  ["https://portal.example:8443/today", undefined],
  ["http://portal.example/today", undefined],
  ["https://portal.example.evil.example/", undefined],
  ["https://portal.example@evil.example/", undefined],
])("EMB7 the way back %s", (returnUrl, taken) => {
  const { arrive, commands, host } = setUp();
  arrive(packCommand({ type: "welcome", returnUrl }));
  expect(commands).toEqual([{ type: "welcome", ...(taken && { returnUrl: taken }) }]);
  expect(host.returnUrl()).toBe(taken ?? null);
});

test("EMB10 after destroy nothing is heard or sent", () => {
  const { host, arrive, commands, lines, listeners } = setUp();
  host.destroy();
  expect(listeners.size).toBe(0);
  arrive(end);
  host.emit({ type: "ready" });
  expect(commands).toEqual([]);
  expect(lines()).toHaveLength(2);
});

test("EMB10 a listener that was taken away hears no more", () => {
  const { host, arrive } = setUp();
  const heard: HostCommand[] = [];
  const stop = host.onCommand((command) => heard.push(command));
  arrive(welcome);
  stop();
  arrive(end);
  expect(heard).toEqual([{ type: "welcome" }]);
});
