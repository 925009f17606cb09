// Shares this person's screen, stops sharing it.
import { Track } from "livekit-client";
import type { LocalParticipant } from "livekit-client";
import { handleOf } from "./track-handle.ts";
import type { TrackHandle } from "./track-handle.ts";

/** Only from a press. Resolves to false when it did not start. */
export async function startScreen(
  participant: LocalParticipant,
  warn: (what: string, error: unknown) => void,
): Promise<boolean> {
  try {
    const tracks = await participant.createScreenTracks({ audio: true, contentHint: "detail" });
    await Promise.all(tracks.map((track) => participant.publishTrack(track)));
    return true;
  } catch (error) {
    // Closing the browser's own question is an answer, no mishap.
    const declined = error instanceof Error && error.name === "NotAllowedError";
    if (!declined) warn("screen", error);
    return declined;
  }
}

export function stopScreen(participant: LocalParticipant): void {
  for (const source of [Track.Source.ScreenShare, Track.Source.ScreenShareAudio]) {
    const track = participant.getTrackPublication(source)?.track;
    if (track === undefined) continue;
    track.stop();
    void participant.unpublishTrack(track, true).catch(() => {});
  }
}

/** Null while nothing is shared. */
export function ownScreen(participant: LocalParticipant): TrackHandle | null {
  const track = participant.getTrackPublication(Track.Source.ScreenShare)?.track;
  return track === undefined ? null : handleOf(track);
}
