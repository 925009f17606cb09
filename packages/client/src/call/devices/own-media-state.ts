// Says what is known of a person's camera with their microphone, what can be done with them.
import type { DeviceChoice, DeviceLists, MediaKind } from "./device-access.ts";
import type { DeviceFailure } from "./device-failure.ts";
import type { ChosenKind } from "./device-memory.ts";

export interface OwnDevice {
  /** Live, or null: off, not opened yet or not to be had. A muted microphone keeps its track. */
  readonly track: MediaStreamTrack | null;
  /** What the person wants. */
  readonly on: boolean;
  readonly failure: DeviceFailure | null;
}

/**
 * - `replaced`: the one in use is gone, another is used now, null: the usual one
 * - `back`: one that was gone is there again
 * - `paused`: it is open but gives nothing, as when another program has taken it
 */
export type DeviceNotice =
  | {
      readonly what: "replaced";
      readonly kind: ChosenKind;
      readonly gone: string;
      readonly now: string | null;
    }
  | { readonly what: "back"; readonly kind: ChosenKind; readonly device: DeviceChoice }
  | { readonly what: "paused"; readonly kind: MediaKind };

/** `asking`: the browser may be waiting for the person; `starting`: a device does not answer. */
export interface SlowOpening {
  readonly why: "asking" | "starting";
  readonly kinds: readonly MediaKind[];
}

export interface OwnMediaSnapshot extends DeviceLists {
  readonly camera: OwnDevice;
  readonly microphone: OwnDevice;
  /** The browser is asking, or a device is starting. */
  readonly opening: boolean;
  /** That has been so for several seconds. */
  readonly slow: SlowOpening | null;
  /** What the person should hear of, until they close it. */
  readonly notice: DeviceNotice | null;
  /** Empty: the system's default. */
  readonly speakerId: string;
}

/** None of its functions throws: a device that does not open is a `failure` in the snapshot. */
export interface OwnMedia {
  snapshot(this: void): OwnMediaSnapshot;
  subscribe(this: void, listener: () => void): () => void;
  /** Opens what is wanted, not open yet. Asks for both at once, so that the person is asked once. */
  open(this: void): Promise<void>;
  /** The microphone goes silent and stays open; the camera is closed, so that its light goes out. */
  setOn(this: void, kind: MediaKind, on: boolean): Promise<void>;
  /** Both off, both closed: nothing of this person is taken. */
  onlyListen(this: void): void;
  /** Waits no longer for a device that does not start; the other one is opened alone. */
  goOnWithout(this: void, kind: MediaKind): Promise<void>;
  choose(this: void, kind: MediaKind, deviceId: string): Promise<void>;
  chooseSpeaker(this: void, deviceId: string): void;
  /** Closes a device, opens it anew. */
  tryAgain(this: void, kind: MediaKind): Promise<void>;
  dismissNotice(this: void): void;
  /** Reopens a device that ended behind our back, as phones do in the background. */
  recheck(this: void): Promise<void>;
  /** Closes everything; `open` starts again. */
  close(this: void): void;
}
