// Lines that tell: what became of it, what to think of, what somebody asks for.
import type { ReactNode, Ref } from "react";
import { useEffect } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";
import { iconBuoy, iconClock, iconPause, iconRetry, iconTick } from "./icons.ts";
import { announce } from "./live-region.tsx";
import styles from "./notices.module.css";
import text from "./text.module.css";

const notices = {
  saving: { icon: iconClock, style: "saving" },
  "not-yet": { icon: iconRetry, style: "notYet" },
  saved: { icon: iconTick, style: "saved" },
} as const;

type NoticeProps = {
  /** `saved` only when the server said so. */
  kind: keyof typeof notices;
  title: ReactNode;
  /** Read out when the notice comes or changes. */
  say?: string | undefined;
  children?: ReactNode;
};

/** What became of an answer: saving, not yet, saved. */
export function Notice({ kind, title, say, children }: NoticeProps) {
  const { icon, style } = notices[kind];
  useEffect(() => {
    if (say) announce(say);
  }, [say]);
  return (
    <div className={cx(styles["notice"], styles[style])}>
      <Icon of={icon} />
      <div>
        <p className={text["label"]}>{title}</p>
        {children}
      </div>
    </div>
  );
}

/** A clock in the margin with a question beside it. */
export function Nudge({ children }: { children: ReactNode }) {
  return (
    <div className={styles["nudge"]}>
      <Icon of={iconClock} />
      <div>{children}</div>
    </div>
  );
}

type SignalProps = {
  ref?: Ref<HTMLDivElement>;
  kind: "pause" | "safety";
  title: ReactNode;
  children?: ReactNode;
};

/** A client's quiet signal as the therapist gets it: does not blink, does not time out. */
export function Signal({ ref, kind, title, children }: SignalProps) {
  return (
    <div
      ref={ref}
      data-ground="paper"
      className={cx(styles["signal"], kind === "safety" && styles["safety"])}
    >
      <Icon of={kind === "safety" ? iconBuoy : iconPause} />
      <div>
        <p className={text["heading"]}>{title}</p>
        {children}
      </div>
    </div>
  );
}
