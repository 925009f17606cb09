// Pulls devices out of a page and plugs them in again, at the browser's own boundary.
import type { Page } from "@playwright/test";

interface Plugs {
  /** Labels of what is pulled out. */
  readonly out: Set<string>;
  readonly given: MediaStreamTrack[];
}

type WithPlugs = Window & { plugs: Plugs };

/**
 * Chromium's made-up devices stay plugged in for ever. From the next load on the page's browser lists,
 * opens, ends them as if they had been pulled out: a track says `ended`, the list `devicechange`.
 */
export async function makePluggable(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const plugs: Plugs = { out: new Set(), given: [] };
    Object.assign(window, { plugs });
    const { mediaDevices } = navigator;
    const enumerate = mediaDevices.enumerateDevices.bind(mediaDevices);
    const open = mediaDevices.getUserMedia.bind(mediaDevices);
    const isOut = (label: string) => [...plugs.out].some((name) => label.includes(name));
    mediaDevices.enumerateDevices = async () =>
      (await enumerate()).filter(({ label }) => !isOut(label));
    mediaDevices.getUserMedia = async (constraints) => {
      const stream = await open(constraints);
      for (const track of stream.getTracks()) {
        if (isOut(track.label)) {
          for (const one of stream.getTracks()) one.stop();
          throw new OverconstrainedError("deviceId");
        }
        plugs.given.push(track);
      }
      return stream;
    };
  });
}

export async function pullOut(page: Page, label: string): Promise<void> {
  await page.evaluate((name) => {
    const { plugs } = window as unknown as WithPlugs;
    plugs.out.add(name);
    for (const track of plugs.given) {
      if (track.label.includes(name) && track.readyState === "live") {
        track.stop();
        track.dispatchEvent(new Event("ended"));
      }
    }
    navigator.mediaDevices.dispatchEvent(new Event("devicechange"));
  }, label);
}

export async function plugIn(page: Page, label: string): Promise<void> {
  await page.evaluate((name) => {
    const { plugs } = window as unknown as WithPlugs;
    plugs.out.delete(name);
    navigator.mediaDevices.dispatchEvent(new Event("devicechange"));
  }, label);
}

/** Another program has taken it: the track stays open, says `mute`. */
export async function takeAway(page: Page, kind: "video" | "audio"): Promise<void> {
  await page.evaluate((wanted) => {
    const { plugs } = window as unknown as WithPlugs;
    const track = plugs.given.findLast((one) => one.kind === wanted && one.readyState === "live");
    if (track === undefined) throw new Error(`no ${wanted} is open`);
    Object.defineProperty(track, "muted", { value: true });
    track.dispatchEvent(new Event("mute"));
  }, kind);
}
