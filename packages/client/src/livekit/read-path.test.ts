// Statistics as browsers give them, from a straight path to none.
import { expect, test } from "vitest";
import { readPath } from "./read-path.ts";

const local = (more: object = {}) => ({
  type: "local-candidate",
  id: "L",
  protocol: "udp",
  candidateType: "host",
  ...more,
});
const remote = (id: string, protocol: string) => ({
  type: "remote-candidate",
  id,
  protocol,
  candidateType: "host",
});
const pair = (more: object = {}) => ({
  type: "candidate-pair",
  id: "P",
  localCandidateId: "L",
  remoteCandidateId: "R",
  currentRoundTripTime: 0.0424,
  ...more,
});
const transport = { type: "transport", id: "T", selectedCandidatePairId: "P" };
const reports = [
  { type: "outbound-rtp", id: "O", packetsSent: 200 },
  { type: "remote-inbound-rtp", id: "I", packetsLost: 5, roundTripTime: 0.05 },
];

test("DEV7 Chromium: the pair its transport names", () => {
  expect(readPath([transport, pair(), local(), remote("R", "udp"), ...reports])).toEqual({
    path: "udp",
    offered: ["udp"],
    roundTripMs: 42,
    lost: 0.025,
  });
});

test("DEV7 Firefox: the pair that is selected, a round trip from the reports", () => {
  const rows = [
    pair({ id: "X", localCandidateId: "none" }),
    pair({ selected: true, currentRoundTripTime: undefined }),
    local(),
    remote("R", "udp"),
    ...reports,
  ];
  expect(readPath(rows)).toMatchObject({ path: "udp", roundTripMs: 50 });
});

test("DEV7 where UDP is closed it is TCP, or a relay", () => {
  const tcp = [
    transport,
    pair(),
    local({ protocol: "tcp" }),
    remote("R", "tcp"),
    remote("U", "udp"),
  ];
  expect(readPath(tcp)).toMatchObject({ path: "tcp", offered: ["udp", "tcp"] });
  const relay = [transport, pair(), local({ candidateType: "relay" }), remote("R", "udp")];
  expect(readPath(relay)).toMatchObject({ path: "relay", offered: ["udp", "relay"] });
});

test("DEV7 nothing is made up: no pair, no reports, more lost than sent", () => {
  expect(readPath([])).toEqual({ path: null, offered: [], roundTripMs: null, lost: null });
  expect(readPath([{ type: "candidate-pair", id: "P", state: "in-progress" }]).path).toBeNull();
  const odd = [
    { type: "outbound-rtp", packetsSent: 2 },
    { type: "remote-inbound-rtp", packetsLost: 9 },
  ];
  expect(readPath(odd).lost).toBe(1);
  expect(readPath([{ type: "outbound-rtp", packetsSent: 0 }, reports[1] ?? {}]).lost).toBeNull();
});
