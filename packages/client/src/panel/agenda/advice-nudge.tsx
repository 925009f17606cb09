// Says in one sentence when a lot stands on the agenda.
import type { SessionView } from "@sameside/shared/session/view";
import { useAgendaWords } from "../../i18n/react.tsx";
import { useServerNow } from "../../session-link/react.tsx";
import { Nudge } from "../../ui/notices.tsx";
import { adviceFor } from "./advice.ts";

export function AdviceNudge({ view }: { view: SessionView }) {
  const { advice: words } = useAgendaWords();
  const now = useServerNow(30_000);
  const advice = adviceFor(view, now);
  return advice === null ? null : <Nudge>{words[advice]}</Nudge>;
}
