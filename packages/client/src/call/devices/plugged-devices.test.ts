// Devices that come, go, fall silent or take for ever, at the browser's own boundary.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DeviceMemory } from "./device-memory.ts";
import { noDeviceMemory } from "./device-memory.ts";
import { SLOW_MS, createOwnMedia } from "./own-media.ts";
import { PAUSE_MS } from "./track-signs.ts";

const BUILT_IN = { kind: "audioinput", deviceId: "m1", label: "Built-in" };
const HEADSET = { kind: "audioinput", deviceId: "m2", label: "Headset" };
const CAMERA = { kind: "videoinput", deviceId: "c1", label: "Webcam" };
const SPEAKER = { kind: "audiooutput", deviceId: "s1", label: "Desk speaker" };
const EAR = { kind: "audiooutput", deviceId: "s2", label: "Headset" };
type Device = typeof BUILT_IN;

/** As browsers have it: a device that goes ends its tracks, then the page is told of a change. */
class FakeTrack extends EventTarget {
  enabled = true;
  muted = false;
  readyState = "live";
  readonly label: string;
  readonly device: Device;
  constructor(device: Device) {
    super();
    this.device = device;
    this.label = device.label;
  }
  getSettings(): MediaTrackSettings {
    return { deviceId: this.device.deviceId };
  }
  stop(): void {
    this.readyState = "ended";
  }
  end(): void {
    this.readyState = "ended";
    this.dispatchEvent(new Event("ended"));
  }
  say(type: "mute" | "unmute"): void {
    this.muted = type === "mute";
    this.dispatchEvent(new Event(type));
  }
}

let plugged: Device[];
let tracks: FakeTrack[];
let asked: MediaStreamConstraints[];
let changes: EventTarget;
/** Requests wait for it while it is set. */
let hold: Promise<void> | null;

const error = (name: string) => Object.assign(new Error(name), { name });

function exactOf(wish: boolean | MediaTrackConstraints | undefined): string | null {
  if (typeof wish !== "object" || typeof wish.deviceId !== "object") return null;
  return "exact" in wish.deviceId ? String(wish.deviceId.exact) : null;
}

function open(kind: string, wish: boolean | MediaTrackConstraints | undefined): FakeTrack[] {
  if (wish === undefined) return [];
  const fitting = plugged.filter((device) => device.kind === kind);
  if (fitting.length === 0) throw error("NotFoundError");
  const exact = exactOf(wish);
  const device = exact === null ? fitting[0] : fitting.find((one) => one.deviceId === exact);
  if (device === undefined) throw error("OverconstrainedError");
  const track = new FakeTrack(device);
  tracks.push(track);
  return [track];
}

async function getUserMedia(constraints: MediaStreamConstraints) {
  asked.push(constraints);
  if (constraints.video !== undefined && hold !== null) await hold;
  const video = open("videoinput", constraints.video);
  const audio = open("audioinput", constraints.audio);
  return { getVideoTracks: () => video, getAudioTracks: () => audio };
}

/** What is plugged in now. */
function plug(...devices: Device[]): void {
  plugged = devices;
  for (const track of tracks) {
    if (track.readyState === "live" && !devices.includes(track.device)) track.end();
  }
  changes.dispatchEvent(new Event("devicechange"));
}

function start(memory?: DeviceMemory) {
  return createOwnMedia(() => {}, memory);
}

beforeEach(() => {
  plugged = [CAMERA, BUILT_IN, HEADSET, SPEAKER, EAR];
  tracks = [];
  asked = [];
  hold = null;
  changes = new EventTarget();
  const mediaDevices = Object.assign(changes, {
    getUserMedia,
    enumerateDevices: () => Promise.resolve(plugged),
  });
  const permissions = { query: () => Promise.resolve({ state: "granted" }) };
  vi.stubGlobal("navigator", { mediaDevices, permissions });
  vi.stubGlobal("window", { isSecureContext: true });
  vi.stubGlobal("document", {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("DEV5 a headset that is pulled out is replaced, said; back, it is offered, not taken", async () => {
  const media = start();
  await media.open();
  await media.choose("microphone", "m2");
  plug(CAMERA, BUILT_IN, SPEAKER, EAR);
  await vi.waitFor(() =>
    expect(media.snapshot().notice).toEqual({
      what: "replaced",
      kind: "microphone",
      gone: "Headset",
      now: "Built-in",
    }),
  );
  expect(media.snapshot().microphone.track?.label).toBe("Built-in");
  media.dismissNotice();
  plug(CAMERA, BUILT_IN, HEADSET, SPEAKER, EAR);
  await vi.waitFor(() =>
    expect(media.snapshot().notice).toEqual({
      what: "back",
      kind: "microphone",
      device: { id: "m2", label: "Headset" },
    }),
  );
  expect(media.snapshot().microphone.track?.label).toBe("Built-in");
  await media.choose("microphone", "m2");
  expect(media.snapshot().microphone.track?.label).toBe("Headset");
  expect(media.snapshot().notice).toBeNull();
});

test("DEV5 the last camera pulled out is a failure; back, it is offered", async () => {
  const media = start();
  await media.open();
  plug(BUILT_IN);
  await vi.waitFor(() => expect(media.snapshot().camera.failure).toBe("none"));
  plug(BUILT_IN, CAMERA);
  await vi.waitFor(() => expect(media.snapshot().notice).toMatchObject({ what: "back" }));
  expect(media.snapshot().camera.track).toBeNull();
  await media.choose("camera", "c1");
  expect(media.snapshot().camera).toMatchObject({ failure: null, on: true });
  expect(media.snapshot().camera.track?.label).toBe("Webcam");
});

test("DEV5 a device that ended while it is still there is opened again without a word", async () => {
  const media = start();
  await media.open();
  const [camera] = tracks;
  camera?.end();
  await vi.waitFor(() => expect(media.snapshot().camera.track?.readyState).toBe("live"));
  expect(media.snapshot().camera.track).not.toBe(camera);
  expect(media.snapshot().notice).toBeNull();
});

test("DEV5 a speaker that goes leaves the usual one, said; back, it is offered", async () => {
  const media = start();
  await media.open();
  media.chooseSpeaker("s2");
  plug(CAMERA, BUILT_IN, SPEAKER);
  await vi.waitFor(() =>
    expect(media.snapshot().notice).toEqual({
      what: "replaced",
      kind: "speaker",
      gone: "Headset",
      now: null,
    }),
  );
  expect(media.snapshot().speakerId).toBe("");
  plug(CAMERA, BUILT_IN, SPEAKER, EAR);
  await vi.waitFor(() =>
    expect(media.snapshot().notice).toMatchObject({ what: "back", kind: "speaker" }),
  );
});

test("DEV5 a camera that another program takes is said after a while, no more once it is free", async () => {
  const media = start();
  await media.open();
  await vi.dynamicImportSettled();
  vi.useFakeTimers();
  const [camera] = tracks;
  camera?.say("mute");
  vi.advanceTimersByTime(PAUSE_MS - 1);
  expect(media.snapshot().notice).toBeNull();
  vi.advanceTimersByTime(1);
  expect(media.snapshot().notice).toEqual({ what: "paused", kind: "camera" });
  camera?.say("unmute");
  expect(media.snapshot().notice).toBeNull();
  camera?.say("mute");
  vi.advanceTimersByTime(PAUSE_MS);
  await media.tryAgain("camera");
  expect(camera?.readyState).toBe("ended");
  expect(media.snapshot().camera.track?.readyState).toBe("live");
  expect(media.snapshot().notice).toBeNull();
});

test("DEV3 the device of last time is asked for by its id; gone, the usual one opens", async () => {
  const chosen = { camera: "", microphone: "m2", speaker: "s2" };
  const memory = { ...noDeviceMemory, chosen: () => chosen };
  const media = start(memory);
  expect(media.snapshot().speakerId).toBe("s2");
  await media.open();
  expect(media.snapshot().microphone.track?.label).toBe("Headset");
  plugged = [CAMERA, BUILT_IN, SPEAKER];
  const later = start(memory);
  await later.open();
  expect(later.snapshot().speakerId).toBe("");
  expect(later.snapshot().microphone).toMatchObject({ failure: null });
  expect(later.snapshot().microphone.track?.label).toBe("Built-in");
  expect(later.snapshot().camera.track?.label).toBe("Webcam");
});

test("DEV3 what was off before a reload stays off, unopened", async () => {
  const off: string[][] = [];
  const memory: DeviceMemory = {
    ...noDeviceMemory,
    off: () => ["camera"],
    setOff: (kinds) => void off.push([...kinds]),
  };
  const media = start(memory);
  await media.open();
  expect(media.snapshot().camera).toMatchObject({ on: false, track: null });
  expect(asked.map(({ video }) => video)).toEqual([undefined]);
  await media.setOn("camera", true);
  await media.setOn("microphone", false);
  expect(off).toEqual([[], ["microphone"]]);
});

test("DEV1 a camera that does not start is said; without it the microphone opens alone", async () => {
  let letGo = () => {};
  hold = new Promise((resolve) => {
    letGo = resolve;
  });
  vi.useFakeTimers();
  const media = start();
  const opening = media.open();
  await vi.advanceTimersByTimeAsync(SLOW_MS - 1);
  expect(media.snapshot().slow).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(media.snapshot().slow).toEqual({ why: "starting", kinds: ["camera", "microphone"] });
  await media.goOnWithout("camera");
  expect(media.snapshot()).toMatchObject({ slow: null, opening: false });
  const { track } = media.snapshot().microphone;
  expect(track?.readyState).toBe("live");
  letGo();
  await opening;
  expect(media.snapshot().camera.track).toBeNull();
  expect(media.snapshot().microphone.track).toBe(track);
  expect(tracks.filter(({ readyState }) => readyState === "live")).toEqual([track]);
});

test("DEV1 a question nobody answered is called a question", async () => {
  hold = new Promise(() => {});
  vi.stubGlobal("navigator", {
    mediaDevices: navigator.mediaDevices,
    permissions: { query: () => Promise.resolve({ state: "prompt" }) },
  });
  vi.useFakeTimers();
  const media = start();
  void media.open();
  await vi.advanceTimersByTimeAsync(SLOW_MS);
  expect(media.snapshot().slow?.why).toBe("asking");
});

test("DEV4 only listening closes both; an answer that comes later opens neither", async () => {
  let letGo = () => {};
  hold = new Promise((resolve) => {
    letGo = resolve;
  });
  const media = start();
  const opening = media.open();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  media.onlyListen();
  letGo();
  await opening;
  expect(tracks.map(({ readyState }) => readyState)).toEqual(["ended", "ended"]);
  expect(media.snapshot().microphone).toMatchObject({ on: false, track: null, failure: null });
  hold = null;
  await media.setOn("microphone", true);
  expect(media.snapshot().microphone.track?.readyState).toBe("live");
});
