// The sheet two people share: agenda, check-ins, quiet signals, wrap-up, the way to the rating.
import type { SessionView } from "@sameside/shared/session/view";
import type { ReactNode } from "react";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { useFormat, useMessages } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { IconButton } from "../ui/button.tsx";
import { iconClose, iconPlus } from "../ui/icons.ts";
import { MarginRow } from "../ui/item.tsx";
import layout from "../ui/layout.module.css";
import { Sees } from "../ui/notices.tsx";
import { Sheet } from "../ui/sheet.tsx";
import text from "../ui/text.module.css";
import { AgendaList } from "./agenda/agenda-list.tsx";
import { ClientFoot } from "./client-foot.tsx";
import styles from "./panel.module.css";
import { AnswerCard, useAnswerCards } from "./pulse/answer-card.tsx";
import { KeptAnswers } from "./pulse/kept-answers.tsx";
import { PulseDock } from "./pulse/pulse-dock.tsx";
import { usePulseDock } from "./pulse/use-pulse-dock.ts";
import { SavingLine } from "./saving-line.tsx";
import { SessionClock, SessionRuler } from "./session-clock.tsx";
import { SignalSlips } from "./signals/signal-slips.tsx";
import { TherapistFoot } from "./therapist-foot.tsx";
import { TherapistNudges } from "./therapist-nudges.tsx";
import { useAnnouncements } from "./use-announcements.ts";
import { WrapUpList } from "./wrap-up/wrap-up-list.tsx";

const loadRating = async () => ({
  default: (await import("../rating/rating-sheet.tsx")).RatingSheet,
});
const RatingSheet = lazy(loadRating);
const SharedRatings = lazy(async () => ({
  default: (await import("../rating/shared-rating.tsx")).SharedRatings,
}));

type PanelProps = {
  /** Gives the sheet a button that puts it away. */
  onClose?: (() => void) | undefined;
  /** At the end of the title's row. */
  headExtra?: ReactNode;
  /** No page around the sheet offers to seal or to reopen: it does so itself. */
  alone?: boolean | undefined;
  /** Told when the rating opens or closes: it needs more room. */
  onRating?: ((open: boolean) => void) | undefined;
  /** Told when a long slip opens or closes: on a phone it needs more room. */
  onTall?: ((open: boolean) => void) | undefined;
};

/** Needs a session link with a view around it; fills the height its parent gives it. */
export function Panel(props: PanelProps) {
  const view = useView();
  const [rating, setRating] = useState(false);
  useAnnouncements(view);
  const { phase } = view.session;
  const { role } = view.me;
  useEffect(() => {
    // Not needed before the wrap-up, but by then the connection may be gone.
    if (role === "client") void loadRating().catch(() => {});
  }, [role]);
  const mayRate = role === "client" && (phase === "wrapping-up" || phase === "closing");
  const show = (open: boolean) => {
    setRating(open);
    props.onRating?.(open);
  };
  if (rating && mayRate) {
    return (
      <Suspense fallback={<EmptySheet />}>
        <RatingSheet
          afterCall={phase === "closing"}
          onDone={() => show(false)}
          onBack={() => show(false)}
        />
      </Suspense>
    );
  }
  return <AgendaSheet {...props} view={view} onRate={() => show(true)} />;
}

type AgendaSheetProps = PanelProps & { view: SessionView; onRate: () => void };

function AgendaSheet({ view, onRate, onClose, onTall, headExtra, alone }: AgendaSheetProps) {
  const { panel } = useMessages();
  const field = useRef<HTMLTextAreaElement>(null);
  const dock = usePulseDock(view);
  const cards = useAnswerCards(view);
  const tall = dock.step?.at === "help";
  useEffect(() => onTall?.(tall), [onTall, tall]);
  const { role } = view.me;
  const { phase } = view.session;
  const slip =
    role === "client" ? dock.step && <PulseDock view={view} dock={dock} /> : therapistSlip();
  function therapistSlip(): ReactNode {
    if (role !== "therapist" || (view.signals.length === 0 && cards.card === null)) return null;
    return (
      <>
        {view.signals.length > 0 && (
          <div className={styles["slips"]}>
            <SignalSlips view={view} />
          </div>
        )}
        {cards.card && (
          <AnswerCard key={cards.card.key} view={view} cards={cards} card={cards.card} />
        )}
      </>
    );
  }
  return (
    <Sheet
      title={titleOf(view, panel)}
      headSide={
        <span className={layout["row"]}>
          <HeadSide view={view} focusField={() => field.current?.focus()} />
          {headExtra}
          {onClose && <IconButton icon={iconClose} label={panel.pulse.close} onClick={onClose} />}
        </span>
      }
      headMore={<HeadMore view={view} />}
      slip={slip}
      foot={
        <>
          <SavingLine />
          {role === "client" && (
            <ClientFoot view={view} asked={dock.step !== null} onRate={onRate} />
          )}
          {role === "therapist" && <TherapistFoot view={view} alone={alone === true} />}
        </>
      }
    >
      {role === "therapist" && phase === "live" && <TherapistNudges view={view} />}
      <Body view={view} fieldRef={field} />
    </Sheet>
  );
}

type BodyProps = Parameters<typeof AgendaList>[0];

function Body({ view, fieldRef }: BodyProps) {
  const { phase } = view.session;
  if (phase === "scheduled" || phase === "live") {
    return <AgendaList view={view} fieldRef={fieldRef} />;
  }
  return (
    <>
      {phase === "closing" && view.me.role !== "therapist" && <Thanks />}
      {view.me.role === "therapist" && <Ratings view={view} />}
      {view.me.role === "client" && <KeptAnswers view={view} />}
      {view.agenda.enabled && <WrapUpList view={view} />}
    </>
  );
}

function Thanks() {
  const { panel } = useMessages();
  return (
    <MarginRow mark="none">
      <p className={text["said"]}>{panel.thanks}</p>
      <p className={text["small"]}>{panel.takeAMoment}</p>
    </MarginRow>
  );
}

function Ratings({ view }: { view: SessionView }) {
  const { shared, none } = view.rating;
  if (shared.length === 0 && none.length === 0) return null;
  return (
    <MarginRow mark="none">
      <Suspense fallback={null}>
        <SharedRatings />
      </Suspense>
    </MarginRow>
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
    return view.me.role === "guest" ? null : <Sees who="only-you">{panel.agenda.draftsSeen}</Sees>;
  }
  const clock = view.me.role === "therapist" && (phase === "live" || phase === "wrapping-up");
  return clock ? <SessionRuler view={view} /> : null;
}

/** Stands while a part of the page is on its way. */
function EmptySheet() {
  const { panel, common } = useMessages();
  return (
    <Sheet plain title={panel.wrap.rate}>
      <p className={layout["pad"]}>{common.loading}</p>
    </Sheet>
  );
}
