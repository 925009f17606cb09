// Holds this person's camera with their microphone, from the preview to the end of the call.
import { deviceSurroundings, whyNoDevice } from "./device-failure.ts";
import type { DeviceFailure } from "./device-failure.ts";
import { listDevices, onDeviceChange, openDevices } from "./device-access.ts";
import type { DeviceLists, MediaKind } from "./device-access.ts";

export interface OwnDevice {
  /** Live, or null: off, not opened yet or not to be had. A muted microphone keeps its track. */
  readonly track: MediaStreamTrack | null;
  /** What the person wants. */
  readonly on: boolean;
  readonly failure: DeviceFailure | null;
}

export interface OwnMediaSnapshot extends DeviceLists {
  readonly camera: OwnDevice;
  readonly microphone: OwnDevice;
  /** The browser is asking, or a device is starting. */
  readonly opening: boolean;
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
  choose(this: void, kind: MediaKind, deviceId: string): Promise<void>;
  chooseSpeaker(this: void, deviceId: string): void;
  /** Reopens a device that ended behind our back, as phones do in the background. */
  recheck(this: void): Promise<void>;
  /** Closes everything; `open` starts again. */
  close(this: void): void;
}

const KINDS = ["camera", "microphone"] as const;
const OFF: OwnDevice = { track: null, on: true, failure: null };
const EMPTY: OwnMediaSnapshot = {
  camera: OFF,
  microphone: OFF,
  opening: false,
  cameras: [],
  microphones: [],
  speakers: [],
  speakerId: "",
};

/** `onOutcome` is told of each device that was asked for: null when it opened. */
export function createOwnMedia(
  onOutcome: (kind: MediaKind, failure: DeviceFailure | null) => void = () => {},
): OwnMedia {
  const devices = new Devices(onOutcome);
  return {
    snapshot: () => devices.now,
    subscribe: (listener) => {
      devices.listeners.add(listener);
      return () => devices.listeners.delete(listener);
    },
    open: () => devices.open(),
    setOn: (kind, on) => devices.setOn(kind, on),
    choose: (kind, deviceId) => devices.choose(kind, deviceId),
    chooseSpeaker: (speakerId) => devices.learn({ speakerId }),
    recheck: () => devices.recheck(),
    close: () => devices.close(),
  };
}

class Devices {
  readonly listeners = new Set<() => void>();
  now = EMPTY;
  readonly #onOutcome: (kind: MediaKind, failure: DeviceFailure | null) => void;
  readonly #chosen: Record<MediaKind, string> = { camera: "", microphone: "" };
  #closed = false;
  // One request at a time: two at once would ask the person twice.
  #last: Promise<void> = Promise.resolve();

  constructor(onOutcome: (kind: MediaKind, failure: DeviceFailure | null) => void) {
    this.#onOutcome = onOutcome;
    onDeviceChange(() => void listDevices().then((lists) => this.learn(lists)));
  }

  learn(next: Partial<OwnMediaSnapshot>): void {
    this.now = { ...this.now, ...next };
    for (const listener of this.listeners) listener();
  }

  open(): Promise<void> {
    this.#closed = false;
    return this.#request(KINDS);
  }

  async setOn(kind: MediaKind, on: boolean): Promise<void> {
    const { track } = this.now[kind];
    if (kind === "camera" && !on) track?.stop();
    if (kind === "microphone" && track !== null) track.enabled = on;
    this.#learnDevice(kind, kind === "camera" && !on ? { on, track: null } : { on });
    if (on) await this.#request([kind]);
  }

  async choose(kind: MediaKind, deviceId: string): Promise<void> {
    this.#chosen[kind] = deviceId;
    // Some systems open a device once only: the old one is closed first.
    this.now[kind].track?.stop();
    this.#learnDevice(kind, { track: null });
    await this.#request([kind]);
  }

  recheck(): Promise<void> {
    for (const kind of KINDS) {
      if (this.now[kind].track?.readyState === "ended") this.#learnDevice(kind, { track: null });
    }
    // What the person was refused is asked again by their press only.
    return this.#request(KINDS.filter((kind) => this.now[kind].failure === null));
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const kind of KINDS) this.now[kind].track?.stop();
    const { camera, microphone } = this.now;
    this.learn({ camera: { ...camera, track: null }, microphone: { ...microphone, track: null } });
  }

  #request(kinds: readonly MediaKind[]): Promise<void> {
    this.#last = this.#last.then(async () => {
      const missing = kinds.filter((kind) => this.now[kind].on && this.now[kind].track === null);
      if (this.#closed || missing.length === 0) return;
      this.learn({ opening: true });
      for (const opened of await openDevices(missing, this.#chosen)) {
        if (opened.track === null) this.#fail(opened.kind, opened.error);
        else this.#take(opened.kind, opened.track);
      }
      this.learn({ opening: false, ...(await listDevices()) });
    });
    return this.#last;
  }

  #take(kind: MediaKind, track: MediaStreamTrack): void {
    const { on } = this.now[kind];
    // While the browser was asking the person may have gone, or switched it off.
    if (this.#closed || (kind === "camera" && !on)) return track.stop();
    track.enabled = on;
    track.addEventListener("ended", () => {
      if (this.now[kind].track === track) void this.recheck();
    });
    this.#learnDevice(kind, { track, failure: null });
    this.#onOutcome(kind, null);
  }

  #fail(kind: MediaKind, error: unknown): void {
    const failure = whyNoDevice(error, deviceSurroundings(kind));
    this.#learnDevice(kind, { failure, track: null });
    this.#onOutcome(kind, failure);
  }

  #learnDevice(kind: MediaKind, next: Partial<OwnDevice>): void {
    this.learn({ [kind]: { ...this.now[kind], ...next } });
  }
}
