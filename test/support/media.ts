// Measures what a person would see and hear of the others.
import { expect } from "@playwright/test";

interface Question {
  readonly participantId: string;
  readonly some: number;
}

/** Somewhere in a page of either browser. */
export interface Scene {
  evaluate(work: () => Promise<number>): Promise<number>;
  evaluate(work: (question: Question) => Promise<number>, question: Question): Promise<number>;
}

/** A picture that moves shows as many within moments. */
const SOME_FRAMES = 6;

/** Frames of the picture of one participant that are shown from now on; at most `SOME_FRAMES`. */
function nextFrames(scene: Scene, participantId: string): Promise<number> {
  return scene.evaluate(
    ({ participantId: id, some }) =>
      // Not the playback quality's counter: Firefox counts no frames of a live picture there.
      new Promise<number>((resolve) => {
        const video = document.querySelector<HTMLVideoElement>(`[data-participant="${id}"] video`);
        if (video === null) return resolve(0);
        let shown = 0;
        const count = () => {
          shown += 1;
          if (shown === some) resolve(shown);
          else video.requestVideoFrameCallback(count);
        };
        video.requestVideoFrameCallback(count);
        setTimeout(() => resolve(shown), 3000);
      }),
    { participantId, some: SOME_FRAMES },
  );
}

/** The loudest moment, 0 to 1 or so, of what plays from the others within a second and a half. */
function remoteLoudness(scene: Scene): Promise<number> {
  return scene.evaluate(async () => {
    const streams = [...document.querySelectorAll<HTMLMediaElement>("audio, video")]
      .filter((element) => !element.muted && !element.paused)
      .map((element) => element.srcObject)
      .filter((source) => source instanceof MediaStream)
      .map((stream) => new MediaStream(stream.getAudioTracks()))
      .filter(({ active }) => active);
    // Recorded, as Firefox runs no live AudioContext on a machine that has no loudspeaker.
    const record = async (stream: MediaStream) => {
      const recorder = new MediaRecorder(stream);
      const recorded = new Promise<Blob>((resolve) => {
        recorder.addEventListener("dataavailable", ({ data }) => resolve(data));
      });
      recorder.start();
      setTimeout(() => recorder.stop(), 1500);
      const bytes = await (await recorded).arrayBuffer();
      const decoder = new OfflineAudioContext(1, 1, 48_000);
      // A track that went meanwhile leaves nothing to decode: silence.
      const sound = await decoder.decodeAudioData(bytes).catch(() => null);
      return sound?.getChannelData(0) ?? [];
    };
    let loudest = 0;
    for (const samples of await Promise.all(streams.map(record))) {
      for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample));
    }
    return loudest;
  });
}

/** Passes once new frames of somebody keep coming: three times in a row some are shown. */
export async function expectPictureToMove(scene: Scene, participantId: string): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    await expect
      .poll(() => nextFrames(scene, participantId), { timeout: 30_000 })
      .toBe(SOME_FRAMES);
  }
}

/** Passes once something louder than silence plays. */
export async function expectSound(scene: Scene): Promise<void> {
  await expect.poll(() => remoteLoudness(scene), { timeout: 20_000 }).toBeGreaterThan(0.02);
}

/** Passes once nothing is heard for as long as is listened. */
export async function expectSilence(scene: Scene): Promise<void> {
  await expect.poll(() => remoteLoudness(scene), { timeout: 20_000 }).toBeLessThan(0.01);
}
