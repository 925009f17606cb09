// Says in two words how well somebody's line carries, as the video server measures it.
import { ConnectionQuality } from "livekit-client";

/** Null: not measured yet. */
export type LineReading = "good" | "weak" | null;

export function lineOf({
  connectionQuality,
}: {
  connectionQuality: ConnectionQuality;
}): LineReading {
  if (connectionQuality === ConnectionQuality.Unknown) return null;
  const weak =
    connectionQuality === ConnectionQuality.Poor || connectionQuality === ConnectionQuality.Lost;
  return weak ? "weak" : "good";
}
