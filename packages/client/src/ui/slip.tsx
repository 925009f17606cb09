// A slip of paper laid on the foot of the sheet: asks without taking focus or place.
import type { ReactNode, Ref } from "react";
import { useEffect, useId } from "react";
import { cx } from "./cx.ts";
import { announce } from "./live-region.tsx";
import styles from "./slip.module.css";
import text from "./text.module.css";

type SlipProps = {
  title: ReactNode;
  titleRef?: Ref<HTMLHeadingElement>;
  /** At the end of the title's row: "Not now" or a close button. */
  aside?: ReactNode;
  /** Read out when the slip comes; leave out if the person opened it. */
  say?: string | undefined;
  /** Free of the sheet, with a line all around. */
  loose?: boolean;
  className?: string | undefined;
  children: ReactNode;
};

/** A region with a heading. The screen puts the focus back to where the person was when it closes. */
export function Slip({ title, titleRef, aside, say, loose, className, children }: SlipProps) {
  const titleId = useId();
  useEffect(() => {
    if (say) announce(say);
  }, [say]);
  return (
    <section
      data-ground="paper"
      aria-labelledby={titleId}
      className={cx(styles["slip"], !loose && styles["docked"], className)}
    >
      <div className={styles["top"]}>
        <h3 id={titleId} ref={titleRef} tabIndex={-1} className={text["heading"]}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
