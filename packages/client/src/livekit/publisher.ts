// Keeps what is sent to the room equal to what this person's devices give.
import { LocalAudioTrack, LocalVideoTrack, Track } from "livekit-client";
import type { LocalParticipant, LocalTrack } from "livekit-client";

/** One device: its live track or null, and whether it should be heard or seen. */
export interface OwnTrack {
  readonly track: MediaStreamTrack | null;
  readonly on: boolean;
}

export interface OwnTracks {
  readonly camera: OwnTrack;
  readonly microphone: OwnTrack;
}

export interface Publisher {
  /** Sends what is there now; calls may overlap, the newest state wins. */
  sync(this: void): Promise<void>;
  stop(this: void): void;
}

/**
 * The tracks stay the caller's: they are handed over as they are, no device is opened a second time,
 * and none is stopped when the room goes. `sync` may be called as soon as signalling is up: before
 * that the library would stop the tracks of a publication that waits too long.
 */
export function createPublisher(
  participant: LocalParticipant,
  read: () => OwnTracks,
  warn: (what: string, error: unknown) => void,
): Publisher {
  let stopped = false;
  let last: Promise<void> = Promise.resolve();
  let camera: LocalVideoTrack | null = null;
  let microphone: LocalAudioTrack | null = null;

  const syncCamera = async ({ track, on }: OwnTrack) => {
    if (track === null || !on) return void (await camera?.mute());
    if (camera !== null) return await refresh(camera, track);
    const made = new LocalVideoTrack(track, undefined, true);
    camera = made;
    await participant.publishTrack(made, { source: Track.Source.Camera });
  };
  const syncMicrophone = async ({ track, on }: OwnTrack) => {
    if (track === null) return void (await microphone?.mute());
    if (microphone !== null) {
      if (!on) return void (await microphone.mute());
      return await refresh(microphone, track);
    }
    const made = new LocalAudioTrack(track, undefined, true);
    microphone = made;
    // Muted before it is sent: not even the first moment is heard.
    if (!on) await made.mute();
    // The library's own types disagree under `exactOptionalPropertyTypes`.
    await participant.publishTrack(made as LocalTrack, { source: Track.Source.Microphone });
  };
  const attempt = async (what: string, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!stopped) warn(what, error);
    }
  };

  return {
    sync: () => {
      last = last.then(async () => {
        if (stopped) return;
        const own = read();
        // Side by side: a slow camera does not keep the voice back.
        await Promise.all([
          attempt("microphone", () => syncMicrophone(own.microphone)),
          attempt("camera", () => syncCamera(own.camera)),
        ]);
      });
      return last;
    },
    stop: () => {
      stopped = true;
    },
  };
}

async function refresh(
  local: LocalVideoTrack | LocalAudioTrack,
  track: MediaStreamTrack,
): Promise<void> {
  if (local.mediaStreamTrack !== track) await local.replaceTrack(track, true);
  await local.unmute();
}
