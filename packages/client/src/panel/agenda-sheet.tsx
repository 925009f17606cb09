// The sheet while it is not a questionnaire: head, list or wrap-up, slip, foot.
import type { SessionView } from "@sameside/shared/session/view";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { Part } from "../entry/part.tsx";
import { QuietPart } from "../entry/quiet-part.tsx";
import { useFormat, useMessages } from "../i18n/react.tsx";
import { lazyPart } from "../later/lazy-part.tsx";
import { IconButton } from "../ui/button.tsx";
import { iconPlus } from "../ui/icons.ts";
import layout from "../ui/layout.module.css";
import { Sees } from "../ui/sees.tsx";
import { Sheet } from "../ui/sheet.tsx";
import text from "../ui/text.module.css";
import { AgendaList } from "./agenda/agenda-list.tsx";
import { ClientFoot } from "./client-foot.tsx";
import {
  FoldedFoot,
  LookingLine,
  NewLinkLines,
  SavingLine,
  TherapistNudges,
} from "./lazy-extras.ts";
import styles from "./panel.module.css";
import { ProblemLine } from "../ui/problem-line.tsx";
import { useAnswerCards } from "./pulse/use-answer-cards.ts";
import { PulseDock } from "./pulse/lazy-dock.ts";
import type { PulseDock as Dock } from "./pulse/use-pulse-dock.ts";
import { SessionClock, SessionRuler } from "./session-clock.tsx";
import { SignalProgress } from "./signals/signal-buttons.tsx";
import { Asking, TherapistFoot } from "./therapist-foot.tsx";
import { preloadSlips, therapistSlips } from "./therapist-slips.tsx";
import { useUnreadRatings } from "./use-unread-ratings.ts";
import { useAct } from "../entry/use-act.ts";
import { useNotes } from "./use-notes.ts";

/** Comes while the session goes on: by the wrap-up the connection may be gone. */
const { Part: EndBody, preload: preloadEndBody } = lazyPart(
  async () => (await import("./wrap-up/end-body.tsx")).EndBody,
);

type AgendaSheetProps = {
  view: SessionView;
  dock: Dock;
  /** Title, list put away; slip, foot go on: what is asked still reaches the person. */
  folded: boolean;
  onUnfold: () => void;
  /** The viewer's screen travels to the others. */
  sharing: boolean;
  onRate: () => void;
  onTall?: ((open: boolean) => void) | undefined;
  headExtra?: ReactNode;
  alone?: boolean | undefined;
  withoutRoom?: boolean | undefined;
};

export function AgendaSheet(props: AgendaSheetProps) {
  const { view, dock, folded, onTall, headExtra, onRate } = props;
  const { panel } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const cards = useAnswerCards(view);
  const notes = useNotes(view, cards, props.sharing);
  const unread = useUnreadRatings(view, folded);
  const footAct = useAct();
  const tall = dock.step?.at === "help";
  useEffect(() => onTall?.(tall), [onTall, tall]);
  const asked = dock.step !== null;
  const therapist = view.me.role === "therapist";
  const slip = therapist
    ? therapistSlips({ view, cards, notes, unread, onUnfold: props.onUnfold })
    : asked && (
        <Part>
          <PulseDock view={view} dock={dock} />
        </Part>
      );
  return (
    <Sheet
      folded={folded}
      title={titleOf(view, panel)}
      headSide={
        <span className={layout["row"]}>
          <HeadSide view={view} focusField={() => field.current?.focus()} />
          {headExtra}
        </span>
      }
      headMore={
        <>
          <QuietPart>
            <LookingLine view={view} />
            <NewLinkLines view={view} />
          </QuietPart>
          <HeadMore view={view} />
        </>
      }
      slip={
        folded ? (
          <>
            <FoldedWords view={view}>{footAct.problem}</FoldedWords>
            {view.me.role === "client" && <SignalProgress view={view} />}
            {slip}
          </>
        ) : (
          slip
        )
      }
      foot={
        folded ? (
          <Part>
            <FoldedFoot view={view} act={footAct.act} asked={asked} onRate={onRate} />
          </Part>
        ) : (
          <Foot {...props} asked={asked} />
        )
      }
    >
      {therapist && !folded && <Nudges view={view} />}
      <Body view={view} fieldRef={field} hidesRatings={notes.folded > 0} />
    </Sheet>
  );
}

function Foot({ view, asked, onRate, ...props }: AgendaSheetProps & { asked: boolean }) {
  const { role } = view.me;
  const withoutRoom = props.withoutRoom === true || view.session.call === "elsewhere";
  return (
    <>
      <Part>
        <SavingLine />
      </Part>
      {role === "client" && (
        <ClientFoot view={view} withoutRoom={withoutRoom} asked={asked} onRate={onRate} />
      )}
      {role === "therapist" && (
        <TherapistFoot view={view} withoutRoom={withoutRoom} alone={props.alone === true} />
      )}
    </>
  );
}

/** What a closed sheet still says: was it saved, was it asked, is it time. */
function FoldedWords({ view, children }: { view: SessionView; children: string | null }) {
  const therapist = view.me.role === "therapist";
  return (
    <div className={styles["foldedWords"]}>
      <Part>
        <SavingLine />
      </Part>
      {therapist && <Asking view={view} />}
      {therapist && <Nudges view={view} />}
      <ProblemLine>{children}</ProblemLine>
    </div>
  );
}

function Nudges({ view }: { view: SessionView }) {
  if (view.session.phase !== "live") return null;
  return (
    <QuietPart>
      <TherapistNudges view={view} />
    </QuietPart>
  );
}

type BodyProps = Parameters<typeof AgendaList>[0] & { hidesRatings: boolean };

function Body({ view, fieldRef, hidesRatings }: BodyProps) {
  const { later } = useMessages();
  const { phase } = view.session;
  const therapist = view.me.role === "therapist";
  useEffect(() => {
    preloadEndBody();
    if (!therapist) return;
    preloadSlips();
    void later.answerCard.ahead();
  }, [therapist, later]);
  if (phase === "scheduled" || phase === "live") {
    return <AgendaList view={view} fieldRef={fieldRef} />;
  }
  return (
    <Part>
      <EndBody view={view} hidesRatings={hidesRatings} />
    </Part>
  );
}

function titleOf(view: SessionView, panel: ReturnType<typeof useMessages>["panel"]): string {
  switch (view.session.phase) {
    case "scheduled":
      return panel.forToday;
    case "live":
      return panel.today;
    case "wrapping-up":
      return panel.wrappingUp;
    default:
      return view.me.role === "therapist" ? panel.afterSession : panel.forNextTime;
  }
}

function HeadSide({ view, focusField }: { view: SessionView; focusField: () => void }) {
  const { panel } = useMessages();
  const { time } = useFormat();
  const { phase, startsAt } = view.session;
  const { role } = view.me;
  if (phase === "scheduled") {
    return <span className={text["small"]}>{panel.startsAt(time(startsAt))}</span>;
  }
  if (role === "therapist" && phase !== "closing") return <SessionClock view={view} />;
  if (role !== "client" || phase !== "live" || !view.agenda.enabled) return null;
  return <IconButton icon={iconPlus} label={panel.add.open} onClick={focusField} />;
}

function HeadMore({ view }: { view: SessionView }) {
  const { panel } = useMessages();
  const { phase } = view.session;
  if (phase === "scheduled") {
    return view.me.role === "guest" || !view.agenda.enabled ? null : (
      <Sees who="only-you">{panel.agenda.draftsSeen}</Sees>
    );
  }
  const clock = view.me.role === "therapist" && (phase === "live" || phase === "wrapping-up");
  return clock ? <SessionRuler view={view} /> : null;
}
