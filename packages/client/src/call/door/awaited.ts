// Says of a waiting person's page whether a therapist is there, how late it is getting.
import type { ParticipantId } from "@sameside/shared/session/actor";
import type { PersonView, SessionView } from "@sameside/shared/session/view";
import { useServerNow, useSession, useView } from "../../session-link/react.tsx";
import { counterparts } from "../people.ts";

const MINUTE_MS = 60_000;
/** Since the planned start, without a therapist. */
export const A_LITTLE_LATE_MS = 2 * MINUTE_MS;
export const LATE_MS = 10 * MINUTE_MS;

export interface Awaited {
  /** Therapists who are in the call, or have a page of the session open. */
  readonly here: readonly PersonView[];
  /** `no` whenever a therapist is here. */
  readonly late: "no" | "a-little" | "very";
}

/** `now`: the server's time in epoch milliseconds. */
export function awaitedIn(
  view: SessionView,
  looking: readonly ParticipantId[],
  now: number,
): Awaited {
  const here = counterparts(view).filter((person) => person.here || looking.includes(person.id));
  const lateBy = now - view.session.startsAt;
  if (here.length > 0 || lateBy < A_LITTLE_LATE_MS) return { here, late: "no" };
  return { here, late: lateBy < LATE_MS ? "a-little" : "very" };
}

/** Fresh to ten seconds: nothing here counts down. */
export function useAwaited(): Awaited {
  const now = useServerNow(10_000);
  const { looking } = useSession();
  return awaitedIn(useView(), looking, now);
}
