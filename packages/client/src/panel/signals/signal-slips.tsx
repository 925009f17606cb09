// A client's quiet signals as the therapist gets them: they stay until they are answered.
import type { SessionView, SignalView } from "@sameside/shared/session/view";
import { useEffect, useRef } from "react";
import { useFormat, useSheetMoreWords } from "../../i18n/react.tsx";
import { useSession } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import { Signal } from "../../ui/notices.tsx";
import text from "../../ui/text.module.css";
import { useOnScreen } from "../../ui/use-on-screen.ts";
import { nameOf } from "../../entry/people.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { useAct } from "../../entry/use-act.ts";
import { signalKey } from "./signal-key.ts";

/** For a therapist; safety first. Tells the client that it is on this screen once it can be seen there. */
export function SignalSlips({
  view,
  signals,
}: {
  view: SessionView;
  signals: readonly SignalView[];
}) {
  return signals
    .toSorted(
      (one, other) => other.signal.localeCompare(one.signal) || one.raisedAt - other.raisedAt,
    )
    .map((raised) => <SignalSlip key={signalKey(raised)} view={view} raised={raised} />);
}

type SignalSlipProps = { view: SessionView; raised: SignalView };

function SignalSlip({ view, raised }: SignalSlipProps) {
  const more = useSheetMoreWords();
  const { time } = useFormat();
  const { send } = useSession();
  const { act, problem } = useAct();
  const { signal, participantId, raisedAt, shownAt, seenAt } = raised;
  const name = nameOf(view, participantId);
  const title =
    signal === "safety" ? more.signals.wantsSafety(name) : more.signals.wantsPause(name);
  useEffect(() => announce(title), [title]);
  const slip = useRef<HTMLDivElement>(null);
  const visible = useOnScreen(slip);
  const toShow = visible && shownAt === null;
  useEffect(() => {
    if (toShow) void send({ type: "signal.show", signal, participantId });
  }, [toShow, send, signal, participantId]);
  return (
    <Signal ref={slip} kind={signal} title={title}>
      <p className={text["small"]}>{more.signals.since(time(raisedAt))}</p>
      <div className={layout["row"]}>
        {seenAt === null && (
          <Button onClick={() => void act({ type: "signal.see", signal, participantId })}>
            {more.signals.iHaveSeen}
          </Button>
        )}
        <Button onClick={() => void act({ type: "signal.end", signal, participantId })}>
          {more.signals.weDid}
        </Button>
      </div>
      <ProblemLine>{problem}</ProblemLine>
    </Signal>
  );
}
