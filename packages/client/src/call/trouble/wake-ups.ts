// Tells when this page is back: from a frozen tab, a closed lid, on another network.

/**
 * - `awake`: time stood still here; whatever was connected may be dead without anybody's knowing
 * - `network`: there is another way out into the net
 * - `seen`: somebody looks at the page again
 */
export type WakeUp = "awake" | "network" | "seen";

const TICK_MS = 5_000;
/** A tick that is later than this found the device asleep. */
const LATE_MS = 20_000;
/** Of a page that nobody looks at browsers let timers run once a minute. */
const LATE_WHEN_HIDDEN_MS = 75_000;

/** The Network Information API, where a browser has it; `type` is missing on most desktops. */
interface NetworkInformation extends EventTarget {
  readonly type?: string;
}

/** Returns the way to stop. */
export function followWakeUps(onWakeUp: (why: WakeUp) => void): () => void {
  const stopping = new AbortController();
  const { signal } = stopping;
  let tickedAt = Date.now();
  let wasHidden = document.visibilityState === "hidden";
  const stoodStill = (): boolean => {
    const hidden = document.visibilityState === "hidden";
    const late = Date.now() - tickedAt;
    const limit = hidden || wasHidden ? LATE_WHEN_HIDDEN_MS : LATE_MS;
    tickedAt = Date.now();
    wasHidden = hidden;
    return late > limit;
  };
  const awake = () => {
    stoodStill();
    onWakeUp("awake");
  };
  const timer = setInterval(() => {
    if (stoodStill()) onWakeUp("awake");
  }, TICK_MS);
  document.addEventListener("resume", awake, { signal });
  document.addEventListener(
    "visibilitychange",
    () => {
      const asleep = stoodStill();
      if (document.visibilityState === "visible") onWakeUp(asleep ? "awake" : "seen");
    },
    { signal },
  );
  globalThis.addEventListener(
    "pageshow",
    ({ persisted }) => {
      if (persisted) awake();
    },
    { signal },
  );
  globalThis.addEventListener("online", () => onWakeUp("network"), { signal });
  const { connection } = navigator as { readonly connection?: NetworkInformation };
  let type = connection?.type;
  connection?.addEventListener(
    "change",
    () => {
      // It also tells of each new guess at the speed.
      if (connection.type === type) return;
      ({ type } = connection);
      onWakeUp("network");
    },
    { signal },
  );
  return () => {
    clearInterval(timer);
    stopping.abort();
  };
}
