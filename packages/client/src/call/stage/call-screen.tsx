// The call: pictures on the dark stage, the sheet beside them, the bar below.
import type { Phase } from "@sameside/shared/session/lifecycle";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Part } from "../../entry/part.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import { useView } from "../../session-link/react.tsx";
import { SkipLink } from "../../ui/page.tsx";
import { Stage } from "../../ui/stage.tsx";
import { CallBar } from "../controls/call-bar.tsx";
import { CallNotices } from "../controls/lazy-controls.tsx";
import { counterparts, namesOf } from "../people.ts";
import { BESIDE_ID, SheetBeside } from "../sheet-beside.tsx";
import { StageView } from "./stage-view.tsx";
import { useVisit } from "../visit-context.tsx";

/** Comes before the call: by the first knock the connection may be gone. */
const { Part: StageSlip, preload: preloadSlip } = lazyPart(
  async () => (await import("./stage-slip.tsx")).StageSlip,
);
export { preloadSlip };

type CallScreenProps = {
  panelOpen: boolean;
  onPanel: (open: boolean) => void;
};

export function CallScreen({ panelOpen, onPanel }: CallScreenProps) {
  const { call, common } = useMessages();
  const format = useFormat();
  const view = useView();
  const visit = useVisit();
  const [asking, setAsking] = useState(false);
  const [rating, setRating] = useState(false);
  const [tall, setTall] = useState(false);
  const shape = rating ? "rating" : tall ? "tall" : "usual";
  const who = namesOf(counterparts(view), format.list, common.therapist);
  const therapist = view.me.role === "therapist";
  useUnfoldAtWrapUp(view.session.phase, onPanel);
  useEffect(() => {
    if (!asking) return undefined;
    const escape = (event: KeyboardEvent) => {
      if (event.key === "Escape") setAsking(false);
    };
    document.addEventListener("keydown", escape);
    return () => document.removeEventListener("keydown", escape);
  }, [asking]);
  return (
    <Stage
      shape={panelOpen ? shape : "folded"}
      title={call.call.heading(who)}
      skipLink={panelOpen && <SkipLink to={BESIDE_ID}>{call.skip.agenda}</SkipLink>}
      view={
        <Part>
          <StageView />
        </Part>
      }
      knock={
        <>
          <Part>
            <StageSlip asking={asking} onAsked={() => setAsking(false)} />
          </Part>
          <CallNotices />
        </>
      }
      sheet={
        <SheetBeside
          folded={!panelOpen}
          onUnfold={() => onPanel(true)}
          onRating={setRating}
          onTall={setTall}
        />
      }
      bar={
        <CallBar
          panelOpen={panelOpen}
          onPanel={() => onPanel(!panelOpen)}
          onOut={() => (therapist ? setAsking(!asking) : visit.leave())}
          asking={asking}
        />
      }
    />
  );
}

/** What is left of the agenda is both people's to sort: the sheet comes back by itself for that, once. */
function useUnfoldAtWrapUp(phase: Phase, onPanel: (open: boolean) => void): void {
  const before = useRef(phase);
  const unfold = useEffectEvent(() => onPanel(true));
  useEffect(() => {
    if (before.current === "live" && phase === "wrapping-up") unfold();
    before.current = phase;
  }, [phase]);
}
