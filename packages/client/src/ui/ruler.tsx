// The therapist's clock: the time with what is left, a ruler along the head of the sheet.
import type { ReactNode } from "react";
import styles from "./ruler.module.css";
import text from "./text.module.css";

/** `now` in bold, then a phrase such as "24 min to wrap-up". */
export function Clock({ now, children }: { now: string; children?: ReactNode }) {
  return (
    <p className={styles["clock"]}>
      <b>
        <bdi>{now}</bdi>
      </b>
      {children && <span>{children}</span>}
    </p>
  );
}

const percent = (share: number) => `${Math.min(1, Math.max(0, share)) * 100}%`;

type RulerProps = {
  /** The same in words: "18 of 50 minutes used. Wrap-up at 14:42." */
  label: string;
  /** Share of the planned time that is used, 0 to 1; more is shown as full. */
  used: number;
  /** Where the wrap-up begins, 0 to 1. */
  wrapUp: number;
};

export function Ruler({ label, used, wrapUp }: RulerProps) {
  return (
    <div className={styles["ruler"]}>
      <span className={text["hidden"]}>{label}</span>
      <i className={styles["used"]} style={{ inlineSize: percent(used) }} />
      <i className={styles["flag"]} style={{ insetInlineStart: percent(wrapUp) }} />
    </div>
  );
}
