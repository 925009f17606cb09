// Says who is speaking, calmly: a cough does not count, a breath ends nothing.
import { RoomEvent } from "livekit-client";
import type { Room } from "livekit-client";

/** Shorter sounds are a cough, a chair, a yes. */
const BEGIN_MS = 300;

/** People breathe and think while they speak. */
const STAY_MS = 1500;

/** One person's voice; times in milliseconds of any steady clock. */
export interface Voice {
  readonly heard: boolean;
  /** Since when it is heard, or silent. */
  readonly since: number;
  /** What others may be told. */
  readonly speaking: boolean;
}

export const SILENT: Voice = { heard: false, since: Number.NEGATIVE_INFINITY, speaking: false };

/** Asked at each change of what is heard, again at {@link nextChange}. */
export function hear(before: Voice, heard: boolean, now: number): Voice {
  const since = heard === before.heard ? before.since : now;
  const lasted = now - since;
  const speaking = heard
    ? before.speaking || lasted >= BEGIN_MS
    : before.speaking && lasted < STAY_MS;
  return { heard, since, speaking };
}

/** When the answer changes though nothing else is heard; null: never. */
export function nextChange({ heard, since, speaking }: Voice): number | null {
  if (heard === speaking) return null;
  return since + (heard ? BEGIN_MS : STAY_MS);
}

export interface Voices {
  isSpeaking(this: void, id: string): boolean;
  stop(this: void): void;
}

/** `onChange`: somebody else is speaking now, or nobody. The room's own word changes far more often. */
export function followVoices(room: Room, onChange: () => void): Voices {
  let voices = new Map<string, Voice>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(timer);
    const now = performance.now();
    const before = voices;
    voices = new Map(
      [...room.remoteParticipants.values()].map(({ identity, isSpeaking }) => [
        identity,
        hear(before.get(identity) ?? SILENT, isSpeaking, now),
      ]),
    );
    const times = [...voices.values()].flatMap((voice) => nextChange(voice) ?? []);
    if (times.length > 0) timer = setTimeout(follow, Math.min(...times) - now + 1);
    const changed = [...voices].some(
      ([id, { speaking }]) => speaking !== (before.get(id)?.speaking ?? false),
    );
    if (changed) onChange();
  };
  room.on(RoomEvent.ActiveSpeakersChanged, follow);
  return {
    isSpeaking: (id) => voices.get(id)?.speaking ?? false,
    stop: () => {
      clearTimeout(timer);
      room.off(RoomEvent.ActiveSpeakersChanged, follow);
    },
  };
}
