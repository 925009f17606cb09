// Reminds the therapist, nobody else, of half time and of the wrap-up.
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect } from "react";
import { useSheetMoreWords } from "../../i18n/react.tsx";
import { useServerNow } from "../../session-link/react.tsx";
import { announce } from "../../ui/live-region.tsx";
import { Nudge } from "../../ui/notices.tsx";

const MINUTE = 60_000;
const STEP_MS = 10_000;

/** Live sessions only; half time is named for a few minutes, and only while nobody has checked in. */
export function TherapistNudges({ view }: { view: SessionView }) {
  const more = useSheetMoreWords();
  const now = useServerNow(STEP_MS);
  const { startsAt, endsAt, wrapUpAt } = view.session;
  const half = (startsAt + endsAt) / 2;
  const wrapUp = now >= wrapUpAt;
  const halfTime = now >= half && now < half + 5 * MINUTE && view.pulses.length === 0 && !wrapUp;
  const left = Math.max(0, Math.ceil((endsAt - now) / MINUTE));
  useEffect(() => {
    if (halfTime) announce(more.nudge.halfTime);
  }, [halfTime, more]);
  useEffect(() => {
    if (wrapUp) announce(more.nudge.wrapUpNow);
  }, [wrapUp, more]);
  if (wrapUp) return <Nudge>{more.nudge.wrapUp(left)}</Nudge>;
  return halfTime ? <Nudge>{more.nudge.halfTime}</Nudge> : null;
}
