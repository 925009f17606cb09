// Follows the devices in use as they come, go, fall silent.
import { listDevices } from "./device-access.ts";
import type { DeviceChoice, MediaKind } from "./device-access.ts";
import type { ChosenKind } from "./device-memory.ts";
import type { OwnMediaSnapshot } from "./own-media-state.ts";
import { idOfTrack, nameOfTrack, watchPauses } from "./track-signs.ts";

/** Whose devices they are. */
export interface Followed {
  now(): OwnMediaSnapshot;
  closed(): boolean;
  learn(next: Partial<OwnMediaSnapshot>): void;
  /** Closes what is open, opens what is there. */
  reopen(kind: MediaKind): Promise<void>;
}

export interface DeviceFollower {
  /** A device came, went or ended; browsers say one change several times. */
  change(): Promise<void>;
  watch(kind: MediaKind, track: MediaStreamTrack): void;
  /** The person has chosen: what was there before is not offered any more. */
  forget(kind: ChosenKind): void;
}

export function createDeviceFollower(followed: Followed): DeviceFollower {
  const { now, learn } = followed;
  /** In use when they went. */
  const lost: Partial<Record<ChosenKind, DeviceChoice>> = {};
  let last: Promise<void> = Promise.resolve();

  const offerBack = (kind: ChosenKind, there: readonly DeviceChoice[], used: string) => {
    const device = there.find(({ id }) => id === lost[kind]?.id);
    if (device === undefined || followed.closed()) return;
    delete lost[kind];
    if (used !== device.id) learn({ notice: { what: "back", kind, device } });
  };

  const follow = async (kind: MediaKind, there: readonly DeviceChoice[]) => {
    const { track } = now()[kind];
    if (track === null || followed.closed()) return offerBack(kind, there, "");
    const id = idOfTrack(track);
    const listed = id === "" || there.some((device) => device.id === id);
    if (listed && track.readyState !== "ended") return offerBack(kind, there, id);
    const gone = nameOfTrack(track);
    if (!listed) lost[kind] = { id, label: gone };
    await followed.reopen(kind);
    const next = now()[kind].track;
    const name = next === null ? "" : nameOfTrack(next);
    if (name !== "" && gone !== "" && name !== gone) {
      learn({ notice: { what: "replaced", kind, gone, now: name } });
    }
  };

  const followSpeaker = (there: readonly DeviceChoice[], before: readonly DeviceChoice[]) => {
    const { speakerId } = now();
    if (speakerId === "" || there.some(({ id }) => id === speakerId)) {
      return offerBack("speaker", there, speakerId);
    }
    // Firefox lists none before the person chose one: then nothing is known to be gone.
    const gone = before.find(({ id }) => id === speakerId);
    if (there.length === 0 || gone === undefined) return;
    lost.speaker = gone;
    const notice = { what: "replaced", kind: "speaker", gone: gone.label, now: null } as const;
    learn({ speakerId: "", notice });
  };

  const change = async () => {
    const lists = await listDevices();
    const { speakers } = now();
    learn(lists);
    followSpeaker(lists.speakers, speakers);
    await follow("camera", lists.cameras);
    await follow("microphone", lists.microphones);
  };

  return {
    change: () => {
      last = last.then(change);
      return last;
    },
    watch: (kind, track) =>
      watchPauses(track, (paused) => {
        if (now()[kind].track !== track) return;
        const { notice } = now();
        if (paused) learn({ notice: { what: "paused", kind } });
        else if (notice?.what === "paused" && notice.kind === kind) learn({ notice: null });
      }),
    forget: (kind) => {
      delete lost[kind];
    },
  };
}
