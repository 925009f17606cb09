// Tells whether pictures can still travel while the room's signalling is away.
import { LocalTrack, RemoteTrack } from "livekit-client";
import type { Room } from "livekit-client";

/**
 * Calls `onChange` now and with each change; returns the way to stop. Where nothing is sent or received
 * nothing is known, so nothing is told. The library itself speaks up only
 * when a path has failed for good, a quarter of a minute after the pictures froze.
 */
export function followMediaPath(room: Room, onChange: (open: boolean) => void): () => void {
  const paths = pathsOf(room);
  const tell = () => onChange(!paths.some(({ state }) => LOST.has(state)));
  for (const path of paths) path.addEventListener("statechange", tell);
  if (paths.length > 0) tell();
  return () => {
    for (const path of paths) path.removeEventListener("statechange", tell);
  };
}

const LOST: ReadonlySet<RTCIceTransportState> = new Set(["disconnected", "failed"]);

/** Those that carry somebody's track; a browser that does not tell of them has none. */
function pathsOf(room: Room): readonly RTCIceTransport[] {
  const people = [room.localParticipant, ...room.remoteParticipants.values()];
  const publications = people.flatMap((person) => [...person.trackPublications.values()]);
  const paths = publications.flatMap(({ track }) => {
    if (track instanceof LocalTrack) return track.sender?.transport?.iceTransport ?? [];
    return track instanceof RemoteTrack ? (track.receiver?.transport?.iceTransport ?? []) : [];
  });
  return [...new Set(paths)];
}
