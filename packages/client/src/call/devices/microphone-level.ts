// Measures how loud the microphone is, for the meter of the preview.

const STEP_MS = 100;

/** Calls `onLevel` about ten times a second with 0 (silence) to 1; returns the way to stop. */
export function watchLevel(track: MediaStreamTrack, onLevel: (level: number) => void): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  // After a reload browsers let no sound run before a press; then the meter starts with that press.
  const wake = () => void context.resume().catch(() => {});
  document.addEventListener("pointerdown", wake, { once: true });
  const timer = setInterval(() => {
    // Asleep it would measure silence.
    if (context.state !== "running") return;
    analyser.getFloatTimeDomainData(samples);
    onLevel(levelOf(samples));
  }, STEP_MS);
  return () => {
    clearInterval(timer);
    document.removeEventListener("pointerdown", wake);
    void context.close().catch(() => {});
  };
}

/** Quieter than -55 dB counts as silence, -10 dB as full: the range of a voice at a desk. */
export function levelOf(samples: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < samples.length; index += 1) sum += (samples[index] ?? 0) ** 2;
  const decibels = 10 * Math.log10(sum / Math.max(1, samples.length) + 1e-12);
  return Math.min(1, Math.max(0, (decibels + 55) / 45));
}

/** Ten a second, in a row, until silence is spoken of. */
const QUIET_STEPS = 100;

/** Fed with each level, says whether a microphone that is on has been silent for a while. */
export function createQuietWatch(): (level: number, on: boolean) => boolean {
  let silent = 0;
  return (level, on) => {
    silent = level > 0 || !on ? 0 : silent + 1;
    return silent >= QUIET_STEPS;
  };
}
