// Says in two words how well somebody's line carries, as the video server measures it.
import { ConnectionQuality, Track } from "livekit-client";

/** Null: not measured yet. */
export type LineReading = "good" | "weak" | null;

interface Measured {
  readonly connectionQuality: ConnectionQuality;
}

export function lineOf({ connectionQuality }: Measured): LineReading {
  if (connectionQuality === ConnectionQuality.Unknown) return null;
  const weak =
    connectionQuality === ConnectionQuality.Poor || connectionQuality === ConnectionQuality.Lost;
  return weak ? "weak" : "good";
}

/**
 * A picture that the server holds back, so that the sound goes on, says more than the measure does:
 * the line to this device does not carry it.
 */
export function ownLineOf(
  own: Measured,
  received: readonly { readonly streamState: Track.StreamState }[],
): LineReading {
  const heldBack = received.some(({ streamState }) => streamState === Track.StreamState.Paused);
  return heldBack ? "weak" : lineOf(own);
}
