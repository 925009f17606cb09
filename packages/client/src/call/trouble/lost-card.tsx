// What stands over the picture while the connection is away for longer: no blame, one way back.
import { useEffect, useState } from "react";
import { QuietPart } from "../../entry/quiet-part.tsx";
import { UrgentLine } from "../../entry/urgent-line.tsx";
import { useMessages, useTroubleWords } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { Icon } from "../../ui/icon.tsx";
import { iconGap, iconRetry } from "../../ui/icons.ts";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import { ContactLines } from "./lazy-contact-lines.tsx";
import { useVisit } from "../visit-context.tsx";
import styles from "./trouble.module.css";

const { Part: NetworkCheck } = lazyPart(
  async () => (await import("../devices/network-check.tsx")).NetworkCheck,
);

/** For so long a press is answered by words of its own. */
const TRYING_MS = 3_000;

type LostCardProps = {
  /** False: the video never came, perhaps its server cannot be reached. */
  wasConnected: boolean;
  /** It may not come back soon: what else a person can do. */
  long: boolean;
};

export function LostCard({ wasConnected, long }: LostCardProps) {
  const { call, common } = useMessages();
  const { lost, slow } = useTroubleWords();
  const visit = useVisit();
  const [trying, tryNow] = useTrying(() => visit.retry());
  const title = wasConnected ? lost.title : call.call.connecting;
  const words = long ? lost.long : wasConnected ? lost.lead : slow;
  const aloud = wasConnected && !long ? `${lost.title} ${words}` : words;
  useEffect(() => announce(aloud), [aloud]);
  useEffect(() => {
    if (trying) announce(lost.trying);
  }, [trying, lost]);
  return (
    <section
      id="lost"
      tabIndex={-1}
      data-ground="paper"
      data-trouble={long ? "long" : "lost"}
      aria-labelledby="lost-title"
      className={cx(styles["lost"], layout["stack"])}
    >
      <h2 id="lost-title" className={cx(text["heading"], styles["heading"])}>
        <Icon of={iconGap} /> {title}
      </h2>
      <p>{trying ? lost.trying : words}</p>
      {long && <p>{lost.instead}</p>}
      {/* First: on a phone little more than this is seen at once. */}
      <div className={layout["row"]}>
        <Button look="main" icon={iconRetry} onClick={tryNow}>
          {lost.again}
        </Button>
        {long && (
          <Button look="quiet" onClick={() => location.reload()}>
            {common.reload}
          </Button>
        )}
      </div>
      <ContactLines />
      <div className={layout["well"]}>
        <p className={text["small"]}>{common.urgent.between}</p>
        <p>
          <UrgentLine />
        </p>
      </div>
      {/* Cut off before it was loaded, there is nothing to look with. */}
      <QuietPart>
        <NetworkCheck />
      </QuietPart>
    </section>
  );
}

/** A press always shows: also where the next try would have come by itself. */
function useTrying(retry: () => void): [boolean, () => void] {
  const [pressed, setPressed] = useState(0);
  const trying = pressed > 0;
  useEffect(() => {
    if (pressed === 0) return undefined;
    const timer = setTimeout(() => setPressed(0), TRYING_MS);
    return () => clearTimeout(timer);
  }, [pressed]);
  const press = () => {
    setPressed((before) => before + 1);
    retry();
  };
  return [trying, press];
}
