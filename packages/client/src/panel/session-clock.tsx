// The therapist's clock in the head of the sheet.
import type { SessionView } from "@sameside/shared/session/view";
import { useFormat, useMessages } from "../i18n/react.tsx";
import { useServerNow } from "../session-link/react.tsx";
import { Clock, Ruler } from "../ui/ruler.tsx";

const MINUTE = 60_000;
const STEP_MS = 10_000;

/** For the end of the title's row. */
export function SessionClock({ view }: { view: SessionView }) {
  const { panel } = useMessages();
  const { time } = useFormat();
  const now = useServerNow(STEP_MS);
  const { phase, wrapUpAt, endsAt } = view.session;
  return (
    <Clock now={time(now)}>
      {phase === "live"
        ? toWrapUp(panel.clock, wrapUpAt - now, endsAt - now)
        : left(panel.clock, endsAt - now)}
    </Clock>
  );
}

type Words = ReturnType<typeof useMessages>["panel"]["clock"];

function toWrapUp(words: Words, untilWrapUp: number, untilEnd: number): string {
  if (untilWrapUp > 0) return words.toWrapUp(Math.ceil(untilWrapUp / MINUTE));
  return left(words, untilEnd);
}

function left(words: Words, untilEnd: number): string {
  return untilEnd > 0
    ? words.left(Math.ceil(untilEnd / MINUTE))
    : words.over(Math.floor(-untilEnd / MINUTE));
}

/** Under the title: the planned time with where the wrap-up begins. */
export function SessionRuler({ view }: { view: SessionView }) {
  const { panel } = useMessages();
  const { time } = useFormat();
  const now = useServerNow(STEP_MS);
  const { startsAt, endsAt, wrapUpAt } = view.session;
  const planned = endsAt - startsAt;
  const used = Math.min(planned, Math.max(0, now - startsAt));
  return (
    <Ruler
      label={panel.clock.ruler(
        Math.round(used / MINUTE),
        Math.round(planned / MINUTE),
        time(wrapUpAt),
        time(endsAt),
        now < wrapUpAt,
      )}
      used={used / planned}
      wrapUp={(wrapUpAt - startsAt) / planned}
    />
  );
}
