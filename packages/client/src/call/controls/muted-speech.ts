// Tells a voice from a cough while the microphone is muted.

/** From this level on it is a voice, not the room. */
const VOICE = 0.35;
/** As much of it within this time: a word or two, no door, no cough. */
const VOICE_MS = 600;
const WITHIN_MS = 2_000;
/** Somebody who talks to the cat has been told. */
export const QUIET_FOR_MS = 60_000;

export interface MutedSpeech {
  /** When a voice was heard lately, each with how long, oldest first. */
  readonly loud: readonly { readonly at: number; readonly ms: number }[];
  readonly toldAt: number | null;
}

export const NOTHING_HEARD: MutedSpeech = { loud: [], toldAt: null };

/** `stepMs`: how long this level stands for. `tell`: now is the time to say it. */
export function hearMuted(
  before: MutedSpeech,
  level: number,
  { now, stepMs }: { readonly now: number; readonly stepMs: number },
): { readonly next: MutedSpeech; readonly tell: boolean } {
  const recent = before.loud.filter(({ at }) => now - at < WITHIN_MS);
  const loud = level < VOICE ? recent : [...recent, { at: now, ms: stepMs }];
  const spoke = loud.reduce((sum, { ms }) => sum + ms, 0) >= VOICE_MS;
  const quiet = before.toldAt !== null && now - before.toldAt < QUIET_FOR_MS;
  const tell = spoke && !quiet;
  return { next: { loud, toldAt: tell ? now : before.toldAt }, tell };
}
