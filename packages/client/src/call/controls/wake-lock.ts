// Keeps the screen on while a call is shown, where the browser can.

type Sentinel = { release(): Promise<void> };
export type WakePage = Pick<
  Document,
  "visibilityState" | "addEventListener" | "removeEventListener"
>;
export type WakeBrowser = {
  readonly wakeLock?: { request(type: "screen"): Promise<Sentinel> } | undefined;
};

/** Returns the way to stop. Where the browser refuses, as when the battery is low, the screen may go dark. */
export function keepAwake(page: WakePage, browser: WakeBrowser): () => void {
  let stopped = false;
  let held: Sentinel | null = null;
  const letGo = (sentinel: Sentinel | null) => void sentinel?.release().catch(() => {});
  // Browsers take the lock away from a page that is not seen: it is asked for again on each return.
  const ask = async () => {
    if (page.visibilityState !== "visible") return;
    try {
      const sentinel = (await browser.wakeLock?.request("screen")) ?? null;
      if (stopped) return letGo(sentinel);
      letGo(held);
      held = sentinel;
    } catch {
      // Nobody is worse off than without it.
    }
  };
  const onChange = () => void ask();
  page.addEventListener("visibilitychange", onChange);
  onChange();
  return () => {
    stopped = true;
    page.removeEventListener("visibilitychange", onChange);
    letGo(held);
    held = null;
  };
}
