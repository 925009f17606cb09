// Shows a picture, plays a sound: the only places where media elements are made.
import { useEffect, useLayoutEffect, useRef } from "react";
import type { TrackHandle } from "../../livekit/track-handle.ts";

/** A picture from the room; `label` says whose. */
export function RoomVideo({ track, label }: { track: TrackHandle; label: string }) {
  const element = useRef<HTMLVideoElement>(null);
  // Not after the next paint: the first picture is what the other waits for.
  useLayoutEffect(() => (element.current ? track.attach(element.current) : undefined), [track]);
  return <video ref={element} aria-label={label} autoPlay playsInline muted onResize={tellShape} />;
}

/** How much of a picture may be cut away depends on its own shape, which a phone changes as it is turned. */
function tellShape({ currentTarget }: { readonly currentTarget: HTMLVideoElement }): void {
  const { videoWidth, videoHeight, style } = currentTarget;
  if (videoHeight > 0) style.setProperty("--shape", String(videoWidth / videoHeight));
}

/** A voice from the room; the speaker was chosen for all of them. */
export function RoomSound({ track }: { track: TrackHandle }) {
  const element = useRef<HTMLAudioElement>(null);
  useEffect(() => (element.current ? track.attach(element.current) : undefined), [track]);
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- a live voice has no caption file
  return <audio ref={element} autoPlay />;
}

/** The own camera as it is; never with sound. */
export function OwnVideo({ track, label }: { track: MediaStreamTrack; label: string }) {
  const element = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    const here = element.current;
    if (here === null) return undefined;
    here.srcObject = new MediaStream([track]);
    return () => {
      here.srcObject = null;
    };
  }, [track]);
  return <video ref={element} aria-label={label} autoPlay playsInline muted />;
}
