// Checks the embedding page's end of the conversation against a made-up window.
import type { HostCommand } from "@sameside/shared/embed/protocol";
import { packEvent } from "@sameside/shared/embed/protocol";
import { expect, test } from "vitest";
import { createFrameLink } from "./frame-link.ts";

const home = "https://sessions.example";

function setUp(greeting: readonly HostCommand[] = [{ type: "welcome" }]) {
  const listeners = new Set<
    (message: { data: unknown; origin: string; source: unknown }) => void
  >();
  const sent: { data: unknown; to: string }[] = [];
  const heard: unknown[] = [];
  const warnings: string[] = [];
  const contentWindow = {
    postMessage: (data: unknown, to: string) => void sent.push({ data, to }),
  };
  const link = createFrameLink({
    window: {
      addEventListener: (_, listener) => void listeners.add(listener),
      removeEventListener: (_, listener) => void listeners.delete(listener),
    },
    frame: { contentWindow },
    origin: home,
    greeting: () => greeting,
    onHello: () => heard.push("hello"),
    onEvent: (event) => heard.push(event),
    warn: (sentence) => warnings.push(sentence),
  });
  const arrive = (data: unknown, origin = home, source: unknown = contentWindow) => {
    for (const listener of listeners) listener({ data, origin, source });
  };
  const types = () => sent.map(({ data }) => (data as { type: string }).type);
  return { link, arrive, sent, types, heard, warnings, listeners };
}

const hello = packEvent({ type: "hello" });
const join = packEvent({ type: "join" });

test("EMB8 an event of the frame is heard", () => {
  const { arrive, heard } = setUp();
  arrive(join);
  expect(heard).toEqual([{ type: "join" }]);
});

test("EMB8 an event from another window is not heard", () => {
  const { arrive, heard, warnings } = setUp();
  arrive(join, home, {});
  arrive(join, home, null);
  expect(heard).toEqual([]);
  expect(warnings).toEqual([]);
});

test("EMB8 an event from another origin in the frame is refused aloud", () => {
  const { arrive, heard, warnings, sent } = setUp();
  arrive(join, "https://elsewhere.example");
  arrive(hello, "https://elsewhere.example");
  expect(heard).toEqual([]);
  expect(sent).toEqual([]);
  expect(warnings).toHaveLength(2);
});

test("EMB3 somebody else's message passes unremarked, a broken one of ours does not", () => {
  const { arrive, heard, warnings } = setUp();
  arrive({ source: "some-devtools" });
  expect(warnings).toEqual([]);
  arrive({ type: "sameside:leave", version: 1, detail: { reason: "words of a person" } });
  expect(heard).toEqual([]);
  expect(warnings.join()).not.toContain("words of a person");
  expect(warnings).toHaveLength(1);
});

test("EMB9 hello is answered by greeting, then by what was kept, at the frame's own origin", () => {
  const { link, arrive, types, sent } = setUp([
    { type: "welcome" },
    { type: "set-theme", theme: "dark" },
  ]);
  link.send({ type: "open-panel" });
  expect(sent).toEqual([]);
  arrive(hello);
  expect(types()).toEqual(["sameside:welcome", "sameside:set-theme", "sameside:open-panel"]);
  expect(new Set(sent.map(({ to }) => to))).toEqual(new Set([home]));
});

test("EMB9 a reloaded frame is greeted again, without what was sent before", () => {
  const { link, arrive, types } = setUp();
  link.send({ type: "open-panel" });
  arrive(hello);
  arrive(hello);
  expect(types()).toEqual(["sameside:welcome", "sameside:open-panel", "sameside:welcome"]);
});

test("EMB9 of many commands before hello the last twenty are kept", () => {
  const { link, arrive, types } = setUp([]);
  link.send({ type: "end" });
  for (let press = 0; press < 20; press += 1) link.send({ type: "toggle-camera" });
  arrive(hello);
  expect(types()).toEqual(Array(20).fill("sameside:toggle-camera"));
});

test("EMB9 a value of the wrong form is not sent, with a sentence about it", () => {
  const { link, arrive, types, warnings } = setUp([{ type: "set-lang", lang: "not a language" }]);
  link.send({ type: "set-lang", lang: "" });
  arrive(hello);
  expect(types()).toEqual([]);
  expect(warnings).toHaveLength(2);
});

test("EMB10 after destroy nothing is heard, sent or listened to", () => {
  const { link, arrive, heard, sent, listeners } = setUp();
  arrive(hello);
  const before = sent.length;
  link.destroy();
  expect(listeners.size).toBe(0);
  arrive(join);
  link.send({ type: "leave" });
  expect(heard).toEqual(["hello"]);
  expect(sent).toHaveLength(before);
});
