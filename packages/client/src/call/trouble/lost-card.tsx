// What stands over the picture while the connection is away: no blame, one way back.
import { Suspense, useEffect } from "react";
import { UrgentLine } from "../../entry/urgent-line.tsx";
import { useMessages } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { ErrorBoundary } from "../../ui/error-boundary.tsx";
import { Icon } from "../../ui/icon.tsx";
import { iconGap, iconRetry } from "../../ui/icons.ts";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import { useVisit } from "../visit-context.tsx";

const { Part: NetworkCheck } = lazyPart(
  async () => (await import("../devices/network-check.tsx")).NetworkCheck,
);

/** `wasConnected` false: the video never came, perhaps its server cannot be reached. */
export function LostCard({ wasConnected }: { wasConnected: boolean }) {
  const { call, common } = useMessages();
  const visit = useVisit();
  const { lost } = call;
  const words = wasConnected ? lost.lead : call.call.slow;
  useEffect(() => {
    announce(wasConnected ? `${lost.title} ${words}` : words);
    return () => announce(lost.back);
  }, [wasConnected, words, lost]);
  return (
    <section
      id="lost"
      tabIndex={-1}
      data-ground="paper"
      aria-labelledby="lost-title"
      className={cx(styles["lost"], layout["stack"])}
    >
      <h2 id="lost-title" className={cx(text["heading"], styles["heading"])}>
        <Icon of={iconGap} /> {wasConnected ? lost.title : call.call.connecting}
      </h2>
      <p>{words}</p>
      <div className={layout["well"]}>
        <p className={text["small"]}>{common.urgent.between}</p>
        <p>
          <UrgentLine />
        </p>
      </div>
      <div className={layout["row"]}>
        <Button look="main" icon={iconRetry} onClick={() => visit.retry()}>
          {lost.again}
        </Button>
      </div>
      {/* Cut off before it was loaded, there is nothing to look with. */}
      <ErrorBoundary instead={() => null}>
        <Suspense fallback={null}>
          <NetworkCheck />
        </Suspense>
      </ErrorBoundary>
    </section>
  );
}
