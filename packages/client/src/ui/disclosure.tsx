// A line that folds out more: the browser's own details element.
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import styles from "./disclosure.module.css";
import { Icon } from "./icon.tsx";
import { iconDown } from "./icons.ts";
import text from "./text.module.css";

type DisclosureProps = {
  summary: ReactNode;
  /** Small second text instead of a bold label. */
  small?: boolean;
  startOpen?: boolean;
  /** With `onToggle`: the screen keeps whether it is open. */
  open?: boolean;
  onToggle?: (open: boolean) => void;
  className?: string | undefined;
  children: ReactNode;
};

/** Folded at first unless `startOpen`; the person's choice then stays. */
export function Disclosure({ summary, small, className, children, ...props }: DisclosureProps) {
  const { startOpen, open = startOpen, onToggle } = props;
  return (
    <details open={open} className={cx(styles["details"], className)}>
      <summary
        className={text[small ? "small" : "label"]}
        onClick={(event) => {
          if (onToggle === undefined) return;
          // The element's own event comes for changes by the screen, too: only a press is a choice.
          event.preventDefault();
          onToggle(open !== true);
        }}
      >
        {summary}
        <Icon of={iconDown} size="s" className={styles["turn"]} />
      </summary>
      {children}
    </details>
  );
}
