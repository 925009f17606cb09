// Plays the two soft tones that say: somebody is here, or: your speaker works.

const TONES = [
  { hertz: 523.25, at: 0 },
  { hertz: 659.25, at: 0.22 },
];
const LOUDNESS = 0.12;
const LENGTH_S = 0.9;

type WithSink = AudioContext & { setSinkId?: (id: string) => Promise<void> };

/** `speakerId` empty: the system's default. A browser that forbids sound stays silent. */
export function playSoftSound(speakerId = ""): void {
  void play(speakerId).catch(() => {});
}

async function play(speakerId: string): Promise<void> {
  const context: WithSink = new AudioContext();
  const output = await outputOf(context, speakerId);
  await context.resume();
  for (const { hertz, at } of TONES) {
    const start = context.currentTime + at;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = hertz;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(LOUDNESS, start + 0.04);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + LENGTH_S);
    tone.connect(volume).connect(output);
    tone.start(start);
    tone.stop(start + LENGTH_S);
  }
  await new Promise((resolve) => setTimeout(resolve, 2000));
  await context.close();
}

/** Firefox sends an element to a chosen speaker, not a whole context. */
async function outputOf(context: WithSink, speakerId: string): Promise<AudioNode> {
  if (speakerId === "") return context.destination;
  if (context.setSinkId !== undefined) {
    await context.setSinkId(speakerId);
    return context.destination;
  }
  const output = context.createMediaStreamDestination();
  const element = new Audio();
  element.srcObject = output.stream;
  await element.setSinkId(speakerId);
  await element.play();
  return output;
}
