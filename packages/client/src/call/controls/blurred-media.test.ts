// While blur is wanted the camera's own picture goes nowhere.
import { expect, test } from "vitest";
import type { OwnMedia, OwnMediaSnapshot } from "../devices/own-media-state.ts";
import { blurredMedia } from "./blurred-media.ts";
import type { BlurredTrack } from "./blurred-media.ts";

const RAW = { label: "raw" } as MediaStreamTrack;
const SOFT = { label: "soft" } as MediaStreamTrack;

function whenSaid() {
  let say: (blurred: BlurredTrack) => void = () => {};
  let refuse: (error: Error) => void = () => {};
  const promise = new Promise<BlurredTrack>((resolve, reject) => {
    say = resolve;
    refuse = reject;
  });
  return { promise, resolve: say, reject: refuse };
}

function world(remembered: boolean) {
  const listeners = new Set<() => void>();
  let camera: OwnMediaSnapshot["camera"] = { track: RAW, on: true, failure: null };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const own: Pick<OwnMedia, "snapshot" | "subscribe" | "setOn"> = {
    snapshot: () => ({ camera, opening: false }) as OwnMediaSnapshot,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setOn: (_: string, on: boolean) => {
      camera = { track: on ? RAW : null, on, failure: null };
      tell();
      return Promise.resolve();
    },
  };
  const raw = own as OwnMedia;
  let begun = whenSaid();
  let fail = () => {};
  const stopped: string[] = [];
  const wishes: boolean[] = [];
  const { media, blur } = blurredMedia(raw, {
    load: () =>
      Promise.resolve({
        blurTrack: (_, onFailed) => {
          fail = onFailed;
          return begun.promise;
        },
      }),
    remembered: () => remembered,
    remember: (wanted) => wishes.push(wanted),
    warn: () => {},
  });
  const seen: (MediaStreamTrack | null)[] = [media.snapshot().camera.track];
  media.subscribe(() => seen.push(media.snapshot().camera.track));
  return {
    media,
    blur,
    seen,
    stopped,
    wishes,
    comes: () => begun.resolve({ track: SOFT, stop: () => stopped.push("soft") }),
    doesNotCome: () => begun.reject(new Error("no WebGL")),
    breaks: () => fail(),
    anew: () => {
      begun = whenSaid();
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test("CTL7: without the wish the camera is as it is", () => {
  const { media, blur } = world(false);
  expect(media.snapshot().camera.track).toBe(RAW);
  expect(blur.state()).toBe("off");
});

test("CTL7: remembered, no picture is given before the blurred one", async () => {
  const { media, blur, seen, comes } = world(true);
  expect(blur.state()).toBe("starting");
  expect(media.snapshot()).toMatchObject({ camera: { track: null, on: true } });
  comes();
  await settle();
  expect(blur.state()).toBe("on");
  expect(media.snapshot().camera.track).toBe(SOFT);
  expect(seen).not.toContain(RAW);
});

test("CTL8: what does not come leaves the camera off until the person says how to go on", async () => {
  const { media, blur, seen, doesNotCome, wishes } = world(false);
  blur.want(true);
  seen.length = 0;
  doesNotCome();
  await settle();
  expect(blur.state()).toBe("failed");
  expect(media.snapshot().camera).toMatchObject({ track: null, on: false });
  expect(seen).not.toContain(RAW);
  blur.want(false);
  expect(media.snapshot().camera).toMatchObject({ track: RAW, on: true });
  expect(wishes).toEqual([true, false]);
});

test("CTL8: tried again, it is blurred or off again", async () => {
  const { media, blur, seen, doesNotCome, comes, anew } = world(true);
  doesNotCome();
  await settle();
  anew();
  blur.want(true);
  expect(blur.state()).toBe("starting");
  comes();
  await settle();
  expect(media.snapshot().camera.track).toBe(SOFT);
  expect(seen).not.toContain(RAW);
});

test("CTL8: what breaks off during the call turns the camera off", async () => {
  const { media, blur, seen, stopped, comes, breaks } = world(true);
  comes();
  await settle();
  breaks();
  expect(blur.state()).toBe("failed");
  expect(media.snapshot().camera.track).toBeNull();
  expect(stopped).toEqual(["soft"]);
  expect(seen).not.toContain(RAW);
});

test("CTL7: switched off while it starts, what comes late is thrown away", async () => {
  const { media, blur, stopped, comes } = world(true);
  blur.want(false);
  expect(media.snapshot().camera.track).toBe(RAW);
  comes();
  await settle();
  expect(stopped).toEqual(["soft"]);
  expect(media.snapshot().camera.track).toBe(RAW);
});
