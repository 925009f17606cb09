// Describes the other people in the room, as far as the video server knows them.
import { Track } from "livekit-client";
import type { RemoteParticipant, RemoteTrack, Room } from "livekit-client";
import { lineOf } from "./line.ts";
import type { LineReading } from "./line.ts";
import { handleOf } from "./track-handle.ts";
import type { TrackHandle } from "./track-handle.ts";

export interface Other {
  /** The participant's id; names and pronouns come from the view. */
  readonly id: string;
  /** Null: off, or not here yet. */
  readonly camera: TrackHandle | null;
  readonly screen: TrackHandle | null;
  /** Microphone, sound of a shared screen. */
  readonly sounds: readonly TrackHandle[];
  readonly muted: boolean;
  /** Calmly: see `voices.ts`. */
  readonly speaking: boolean;
  readonly line: LineReading;
}

/** In the order of arrival. */
export function othersIn(room: Room, isSpeaking: (id: string) => boolean): readonly Other[] {
  return [...room.remoteParticipants.values()].map((participant) => ({
    id: participant.identity,
    camera: pictureOf(participant, Track.Source.Camera),
    screen: pictureOf(participant, Track.Source.ScreenShare),
    sounds: [...participant.audioTrackPublications.values()].flatMap(({ track }) =>
      track === undefined ? [] : [handleOf(track)],
    ),
    muted: !participant.isMicrophoneEnabled,
    speaking: isSpeaking(participant.identity),
    line: lineOf(participant),
  }));
}

/** Those that are received from the others, cameras with shared screens. */
export function picturesIn(room: Room): readonly RemoteTrack[] {
  return [...room.remoteParticipants.values()].flatMap((participant) =>
    [...participant.videoTrackPublications.values()].flatMap(({ track }) => track ?? []),
  );
}

function pictureOf(participant: RemoteParticipant, source: Track.Source): TrackHandle | null {
  const publication = participant.getTrackPublication(source);
  if (publication?.track === undefined || publication.isMuted) return null;
  return handleOf(publication.track);
}
