// Measures what a person would see and hear of the others.
import { expect } from "@playwright/test";
import type { Frame } from "@playwright/test";

/** Frames shown so far of the picture of one participant. */
export function framesOf(frame: Frame, participantId: string): Promise<number> {
  return frame.evaluate(
    (id) =>
      document
        .querySelector<HTMLVideoElement>(`[data-participant="${id}"] video`)
        ?.getVideoPlaybackQuality().totalVideoFrames ?? 0,
    participantId,
  );
}

/** The loudest moment, 0 to 1, of what plays from the others within a second and a half. */
export function remoteLoudness(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
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

/** Passes once new frames of somebody keep coming: the count grows three times in a row. */
export async function expectPictureToMove(frame: Frame, participantId: string): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    const before = await framesOf(frame, participantId);
    await expect
      .poll(() => framesOf(frame, participantId), { timeout: 20_000 })
      .toBeGreaterThan(before + 5);
  }
}

/** Passes once something louder than silence plays. */
export async function expectSound(frame: Frame): Promise<void> {
  await expect.poll(() => remoteLoudness(frame), { timeout: 20_000 }).toBeGreaterThan(0.02);
}
