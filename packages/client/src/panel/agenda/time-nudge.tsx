// Asks the therapist what matters most when it is more than the time allows.
import type { SessionView } from "@sameside/shared/session/view";
import { useMessages } from "../../i18n/react.tsx";
import { useServerNow } from "../../session-link/react.tsx";
import { Nudge } from "../../ui/notices.tsx";
import { fitsTheTime } from "./fits.ts";

/** The clock is the therapist's: nobody else is told about minutes. */
export function TimeNudge({ view }: { view: SessionView }) {
  const { panel } = useMessages();
  const now = useServerNow(30_000);
  return fitsTheTime(view, now) ? null : <Nudge>{panel.nudge.tooMuch}</Nudge>;
}
