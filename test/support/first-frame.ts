// Tells when a page first shows somebody else's picture, whatever the page is made of.
import type { BrowserContext, Locator, Page } from "@playwright/test";

interface Watch {
  /** The video element with somebody else's picture. */
  readonly video: () => HTMLVideoElement | undefined;
  /** Epoch milliseconds; the picture may not be there yet. */
  readonly firstFrame: () => Promise<number>;
  /** Milliseconds from the navigation on, once one of the named buttons could be pressed. */
  usableAfter?: number;
}

/** The pages' own globals. */
type Watched = typeof globalThis & { watch?: Watch };

/** For pages opened from now on; `buttons` names what leads into the call. */
export async function watchPages(
  context: BrowserContext,
  buttons: readonly string[],
): Promise<void> {
  await context.addInitScript(watchPage, [...buttons]);
}

function watchPage(buttons: readonly string[]): void {
  const here = globalThis as Watched;
  const remote = new Set<string>();
  const Original = RTCPeerConnection;
  globalThis.RTCPeerConnection = class extends Original {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      // What came over a connection is somebody else's, however the page shows it.
      this.addEventListener("track", ({ track }) => remote.add(track.id));
    }
  };
  const shows = ({ srcObject }: HTMLVideoElement) =>
    srcObject instanceof MediaStream && srcObject.getVideoTracks().some(({ id }) => remote.has(id));
  const video = () => [...document.querySelectorAll("video")].find(shows);
  const now = () => performance.timeOrigin + performance.now();
  const watch: Watch = {
    video,
    firstFrame: () =>
      new Promise((resolve) => {
        const look = () => {
          const found = video();
          if (found === undefined) requestAnimationFrame(look);
          else found.requestVideoFrameCallback(() => resolve(now()));
        };
        look();
      }),
  };
  here.watch = watch;
  const lookForButton = () => {
    const usable = [...document.querySelectorAll("button")].some(
      ({ textContent, disabled }) => !disabled && buttons.includes(textContent.trim()),
    );
    if (usable) watch.usableAfter = performance.now();
    else requestAnimationFrame(lookForButton);
  };
  lookForButton();
}

/** Epoch milliseconds. */
export function firstFrame(page: Page): Promise<number> {
  return page.evaluate(
    () => (globalThis as Watched).watch?.firstFrame() ?? Promise.reject(new Error("not watched")),
  );
}

/** Pressed by script, so that only the page itself is measured; epoch milliseconds. */
export function pressAndWatch(
  button: Locator,
): Promise<{ readonly pressedAt: number; readonly frameAt: number }> {
  return button.evaluate(async (element) => {
    const { watch } = globalThis as Watched;
    if (watch === undefined) throw new Error("not watched");
    const pressedAt = performance.timeOrigin + performance.now();
    (element as HTMLElement).click();
    return { pressedAt, frameAt: await watch.firstFrame() };
  });
}

/** Nobody else's picture is shown any more. */
export async function waitForNobody(page: Page): Promise<void> {
  await page.waitForFunction(() => (globalThis as Watched).watch?.video() === undefined);
}

/** Milliseconds from the navigation on until the button could be pressed. */
export async function usableAfter(page: Page): Promise<number> {
  const found = await page.waitForFunction(() => (globalThis as Watched).watch?.usableAfter);
  return (await found.jsonValue()) ?? Number.NaN;
}
