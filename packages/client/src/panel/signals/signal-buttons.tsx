// A client's two quiet signals with what became of them.
import type { SignalKind } from "@sameside/shared/session/signal";
import { SIGNALS } from "@sameside/shared/session/signal";
import type { SessionView, SignalView } from "@sameside/shared/session/view";
import { useEffect } from "react";
import { UrgentLine } from "../../entry/urgent-line.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { useSession, useSessionLink } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/icon.tsx";
import { iconBuoy, iconPause } from "../../ui/icons.ts";
import { announce } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { therapistsOf } from "../people.ts";
import { ProblemLine } from "../problem-line.tsx";
import { useAct } from "../use-act.ts";

const ICONS = { pause: iconPause, safety: iconBuoy } as const;

/** For a client in the session; always on the screen. */
export function SignalButtons({ view }: { view: SessionView }) {
  const { panel } = useMessages();
  const { act, problem } = useAct();
  const { saving } = useSession();
  const link = useSessionLink();
  const raisedSafety = view.signals.some(({ signal }) => signal === "safety");
  return (
    <>
      <div className={styles["signals"]}>
        {SIGNALS.map((kind) => {
          const raised = view.signals.find(({ signal }) => signal === kind);
          // `saving` is read so that a change of what is on its way shows here.
          const onItsWay = saving !== "saved" && isOnItsWay(link, kind);
          if (raised !== undefined || onItsWay) {
            const end = () =>
              void act({ type: "signal.end", signal: kind, participantId: view.me.id });
            return (
              <Raised
                key={kind}
                kind={kind}
                words={progressOf(panel, raised, view)}
                waiting={raised === undefined}
                end={end}
              />
            );
          }
          return (
            <Button
              key={kind}
              icon={ICONS[kind]}
              onClick={() => void act({ type: "signal.raise", signal: kind })}
            >
              {panel.signals[kind]}
            </Button>
          );
        })}
      </div>
      {raisedSafety && (
        <p className={text["small"]}>
          <UrgentLine />
        </p>
      )}
      <ProblemLine>{problem}</ProblemLine>
    </>
  );
}

function isOnItsWay(link: ReturnType<typeof useSessionLink>, kind: SignalKind): boolean {
  return link.isPending((command) => command.type === "signal.raise" && command.signal === kind);
}

type Progress = (list: (names: readonly string[]) => string) => string;

function progressOf(
  { signals }: Messages["panel"],
  raised: SignalView | undefined,
  view: SessionView,
): Progress {
  return (list) => {
    const names = list(therapistsOf(view));
    if (raised === undefined) return signals.sending;
    if (raised.seenAt !== null) return signals.seen(names);
    return raised.shownAt === null ? signals.sent : signals.shown(names);
  };
}

type RaisedProps = { kind: SignalKind; words: Progress; waiting: boolean; end: () => void };

function Raised({ kind, words, waiting, end }: RaisedProps) {
  const { panel } = useMessages();
  const { list } = useFormat();
  const said = words(list);
  useEffect(() => announce(`${panel.signals[kind]}: ${said}`), [panel, kind, said]);
  return (
    <div className={cx(styles["status"], waiting && styles["waiting"])}>
      <Icon of={ICONS[kind]} size="s" />
      <p>
        <b>{panel.signals[kind]}</b>
        <span className={text["small"]}>{said}</span>
      </p>
      {!waiting && <Button onClick={end}>{panel.signals.goOn}</Button>}
    </div>
  );
}
