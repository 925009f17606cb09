// A client's two quiet signals with what became of them.
import type { SignalKind } from "@sameside/shared/session/signal";
import { SIGNALS } from "@sameside/shared/session/signal";
import type { SessionView, SignalView } from "@sameside/shared/session/view";
import { useEffect } from "react";
import { UrgentLine } from "../../entry/urgent-line.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import type { Words } from "../../i18n/messages.ts";
import { useSession, useSessionLink } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/icon.tsx";
import { iconBuoy, iconPause } from "../../ui/icons.ts";
import { announce } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { therapistsOf } from "../../entry/people.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import type { Act } from "../../entry/use-act.ts";
import { useAct } from "../../entry/use-act.ts";

export const SIGNAL_ICONS = { pause: iconPause, safety: iconBuoy } as const;

/** One of a client's own signals. */
export interface OwnSignal {
  readonly kind: SignalKind;
  /** Null while it is not raised, also while it is still on its way. */
  readonly raised: SignalView | null;
  readonly onItsWay: boolean;
}

export function useOwnSignals(view: SessionView): readonly OwnSignal[] {
  const { saving } = useSession();
  const link = useSessionLink();
  return SIGNALS.map((kind) => ({
    kind,
    raised: view.signals.find(({ signal }) => signal === kind) ?? null,
    // `saving` is read so that a change of what is on its way shows here.
    onItsWay: saving !== "saved" && isOnItsWay(link, kind),
  }));
}

export function isUp({ raised, onItsWay }: OwnSignal): boolean {
  return raised !== null || onItsWay;
}

/** For a client in the session; always on the screen. */
export function SignalButtons({ view }: { view: SessionView }) {
  const { panel } = useMessages();
  const { act, problem } = useAct();
  return (
    <>
      <div className={styles["signals"]}>
        {useOwnSignals(view).map((own) =>
          isUp(own) ? (
            <Raised key={own.kind} view={view} own={own} act={act} />
          ) : (
            <Button
              key={own.kind}
              icon={SIGNAL_ICONS[own.kind]}
              onClick={() => void act({ type: "signal.raise", signal: own.kind })}
            >
              {panel.signals[own.kind]}
            </Button>
          ),
        )}
      </div>
      <UrgentNote view={view} />
      <ProblemLine>{problem}</ProblemLine>
    </>
  );
}

/** What became of the signals that are up, where the buttons stand somewhere else. */
export function SignalProgress({ view }: { view: SessionView }) {
  const { act, problem } = useAct();
  const up = useOwnSignals(view).filter(isUp);
  if (up.length === 0) return null;
  return (
    <div className={styles["slips"]}>
      {up.map((own) => (
        <Raised key={own.kind} view={view} own={own} act={act} />
      ))}
      <UrgentNote view={view} />
      <ProblemLine>{problem}</ProblemLine>
    </div>
  );
}

function UrgentNote({ view }: { view: SessionView }) {
  if (!view.signals.some(({ signal }) => signal === "safety")) return null;
  return (
    <p className={text["small"]}>
      <UrgentLine />
    </p>
  );
}

function isOnItsWay(link: ReturnType<typeof useSessionLink>, kind: SignalKind): boolean {
  return link.isPending((command) => command.type === "signal.raise" && command.signal === kind);
}

function progressOf({ signals }: Words["panel"], raised: SignalView | null, names: string): string {
  if (raised === null) return signals.sending;
  if (raised.seenAt !== null) return signals.seen(names);
  return raised.shownAt === null ? signals.sent : signals.shown(names);
}

type RaisedProps = { view: SessionView; own: OwnSignal; act: Act["act"] };

function Raised({ view, own: { kind, raised }, act }: RaisedProps) {
  const { panel } = useMessages();
  const { list } = useFormat();
  const said = progressOf(panel, raised, list(therapistsOf(view)));
  const arrived = raised !== null;
  useEffect(() => {
    // Most are there before anybody could hear that they are on their way.
    if (arrived) announce(`${panel.signals[kind]}: ${said}`);
  }, [panel, kind, said, arrived]);
  const end = () => void act({ type: "signal.end", signal: kind, participantId: view.me.id });
  return (
    <div data-signal={kind} className={cx(styles["status"], raised === null && styles["waiting"])}>
      <Icon of={SIGNAL_ICONS[kind]} size="s" />
      <p>
        <b>{panel.signals[kind]}</b>
        <span className={text["small"]}>{said}</span>
      </p>
      {/* There from the first moment: whoever pressed by key goes on here. */}
      <Button busy={raised === null} onClick={end}>
        {panel.signals.goOn}
      </Button>
    </div>
  );
}
