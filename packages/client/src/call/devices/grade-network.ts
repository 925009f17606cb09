// Says how good a measured connection is for a call.
import type { NetworkFigures } from "../../livekit/network-check.ts";

/**
 * - `good`: nothing to do
 * - `detour`: good enough, by a way that may be slower than the straight one
 * - `slow`: answers take long, so people talk into each other's words
 * - `lossy`: parts of it do not arrive
 * - `poor`: so much that a picture does not hold
 * - `blocked`: no picture, no sound gets through
 * - `unreachable`: not even the line for the signals opens
 */
export type NetworkGrade =
  | "good"
  | "detour"
  | "slow"
  | "lossy"
  | "poor"
  | "blocked"
  | "unreachable";

/** Milliseconds there and back: people notice from 250 on, from 500 on they stop taking turns. */
const SLOW_MS = 250;
const POOR_MS = 500;
/** Of the packets; the codec hides up to three of a hundred. */
const LOSSY = 0.03;
const POOR_LOSS = 0.1;

export function gradeNetwork(figures: NetworkFigures): NetworkGrade {
  const { signalling, path, roundTripMs, lost } = figures;
  if (!signalling) return "unreachable";
  if (path === null) return "blocked";
  if ((roundTripMs ?? 0) >= POOR_MS || (lost ?? 0) >= POOR_LOSS) return "poor";
  if ((lost ?? 0) >= LOSSY) return "lossy";
  if ((roundTripMs ?? 0) >= SLOW_MS) return "slow";
  return path === "udp" ? "good" : "detour";
}
