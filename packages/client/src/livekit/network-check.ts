// Measures for a few seconds how sound travels to the video server, in a room of nobody else's.
import { Room, RoomEvent, Track, setLogLevel } from "livekit-client";
import type { RoomAccess } from "./call-room.ts";
import { readPath } from "./read-path.ts";
import type { MediaPathFigures } from "./read-path.ts";

setLogLevel("silent");

export interface NetworkFigures extends MediaPathFigures {
  /** The line for the call's signals opened. */
  readonly signalling: boolean;
}

/** As long as it takes to send about two hundred packets of sound. */
const MEASURE_MS = 4_000;
/** The first report on what was lost comes late on some servers. */
const LONGEST_MS = 8_000;
const STEP_MS = 500;

const NOTHING: NetworkFigures = {
  signalling: false,
  path: null,
  offered: [],
  roundTripMs: null,
  lost: null,
};

/**
 * Never opens a microphone: what is sent is a tone made here, which nobody receives. Throws nothing; what
 * cannot be reached is in the figures. `access` from the server's network check.
 */
export async function measureNetwork(access: RoomAccess): Promise<NetworkFigures> {
  const room = new Room({ adaptiveStream: false, dynacast: false });
  let signalling = false;
  let stopTone = () => {};
  room.once(RoomEvent.SignalConnected, () => {
    signalling = true;
  });
  try {
    await room.connect(access.server_url, access.participant_token, { maxRetries: 0 });
    stopTone = await sendTone(room);
    return { signalling: true, ...(await watch(room)) };
  } catch {
    return { ...NOTHING, signalling };
  } finally {
    stopTone();
    await room.disconnect().catch(() => {});
  }
}

/** What keeps it from being sent shows in the figures: without it nothing is known of what gets lost. */
async function sendTone(room: Room): Promise<() => void> {
  let stop = () => {};
  try {
    const tone = makeTone();
    ({ stop } = tone);
    // Without pauses for silence: each packet counts.
    await room.localParticipant.publishTrack(tone.track, {
      source: Track.Source.Microphone,
      dtx: false,
      red: false,
    });
  } catch {
    // The round trip is still measured.
  }
  return stop;
}

async function watch(room: Room): Promise<MediaPathFigures> {
  let figures: MediaPathFigures = NOTHING;
  for (let ms = 0; ms < LONGEST_MS; ms += STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
    const stats = await room.engine.pcManager?.publisher.getStats();
    if (stats !== undefined) figures = readPath([...stats.values()] as RTCStats[]);
    if (ms >= MEASURE_MS && figures.lost !== null) break;
  }
  return figures;
}

function makeTone(): { readonly track: MediaStreamTrack; readonly stop: () => void } {
  const context = new AudioContext();
  const source = context.createOscillator();
  const output = context.createMediaStreamDestination();
  source.connect(output);
  source.start();
  const [track] = output.stream.getAudioTracks();
  if (track === undefined) throw new Error("No tone");
  return {
    track,
    stop: () => {
      track.stop();
      void context.close().catch(() => {});
    },
  };
}
