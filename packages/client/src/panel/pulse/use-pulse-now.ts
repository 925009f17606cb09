// A clock for check-ins that ticks only while one of them can still change by time.
import type { SessionView } from "@sameside/shared/session/view";
import { useServerNow } from "../../session-link/react.tsx";

/** A second is enough: answers can be taken back for ten. */
const TICK_MS = 1_000;
const REST_MS = 30_000;

export function usePulseNow(view: SessionView): number {
  const resting = useServerNow(REST_MS);
  const near = view.pulses.some((pulse) => resting < pulse.expiresAt + 2 * REST_MS);
  const ticking = useServerNow(near ? TICK_MS : null);
  return Math.max(resting, ticking);
}
