// Opens what can be opened, says by name what cannot.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createOwnMedia } from "./own-media.ts";

class FakeTrack extends EventTarget {
  readonly kind: "video" | "audio";
  enabled = true;
  muted = false;
  label = "";
  readyState = "live";
  constructor(kind: "video" | "audio") {
    super();
    this.kind = kind;
  }
  getSettings(): MediaTrackSettings {
    return {};
  }
  stop(): void {
    this.readyState = "ended";
  }
}

const error = (name: string) => Object.assign(new Error(name), { name });

/** What the fake browser does with a device: opens it, or throws. */
let answer: { video: string | null; audio: string | null };
let asked: ("both" | "video" | "audio")[];

beforeEach(() => {
  answer = { video: null, audio: null };
  asked = [];
  const getUserMedia = ({ video, audio }: MediaStreamConstraints) => {
    asked.push(video && audio ? "both" : video ? "video" : "audio");
    const problem = (video ? answer.video : null) ?? (audio ? answer.audio : null);
    if (problem !== null) return Promise.reject(error(problem));
    return Promise.resolve({
      getVideoTracks: () => (video ? [new FakeTrack("video")] : []),
      getAudioTracks: () => (audio ? [new FakeTrack("audio")] : []),
    });
  };
  const mediaDevices = {
    getUserMedia,
    enumerateDevices: () => Promise.resolve([]),
    addEventListener: () => {},
  };
  vi.stubGlobal("navigator", { mediaDevices });
  vi.stubGlobal("window", { isSecureContext: true });
  vi.stubGlobal("document", {});
});
afterEach(() => void vi.unstubAllGlobals());

test("asks once for both", async () => {
  const media = createOwnMedia();
  await media.open();
  expect(asked).toEqual(["both"]);
  expect(media.snapshot().camera.track).not.toBeNull();
  expect(media.snapshot().microphone.track).not.toBeNull();
});

test("a missing camera does not take the microphone along", async () => {
  answer.video = "NotFoundError";
  const told = vi.fn();
  const media = createOwnMedia(told);
  await media.open();
  expect(asked).toEqual(["both", "video", "audio"]);
  expect(media.snapshot().camera).toMatchObject({ track: null, failure: "none" });
  expect(media.snapshot().microphone).toMatchObject({ failure: null });
  expect(media.snapshot().microphone.track).not.toBeNull();
  expect(told.mock.calls).toEqual([
    ["camera", "none"],
    ["microphone", null],
  ]);
});

test("a closed question is not asked again by itself", async () => {
  answer = { video: "NotAllowedError", audio: "NotAllowedError" };
  vi.stubGlobal("navigator", {
    mediaDevices: navigator.mediaDevices,
    permissions: { query: () => Promise.resolve({ state: "prompt" }) },
  });
  const media = createOwnMedia();
  await media.open();
  expect(asked).toEqual(["both"]);
  expect(media.snapshot().camera.failure).toBe("blocked");
  answer = { video: null, audio: null };
  await media.recheck();
  expect(asked).toEqual(["both"]);
  await media.open();
  expect(media.snapshot().camera).toMatchObject({ failure: null });
});

test("muting keeps the microphone, stopping video closes the camera", async () => {
  const media = createOwnMedia();
  await media.open();
  const { camera, microphone } = media.snapshot();
  await media.setOn("microphone", false);
  await media.setOn("camera", false);
  expect(media.snapshot().microphone.track).toBe(microphone.track);
  expect(microphone.track?.enabled).toBe(false);
  expect(camera.track?.readyState).toBe("ended");
  expect(media.snapshot().camera.track).toBeNull();
  await media.setOn("camera", true);
  expect(asked).toEqual(["both", "video"]);
});

test("switched off while the browser asks, the camera stays closed", async () => {
  const media = createOwnMedia();
  const opening = media.open();
  await media.setOn("camera", false);
  await opening;
  expect(media.snapshot().camera.track).toBeNull();
});

test("a device that ended is opened again; after closing none is", async () => {
  const media = createOwnMedia();
  await media.open();
  media.snapshot().camera.track?.stop();
  await media.recheck();
  expect(media.snapshot().camera.track?.readyState).toBe("live");
  media.close();
  await media.recheck();
  expect(media.snapshot().camera.track).toBeNull();
  expect(asked).toEqual(["both", "video"]);
});

test("no https: nothing is asked, the cause is named", async () => {
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("window", { isSecureContext: false });
  const media = createOwnMedia();
  await media.open();
  expect(media.snapshot().camera.failure).toBe("insecure");
  expect(media.snapshot().microphone.failure).toBe("insecure");
});

test("KEY3 what was turned off has not failed: the next try is spoken of anew", async () => {
  answer.video = "NotAllowedError";
  const media = createOwnMedia();
  await media.open();
  expect(media.snapshot().camera.failure).toBe("blocked");
  await media.setOn("camera", false);
  expect(media.snapshot().camera.failure).toBeNull();
  await media.setOn("camera", true);
  expect(media.snapshot().camera.failure).toBe("blocked");
});
