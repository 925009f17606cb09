// The call: pictures on the dark stage, the sheet beside them, the bar below.
import type { Phase } from "@sameside/shared/session/lifecycle";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { Part } from "../../entry/part.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import { useView } from "../../session-link/react.tsx";
import { SkipLink } from "../../ui/page.tsx";
import { useLayer } from "../../ui/layers.ts";
import { Stage } from "../../ui/stage.tsx";
import type { Typing } from "../../ui/stage.tsx";
import { CallBar } from "../controls/call-bar.tsx";
import { CallNotices } from "../controls/lazy-controls.tsx";
import { counterparts, namesOf } from "../people.ts";
import { BESIDE_ID, SheetBeside } from "../sheet-beside.tsx";
import { SheetHeight, StageHabits, preloadExtras } from "./lazy-extras.ts";
import { QuietPart } from "../../entry/quiet-part.tsx";
import { useVisit } from "../visit-context.tsx";

/** Comes while the person looks at their own picture. */
const { Part: StageView, preload: preloadView } = lazyPart(
  async () => (await import("./stage-view.tsx")).StageView,
);
/** Comes before the call: by the first knock the connection may be gone. */
const { Part: StageSlip, preload: preloadSlip } = lazyPart(
  async () => (await import("./stage-slip.tsx")).StageSlip,
);

/** What the call shows, in the order of need. */
export function preloadStage(): void {
  preloadView();
  preloadSlip();
  preloadExtras();
}

const { Part: PeopleMenu } = lazyPart(
  async () => (await import("../door/people-menu.tsx")).PeopleMenu,
);

type CallScreenProps = {
  panelOpen: boolean;
  onPanel: (open: boolean) => void;
};

export function CallScreen({ panelOpen, onPanel }: CallScreenProps) {
  const { call, common, later } = useMessages();
  const format = useFormat();
  const view = useView();
  const visit = useVisit();
  const [asking, setAsking] = useAsking();
  const [rating, setRating] = useState(false);
  const [tall, setTall] = useState(false);
  const [high, setHigh] = useState(false);
  const [typing, setTyping] = useState<Typing | null>(null);
  const shape = rating ? "rating" : tall ? "tall" : high ? "high" : "usual";
  const who = namesOf(counterparts(view), format.list, common.therapist);
  const therapist = view.me.role === "therapist";
  useUnfoldAtWrapUp(view.session.phase, onPanel);
  useEffect(() => {
    preloadStage();
    void later.stage.ahead();
  }, [later]);
  useLayer(high && panelOpen, () => setHigh(false));
  return (
    <Stage
      shape={panelOpen ? shape : "folded"}
      typing={typing}
      title={call.call.heading(who)}
      skipLink={panelOpen && <SkipLink to={BESIDE_ID}>{call.skip.agenda}</SkipLink>}
      view={
        <>
          <Part>
            <StageView />
          </Part>
          <Part>
            <PeopleMenu />
          </Part>
        </>
      }
      knock={
        <>
          <Part>
            <StageSlip asking={asking} onAsked={() => setAsking(false)} />
          </Part>
          <QuietPart>
            <StageHabits asking={asking} onBack={() => setAsking(true)} onKeyboard={setTyping} />
          </QuietPart>
          <CallNotices />
        </>
      }
      sheet={
        <SheetBeside
          folded={!panelOpen}
          onUnfold={() => onPanel(true)}
          onRating={setRating}
          onTall={setTall}
          headExtra={
            <QuietPart>
              <SheetHeight high={high} onHigh={setHigh} onFold={() => onPanel(false)} />
            </QuietPart>
          }
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

/** Whether to end or to leave: Back takes the question away, as Escape does. */
function useAsking() {
  const [asking, setAsking] = useState(false);
  useLayer(asking, () => setAsking(false));
  return [asking, setAsking] as const;
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
