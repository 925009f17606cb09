// Keeps the others' sound playing, which browsers stop behind our back.
import type { Room } from "livekit-client";

/**
 * Plays what fell silent, as phones do to a page in the background. Where the browser wants a press for
 * it, the room says so by `AudioPlaybackStatusChanged`.
 */
export async function wakeSound(room: Room): Promise<void> {
  if (soundsOf(room).some(({ paused }) => paused)) await playSound(room);
  // Pictures stop along with the sound; without sound they may play.
  await room.startVideo();
}

/** Only from a press where the browser held the sound back. */
export async function playSound(room: Room): Promise<void> {
  try {
    await room.startAudio();
  } catch {
    // Refused: the room has told so by its event.
  }
}

export function isAnybodyHeard(room: Room): boolean {
  return room.canPlaybackAudio && soundsOf(room).some(({ paused }) => !paused);
}

function soundsOf(room: Room): readonly HTMLMediaElement[] {
  return [...room.remoteParticipants.values()]
    .flatMap(({ audioTrackPublications }) => [...audioTrackPublications.values()])
    .flatMap(({ track }) => track?.attachedElements ?? []);
}
