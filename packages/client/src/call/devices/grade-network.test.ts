// What a person is told of a connection, at each side of each limit.
import { expect, test } from "vitest";
import type { NetworkFigures } from "../../livekit/network-check.ts";
import { gradeNetwork } from "./grade-network.ts";

const fine: NetworkFigures = {
  signalling: true,
  path: "udp",
  offered: ["udp"],
  roundTripMs: 30,
  lost: 0,
};

test.each([
  ["as it should be", {}, "good"],
  ["not all measured", { roundTripMs: null, lost: null }, "good"],
  ["just quick enough", { roundTripMs: 249 }, "good"],
  ["slow", { roundTripMs: 250 }, "slow"],
  ["so slow that nobody takes turns", { roundTripMs: 500 }, "poor"],
  ["losing what can be hidden", { lost: 0.029 }, "good"],
  ["losing more", { lost: 0.03 }, "lossy"],
  ["losing a tenth", { lost: 0.1 }, "poor"],
  ["TCP alone", { path: "tcp" }, "detour"],
  ["through a relay", { path: "relay" }, "detour"],
  ["a slow relay", { path: "relay", roundTripMs: 300 }, "slow"],
  ["media blocked", { path: null }, "blocked"],
  ["signals blocked", { signalling: false, path: null }, "unreachable"],
] as const)("DEV7 %s", (_, change, grade) => {
  expect(gradeNetwork({ ...fine, ...change })).toBe(grade);
});
