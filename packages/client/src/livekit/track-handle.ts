// Lets a screen show a track without knowing what carries it.
import type { Track } from "livekit-client";

/** Stays the same object for as long as the track does. */
export interface TrackHandle {
  /** Shows or plays the track in `element`; returns the way to let go of it. */
  attach(this: void, element: HTMLMediaElement): () => void;
}

const handles = new WeakMap<Track, TrackHandle>();

export function handleOf(track: Track): TrackHandle {
  const known = handles.get(track);
  if (known !== undefined) return known;
  const handle: TrackHandle = {
    attach: (element) => {
      track.attach(element);
      return () => void track.detach(element);
    },
  };
  handles.set(track, handle);
  return handle;
}
