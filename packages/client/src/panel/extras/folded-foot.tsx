// The foot of a folded sheet, as controls in the call's bar.
import type { SessionView } from "@sameside/shared/session/view";
import type { MouseEvent, ReactNode } from "react";
import { useMessages } from "../../i18n/react.tsx";
import { isAsked } from "../../rating/may-rate.ts";
import { newId } from "../../session-link/new-id.ts";
import { Control } from "../../ui/control.tsx";
import { iconPen, iconPulse, iconWrap } from "../../ui/icons.ts";
import styles from "../panel.module.css";
import { SIGNAL_ICONS, isUp, useOwnSignals } from "../signals/signal-buttons.tsx";
import type { Act } from "../../entry/use-act.ts";

type FoldedFootProps = {
  view: SessionView;
  act: Act["act"];
  /** A check-in's slip is open. */
  asked: boolean;
  /** Opens the sheet at the rating. */
  onRate: () => void;
};

/** For clients, therapists in the call; what is wrong is said on the slip. */
export function FoldedFoot(props: FoldedFootProps) {
  const { panel } = useMessages();
  const { phase } = props.view.session;
  const { role } = props.view.me;
  if (role === "guest" || (phase !== "live" && phase !== "wrapping-up")) return null;
  return (
    <fieldset aria-label={panel.folded.foot} className={styles["foldedFoot"]}>
      {role === "client" ? <ClientControls {...props} /> : <TherapistControls {...props} />}
    </fieldset>
  );
}

/** What is open already is not asked twice: its control leads to it, so that nothing changes its place. */
function ClientControls({ view, act, asked, onRate }: FoldedFootProps) {
  const { panel } = useMessages();
  const { phase } = view.session;
  const rating = phase === "wrapping-up" && isAsked(view) && view.rating.mine === null;
  return (
    <>
      {phase === "live" && (
        <Control
          icon={iconPulse}
          aria-expanded={asked}
          onClick={(event) => {
            if (asked) focusOnSlip(event, "h3");
            else void act({ type: "pulse.ask", pulseId: newId() });
          }}
        >
          {panel.pulse.open}
        </Control>
      )}
      {rating && (
        <Control icon={iconPen} onClick={onRate}>
          {panel.folded.rate}
        </Control>
      )}
      {useOwnSignals(view).map((own) => (
        <Control
          key={own.kind}
          icon={SIGNAL_ICONS[own.kind]}
          aria-expanded={isUp(own)}
          onClick={(event) => {
            if (isUp(own)) focusOnSlip(event, `[data-signal="${own.kind}"] button`);
            else void act({ type: "signal.raise", signal: own.kind });
          }}
        >
          {panel.signals[own.kind]}
        </Control>
      ))}
    </>
  );
}

function focusOnSlip(event: MouseEvent<HTMLElement>, what: string): void {
  const sheet = event.currentTarget.closest("section");
  sheet?.querySelector<HTMLElement>(`[data-laid="slip"] ${what}`)?.focus();
}

function TherapistControls({ view, act }: FoldedFootProps): ReactNode {
  const { panel } = useMessages();
  return (
    <>
      <Control icon={iconPulse} onClick={() => void act({ type: "pulse.ask", pulseId: newId() })}>
        {panel.pulse.checkIn}
      </Control>
      {view.session.phase === "wrapping-up" ? (
        <Control icon={iconWrap} onClick={() => void act({ type: "session.keep-talking" })}>
          {panel.wrap.keepTalking}
        </Control>
      ) : (
        <Control icon={iconWrap} onClick={() => void act({ type: "session.wrap-up" })}>
          {panel.wrap.wrapUp}
        </Control>
      )}
    </>
  );
}
