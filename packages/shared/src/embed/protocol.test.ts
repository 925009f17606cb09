// Checks what may travel between a frame and the page around it.
import { describe, expect, test } from "vitest";
import type { FrameEvent, HostCommand } from "./protocol.ts";
import {
  isOurs,
  packCommand,
  packEvent,
  parseFrameEvent,
  parseHostCommand,
  protocolVersion,
} from "./protocol.ts";

const events: FrameEvent[] = [
  { type: "hello" },
  { type: "ready" },
  { type: "permission", kind: "camera", granted: false, cause: "denied" },
  { type: "permission", kind: "microphone", granted: true },
  { type: "knock" },
  { type: "waiting", count: 2 },
  { type: "admitted" },
  { type: "declined" },
  { type: "join" },
  { type: "leave", reason: "ended" },
  { type: "reconnecting" },
  { type: "reconnected" },
  { type: "participant-join", role: "client", externalId: "p-17" },
  { type: "participant-leave", role: "guest", externalId: "p/17" },
  { type: "participant-leave", role: "therapist" },
  { type: "agenda-changed" },
  { type: "rating-closed" },
  { type: "session-end" },
  { type: "error", code: "link.not-valid", fatal: true },
];

const commands: HostCommand[] = [
  { type: "welcome" },
  { type: "welcome", returnUrl: "https://portal.example/today" },
  { type: "leave" },
  { type: "end" },
  { type: "toggle-microphone" },
  { type: "toggle-camera" },
  { type: "open-panel" },
  { type: "close-panel" },
  { type: "set-lang", lang: "de-CH" },
  { type: "set-theme", theme: "dark" },
];

// What postMessage does to plain data; the real function is no part of this package's world.
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("messages that go through", () => {
  test.each(events)("EMB1 event $type arrives as it was sent", (event) => {
    expect(parseFrameEvent(sent(packEvent(event)))).toEqual(event);
  });

  test.each(commands)("EMB1 command $type arrives as it was sent", (command) => {
    expect(parseHostCommand(sent(packCommand(command)))).toEqual(command);
  });

  test("EMB1 a message carries the name of its DOM event with the version", () => {
    expect(packEvent({ type: "leave", reason: "left" })).toEqual({
      type: "sameside:leave",
      version: protocolVersion,
      detail: { reason: "left" },
    });
  });
});

describe("content stays behind", () => {
  test("EMB2 fields the protocol does not name are not sent", () => {
    const talkative = { type: "participant-join", role: "client", externalId: "p", name: "Sam" };
    expect(packEvent(talkative as FrameEvent).detail).toEqual({ role: "client", externalId: "p" });
  });

  test("EMB2 fields the protocol does not name are not taken", () => {
    const data = { type: "sameside:join", version: 1, detail: { words: "said", type: "error" } };
    expect(parseFrameEvent(data)).toEqual({ type: "join" });
  });

  test.each([
    { type: "error", code: "Sam said something", fatal: false },
    { type: "error", code: "a".repeat(65), fatal: false },
    { type: "permission", kind: "camera", granted: false, cause: "Not allowed, see settings" },
    { type: "participant-join", role: "client", externalId: "Sam from the practice" },
  ] as FrameEvent[])("EMB2 free text is no code, no id: $type", (event) => {
    expect(() => packEvent(event)).toThrow(TypeError);
  });
});

describe("messages that are refused", () => {
  test.each([
    null,
    undefined,
    "sameside:join",
    7,
    [],
    {},
    { type: 3, version: 1, detail: {} },
    { type: "other:join", version: 1, detail: {} },
    { type: "webpackOk", data: {} },
  ])("EMB3 %j is not ours", (data) => {
    expect(isOurs(data)).toBe(false);
    expect(parseFrameEvent(data)).toBeUndefined();
    expect(parseHostCommand(data)).toBeUndefined();
  });

  test.each([
    { type: "sameside:leave", version: 2, detail: {} },
    { type: "sameside:leave", detail: {} },
    { type: "sameside:leave", version: 1 },
    { type: "sameside:leave", version: 1, detail: [] },
    { type: "sameside:unheard-of", version: 1, detail: {} },
    { type: "sameside:constructor", version: 1, detail: {} },
    { type: "sameside:set-theme", version: 1, detail: { theme: "purple" } },
    { type: "sameside:set-lang", version: 1, detail: { lang: "de; drop" } },
    { type: "sameside:set-lang", version: 1, detail: {} },
    { type: "sameside:welcome", version: 1, detail: { returnUrl: "javascript:alert(1)" } },
    { type: "sameside:waiting", version: 1, detail: { count: 1.5 } },
    { type: "sameside:waiting", version: 1, detail: { count: "Sam" } },
  ])("EMB3 $type of another version or with a wrong field is refused whole: %j", (data) => {
    expect(isOurs(data)).toBe(true);
    expect(parseHostCommand(data)).toBeUndefined();
  });

  test("EMB3 a field from a prototype does not count", () => {
    const detail: unknown = Object.create({ reason: "left" });
    expect(parseFrameEvent({ type: "sameside:leave", version: 1, detail })).toBeUndefined();
  });

  test("EMB3 events are no commands, commands no events", () => {
    expect(parseHostCommand(packEvent({ type: "join" }))).toBeUndefined();
    expect(parseFrameEvent(packCommand({ type: "end" }))).toBeUndefined();
  });
});
