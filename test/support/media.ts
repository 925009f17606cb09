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

/** The loudest moment, 0 to 1, of what plays from the others within a second and a half. */
function remoteLoudness(scene: Scene): Promise<number> {
  return scene.evaluate(async () => {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    const sources = [...document.querySelectorAll<HTMLMediaElement>("audio, video")]
      .filter((element) => !element.muted && !element.paused)
      .map((element) => element.srcObject)
      .filter((source) => source instanceof MediaStream)
      .filter((stream) => stream.getAudioTracks().some((track) => track.readyState === "live"))
      .map((stream) => context.createMediaStreamSource(stream));
    for (const source of sources) source.connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const end = performance.now() + 1500;
    let loudest = 0;
    while (performance.now() < end) {
      analyser.getFloatTimeDomainData(samples);
      loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), loudest);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    for (const source of sources) source.disconnect();
    await context.close();
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
