// Holds this person's camera with their microphone, from the preview to the end of the call.
import type { DeviceFailure } from "./device-failure.ts";
import { isAllowed, listDevices, onDeviceChange, openDevices } from "./device-access.ts";
import type { DeviceChoice, MediaKind } from "./device-access.ts";
import { noDeviceMemory } from "./device-memory.ts";
import type { ChosenKind, DeviceMemory } from "./device-memory.ts";
import type { DeviceFollower } from "./follow-devices.ts";
import type { OwnDevice, OwnMedia, OwnMediaSnapshot } from "./own-media-state.ts";

/** Until a wait is spoken of, in milliseconds: most people have answered the browser by then. */
export const SLOW_MS = 8_000;

const KINDS = ["camera", "microphone"] as const;
const NEW: OwnDevice = { track: null, on: true, failure: null };
const EMPTY: OwnMediaSnapshot = {
  camera: NEW,
  microphone: NEW,
  opening: false,
  slow: null,
  notice: null,
  cameras: [],
  microphones: [],
  speakers: [],
  speakerId: "",
};

/** `onOutcome` is told of each device that was asked for: null when it opened. */
export function createOwnMedia(
  onOutcome: (kind: MediaKind, failure: DeviceFailure | null) => void = () => {},
  memory: DeviceMemory = noDeviceMemory,
): OwnMedia {
  const devices = new Devices(onOutcome, memory);
  return {
    snapshot: () => devices.now,
    subscribe: (listener) => {
      devices.listeners.add(listener);
      return () => devices.listeners.delete(listener);
    },
    open: () => devices.open(),
    setOn: (kind, on) => devices.setOn(kind, on),
    onlyListen: () => devices.onlyListen(),
    goOnWithout: (kind) => devices.goOnWithout(kind),
    choose: (kind, deviceId) => devices.choose(kind, deviceId),
    chooseSpeaker: (speakerId) => devices.chooseSpeaker(speakerId),
    tryAgain: (kind) => devices.reopen(kind),
    dismissNotice: () => devices.learn({ notice: null }),
    recheck: () => devices.recheck(),
    close: () => devices.close(),
  };
}

class Devices {
  readonly listeners = new Set<() => void>();
  now = EMPTY;
  readonly #onOutcome: (kind: MediaKind, failure: DeviceFailure | null) => void;
  readonly #memory: DeviceMemory;
  readonly #chosen: Record<MediaKind, string>;
  #following: Promise<DeviceFollower> | null = null;
  #closed = false;
  // One request at a time: two at once would ask the person twice.
  #last: Promise<void> = Promise.resolve();
  /** Grows when the requests before it are waited for no longer. */
  #round = 0;

  constructor(
    onOutcome: (kind: MediaKind, failure: DeviceFailure | null) => void,
    memory: DeviceMemory,
  ) {
    this.#onOutcome = onOutcome;
    this.#memory = memory;
    const { camera, microphone, speaker } = memory.chosen();
    const off = memory.off();
    this.#chosen = { camera, microphone };
    this.now = {
      ...EMPTY,
      speakerId: speaker,
      camera: { ...NEW, on: !off.includes("camera") },
      microphone: { ...NEW, on: !off.includes("microphone") },
    };
    onDeviceChange(() => void this.#followChange());
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
    // What is not wanted has not failed.
    if (!on) this.#learnDevice(kind, { failure: null });
    this.#rememberOff();
    if (on) await this.#request([kind]);
  }

  onlyListen(): void {
    for (const kind of KINDS) {
      this.now[kind].track?.stop();
      this.#learnDevice(kind, { on: false, track: null });
    }
    this.#rememberOff();
  }

  async goOnWithout(kind: MediaKind): Promise<void> {
    // What still comes of the old request is taken or closed when it comes.
    this.#round += 1;
    this.#last = Promise.resolve();
    this.learn({ opening: false, slow: null });
    await this.setOn(kind, false);
    await this.#request(KINDS);
  }

  async choose(kind: MediaKind, deviceId: string): Promise<void> {
    this.#chosen[kind] = deviceId;
    this.#memory.choose(kind, deviceId);
    this.#forget(kind);
    await this.reopen(kind);
  }

  chooseSpeaker(speakerId: string): void {
    this.#memory.choose("speaker", speakerId);
    this.#forget("speaker");
    const about = this.now.notice?.kind === "speaker";
    this.learn(about ? { speakerId, notice: null } : { speakerId });
  }

  async reopen(kind: MediaKind): Promise<void> {
    if (this.now.notice?.kind === kind) this.learn({ notice: null });
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
    this.learn({
      camera: { ...camera, track: null },
      microphone: { ...microphone, track: null },
      notice: null,
    });
  }

  #forget(kind: ChosenKind): void {
    void this.#following?.then(
      (follower) => follower.forget(kind),
      () => {},
    );
  }

  #rememberOff(): void {
    this.#memory.setOff(KINDS.filter((kind) => !this.now[kind].on));
  }

  #request(kinds: readonly MediaKind[]): Promise<void> {
    this.#last = this.#last.then(async () => {
      const missing = kinds.filter((kind) => this.now[kind].on && this.now[kind].track === null);
      if (this.#closed || missing.length === 0) return;
      const round = this.#round;
      this.learn({ opening: true });
      const timer = setTimeout(() => void this.#sayItIsSlow(round, missing), SLOW_MS);
      for (const opened of await openDevices(missing, this.#chosen)) {
        if (opened.track === null) await this.#fail(opened.kind, opened.error);
        else this.#take(opened.kind, opened.track);
      }
      clearTimeout(timer);
      const lists = await listDevices();
      this.#checkSpeaker(lists.speakers);
      this.learn(this.#round === round ? { opening: false, slow: null, ...lists } : lists);
    });
    return this.#last;
  }

  /** The one of last time may have stayed at home. */
  #checkSpeaker(there: readonly DeviceChoice[]): void {
    const { speakerId } = this.now;
    if (this.now.speakers.length > 0 || there.length === 0) return;
    if (!there.some(({ id }) => id === speakerId)) this.learn({ speakerId: "" });
  }

  async #sayItIsSlow(round: number, kinds: readonly MediaKind[]): Promise<void> {
    const why = (await isAllowed(kinds)) ? "starting" : "asking";
    if (this.#round === round && this.now.opening && !this.#closed) {
      this.learn({ slow: { why, kinds } });
    }
  }

  #take(kind: MediaKind, track: MediaStreamTrack): void {
    const { on, track: present } = this.now[kind];
    // While the browser was asking the person may have gone, switched it off, got it in another way.
    const late = present !== null && present.readyState !== "ended";
    if (this.#closed || !on || late) return track.stop();
    track.addEventListener("ended", () => {
      if (this.now[kind].track === track) void this.#followChange();
    });
    void this.#follower().then((follower) => follower?.watch(kind, track));
    this.#learnDevice(kind, { track, failure: null });
    this.#onOutcome(kind, null);
  }

  async #fail(kind: MediaKind, error: unknown): Promise<void> {
    const failure = await whyNot(kind, error);
    if (this.now[kind].track !== null) return;
    this.#learnDevice(kind, { failure });
    this.#onOutcome(kind, failure);
  }

  #learnDevice(kind: MediaKind, next: Partial<OwnDevice>): void {
    this.learn({ [kind]: { ...this.now[kind], ...next } });
  }

  /** Comes after the first picture; without it a device that ended is opened again at least. */
  async #followChange(): Promise<void> {
    const follower = await this.#follower();
    await (follower === null ? this.recheck() : follower.change());
  }

  async #follower(): Promise<DeviceFollower | null> {
    this.#following ??= this.#follow();
    try {
      return await this.#following;
    } catch {
      this.#following = null;
      return null;
    }
  }

  async #follow(): Promise<DeviceFollower> {
    const { createDeviceFollower } = await import("./follow-devices.ts");
    return createDeviceFollower({
      now: () => this.now,
      closed: () => this.#closed,
      learn: (next) => this.learn(next),
      reopen: (kind) => this.reopen(kind),
    });
  }
}

/** Most people never need the names of what can go wrong. */
async function whyNot(kind: MediaKind, error: unknown): Promise<DeviceFailure> {
  try {
    const { deviceSurroundings, whyNoDevice } = await import("./device-failure.ts");
    return whyNoDevice(error, await deviceSurroundings(kind));
  } catch {
    return "unknown";
  }
}
