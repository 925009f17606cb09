// The slips of a check-in as a part that comes right after the first picture.
import { lazyPart } from "../../later/lazy-part.tsx";

/** `preload` for clients: by the first check-in the connection may be gone. */
export const { Part: PulseDock, preload: preloadDock } = lazyPart(
  async () => (await import("./pulse-dock.tsx")).PulseDock,
);
