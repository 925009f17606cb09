// What a therapist has at hand under the sheet.
import { isAutomatic } from "@sameside/shared/session/pulse-view";
import type { PulseView } from "@sameside/shared/session/pulse-view";
import type { Phase } from "@sameside/shared/session/lifecycle";
import type { SessionView } from "@sameside/shared/session/view";
import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { Part } from "../entry/part.tsx";
import { nameOf } from "../entry/people.ts";
import type { Words } from "../i18n/messages.ts";
import { useMessages } from "../i18n/react.tsx";
import { newId } from "../session-link/new-id.ts";
import { Button } from "../ui/button.tsx";
import { iconPulse, iconWrap } from "../ui/icons.ts";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { ProblemLine } from "../ui/problem-line.tsx";
import { AfterSession, EndSession } from "./lazy-extras.ts";
import { askingNow } from "./pulse/answer-cards.ts";
import { usePulseNow } from "./pulse/use-pulse-now.ts";
import { useAct } from "../entry/use-act.ts";

type TherapistFootProps = {
  view: SessionView;
  /** Nobody can start or end a call here. */
  withoutRoom: boolean;
  /** No page around the sheet offers to seal or to reopen. */
  alone: boolean;
};

export function TherapistFoot({ view, withoutRoom, alone }: TherapistFootProps) {
  const { panel } = useMessages();
  const { act, problem } = useAct();
  const { phase } = view.session;
  const after = useFocusAfterEnd(phase);
  switch (phase) {
    case "scheduled":
      // With a room, the call's own page starts the session: somebody has to be in it.
      if (!withoutRoom) return null;
      return (
        <>
          <Button look="main" wide onClick={() => void act({ type: "session.start" })}>
            {panel.session.start}
          </Button>
          <ProblemLine>{problem}</ProblemLine>
        </>
      );
    case "live":
    case "wrapping-up":
      return <InSession view={view} withoutRoom={withoutRoom} />;
    case "closing":
      return (
        alone && (
          <div ref={after} tabIndex={-1} className={layout["stack"]}>
            <Part>
              <AfterSession view={view} />
            </Part>
          </div>
        )
      );
    case "sealed":
    case "cancelled":
    case "missed":
      return null;
  }
}

/** "End it" goes away with the press: the focus must not fall on something that acts as well. */
function useFocusAfterEnd(phase: Phase): RefObject<HTMLDivElement | null> {
  const after = useRef<HTMLDivElement>(null);
  const before = useRef(phase);
  useEffect(() => {
    const ended = before.current !== phase && phase === "closing";
    before.current = phase;
    if (ended && document.activeElement === document.body) after.current?.focus();
  }, [phase]);
  return after;
}

function InSession({ view, withoutRoom }: Omit<TherapistFootProps, "alone">) {
  const { panel } = useMessages();
  const { act, problem } = useAct();
  const wrapping = view.session.phase === "wrapping-up";
  return (
    <>
      <Asking view={view} />
      <div className={layout["pair"]}>
        <Button icon={iconPulse} onClick={() => void act({ type: "pulse.ask", pulseId: newId() })}>
          {panel.pulse.checkIn}
        </Button>
        {wrapping ? (
          <Button onClick={() => void act({ type: "session.keep-talking" })}>
            {panel.wrap.keepTalking}
          </Button>
        ) : (
          <Button icon={iconWrap} onClick={() => void act({ type: "session.wrap-up" })}>
            {panel.wrap.wrapUp}
          </Button>
        )}
      </div>
      {withoutRoom && (
        <Part>
          <EndSession />
        </Part>
      )}
      <ProblemLine>{problem}</ProblemLine>
    </>
  );
}

/** While a check-in is open. */
export function Asking({ view }: { view: SessionView }) {
  const { panel } = useMessages();
  const asking = askingNow(view, usePulseNow(view));
  return asking && <p className={text["small"]}>{whoAsked(view, asking, panel.pulse)}</p>;
}

function whoAsked(view: SessionView, pulse: PulseView, words: Words["panel"]["pulse"]): string {
  if (isAutomatic(pulse)) return words.askedItself;
  return pulse.askedBy === view.me.id ? words.asked : words.askedBy(nameOf(view, pulse.askedBy));
}
