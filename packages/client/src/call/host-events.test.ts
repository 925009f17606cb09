// What the embedding page is told, change by change.
import type { Phase } from "@sameside/shared/session/lifecycle";
import type { Admission } from "@sameside/shared/session/presence";
import type { SessionView } from "@sameside/shared/session/view";
import { expect, test } from "vitest";
import { hostEvents } from "./host-events.ts";
import type { HostFacts } from "./host-events.ts";

function viewOf(admission: Admission, phase: Phase = "live"): SessionView {
  const part = { session: { phase }, me: { admission } };
  return part as unknown as SessionView;
}

const out: HostFacts = {
  view: viewOf("out"),
  room: null,
  inCall: false,
  out: null,
  video: null,
};
const inside: HostFacts = {
  ...out,
  view: viewOf("admitted"),
  room: "connected",
  inCall: true,
};
const gone: HostFacts = { ...inside, room: null, inCall: false };

test.each([
  ["the first view tells nothing", { ...out, view: null }, out, []],
  ["knock", out, { ...out, view: viewOf("knocking") }, ["knock"]],
  ["admitted", out, { ...out, view: viewOf("admitted") }, ["admitted"]],
  ["declined", out, { ...out, view: viewOf("declined") }, ["declined"]],
  ["join", { ...inside, room: "connecting", inCall: false }, inside, ["join"]],
  ["lost", inside, { ...inside, room: "lost" }, ["reconnecting"]],
  ["still lost", { ...inside, room: "reconnecting" }, { ...inside, room: "lost" }, []],
  ["back", { ...inside, room: "lost" }, inside, ["reconnected"]],
  ["session over", inside, { ...gone, view: viewOf("admitted", "closing") }, ["leave"]],
] as const)("%s", (_, before: HostFacts, after: HostFacts, types) => {
  expect(hostEvents(before, after).map(({ type }) => type)).toEqual(types);
});

test.each([
  ["left", { ...gone, out: "left" }],
  ["elsewhere", { ...gone, out: "elsewhere" }],
  ["removed", { ...gone, view: viewOf("removed") }],
  ["ended", { ...gone, view: viewOf("admitted", "closing") }],
] as const)("leaving says why: %s", (reason, after) => {
  expect(hostEvents(inside, after)).toContainEqual({ type: "leave", reason });
});

test("video that is not there is told once", () => {
  const waiting: HostFacts = { ...inside, room: "lost", inCall: false };
  const failing: HostFacts = { ...waiting, video: "not-reachable" };
  expect(hostEvents(waiting, failing)).toEqual([
    { type: "error", code: "video.not-reachable", fatal: false },
  ]);
  expect(hostEvents(failing, failing)).toEqual([]);
  expect(hostEvents(failing, inside)).toEqual([{ type: "join" }]);
});
