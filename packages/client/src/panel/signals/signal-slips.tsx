// A client's quiet signals as the therapist gets them: they stay until they are answered.
import type { SessionView, SignalView } from "@sameside/shared/session/view";
import { useEffect, useState } from "react";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { useSession } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import { Signal } from "../../ui/notices.tsx";
import text from "../../ui/text.module.css";
import { nameOf } from "../people.ts";
import { ProblemLine } from "../problem-line.tsx";
import { useAct } from "../use-act.ts";

/**
 * For a therapist; safety first. Tells the client that it is on this screen once somebody can see it,
 * so it must be mounted wherever the therapist looks, with the sheet closed too.
 */
export function SignalSlips({ view }: { view: SessionView }) {
  const visible = usePageVisible();
  return view.signals
    .toSorted(
      (one, other) => other.signal.localeCompare(one.signal) || one.raisedAt - other.raisedAt,
    )
    .map((raised) => (
      <SignalSlip
        key={`${raised.signal} ${raised.participantId}`}
        view={view}
        raised={raised}
        visible={visible}
      />
    ));
}

type SignalSlipProps = { view: SessionView; raised: SignalView; visible: boolean };

function SignalSlip({ view, raised, visible }: SignalSlipProps) {
  const { panel } = useMessages();
  const { time } = useFormat();
  const { send } = useSession();
  const { act, problem } = useAct();
  const { signal, participantId, raisedAt, shownAt, seenAt } = raised;
  const name = nameOf(view, participantId);
  const title =
    signal === "safety" ? panel.signals.wantsSafety(name) : panel.signals.wantsPause(name);
  useEffect(() => announce(title), [title]);
  const toShow = visible && shownAt === null;
  useEffect(() => {
    if (toShow) void send({ type: "signal.show", signal, participantId });
  }, [toShow, send, signal, participantId]);
  return (
    <Signal kind={signal} title={title}>
      <p className={text["small"]}>{panel.signals.since(time(raisedAt))}</p>
      <div className={layout["row"]}>
        {seenAt === null && (
          <Button onClick={() => void act({ type: "signal.see", signal, participantId })}>
            {panel.signals.iHaveSeen}
          </Button>
        )}
        <Button onClick={() => void act({ type: "signal.end", signal, participantId })}>
          {panel.signals.weDid}
        </Button>
      </div>
      <ProblemLine>{problem}</ProblemLine>
    </Signal>
  );
}

/** A tab in the background shows nothing to anybody. */
function usePageVisible(): boolean {
  const [visible, setVisible] = useState(() => document.visibilityState === "visible");
  useEffect(() => {
    const change = () => setVisible(document.visibilityState === "visible");
    document.addEventListener("visibilitychange", change);
    return () => document.removeEventListener("visibilitychange", change);
  }, []);
  return visible;
}
