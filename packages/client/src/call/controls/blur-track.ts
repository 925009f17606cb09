// Draws a person sharp before a background that nobody can make out.
import type { BlurTrack } from "./blurred-media.ts";
import { openSegmenter } from "./segmenter.ts";
import type { Segmenter } from "./segmenter.ts";

const STEP_MS = 1000 / 24;
/** So many spots across: no letter on a shelf is left. `filter: blur` is not in every browser. */
const SPOTS_ACROSS = 32;
/** Longer than the slowest phone takes for the first picture. */
const FIRST_PICTURE_MS = 30_000;

export const blurTrack: BlurTrack = async (raw, onFailed) => {
  const video = document.createElement("video");
  video.muted = true;
  video.playsInline = true;
  video.srcObject = new MediaStream([raw]);
  const segmenter = await openSegmenter();
  try {
    await inTime(video.play());
    const painter = createPainter(video, segmenter);
    await inTime(painter.paint());
    return run(painter, raw, { onFailed, close: () => release(video, segmenter) });
  } catch (error) {
    release(video, segmenter);
    throw error;
  }
};

interface Painter {
  readonly canvas: HTMLCanvasElement;
  paint(this: void): Promise<void>;
}

function run(
  { canvas, paint }: Painter,
  raw: MediaStreamTrack,
  { onFailed, close }: { readonly onFailed: () => void; readonly close: () => void },
): Awaited<ReturnType<BlurTrack>> {
  const [track] = canvas.captureStream(24).getVideoTracks();
  if (track === undefined) throw new Error("The canvas gives no picture");
  // Whoever asks the picture for its device means the camera behind it.
  const ownSettings = track.getSettings.bind(track);
  track.getSettings = () => {
    const { deviceId } = raw.getSettings();
    return { ...ownSettings(), ...(deviceId === undefined ? {} : { deviceId }) };
  };
  let stopped = false;
  const stop = () => {
    if (stopped) return;
    stopped = true;
    track.stop();
    close();
  };
  const go = async () => {
    while (!stopped) {
      const began = performance.now();
      await paint();
      const rest = Math.max(0, STEP_MS - (performance.now() - began));
      // Not the screen's beat, which rests in the background: the others still look.
      await new Promise((resolve) => setTimeout(resolve, rest));
    }
  };
  go().catch(() => {
    if (stopped) return;
    stop();
    onFailed();
  });
  return { track, stop };
}

function createPainter(video: HTMLVideoElement, segmenter: Segmenter): Painter {
  const canvas = document.createElement("canvas");
  const small = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  const smallPen = small.getContext("2d");
  if (pen === null || smallPen === null) throw new Error("Nothing to draw on");
  const paint = async () => {
    const { videoWidth: width, videoHeight: height } = video;
    // Turned phones change the picture's shape.
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      small.width = SPOTS_ACROSS;
      small.height = Math.max(1, Math.round((SPOTS_ACROSS * height) / width));
    }
    const mask = await segmenter.maskOf(video);
    smallPen.drawImage(video, 0, 0, small.width, small.height);
    pen.globalCompositeOperation = "copy";
    pen.drawImage(mask, 0, 0, width, height);
    pen.globalCompositeOperation = "source-in";
    pen.drawImage(video, 0, 0, width, height);
    pen.globalCompositeOperation = "destination-over";
    pen.imageSmoothingQuality = "high";
    pen.drawImage(small, 0, 0, width, height);
  };
  return { canvas, paint };
}

function release(video: HTMLVideoElement, segmenter: Segmenter): void {
  video.srcObject = null;
  segmenter.close();
}

async function inTime<Thing>(work: Promise<Thing>): Promise<Thing> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("No picture in time")), FIRST_PICTURE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
