// A short message on a slip, with at most one thing to press, that goes by itself.
import { useEffect, useEffectEvent, useState } from "react";
import { Button } from "./button.tsx";
import { cx } from "./cx.ts";
import { announce } from "./live-region.tsx";
import styles from "./toast.module.css";

type ToastProps = {
  /** Shown as well as announced. */
  words: string;
  action?: { label: string; onPress: () => void } | undefined;
  /** Called after `stay`; the time stands still while the pointer or the focus is on the toast. */
  onGone: () => void;
  /** Milliseconds; the same 10 s as an undo. */
  stay?: number | undefined;
};

/** The caller keeps it mounted until `onGone` or until the action was pressed. */
export function Toast({ words, action, onGone, stay = 10_000 }: ToastProps) {
  const [held, setHeld] = useState(false);
  const gone = useEffectEvent(onGone);
  useEffect(() => announce(words), [words]);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(gone, stay);
    return () => clearTimeout(timer);
  }, [held, stay, words]);
  return (
    <div
      data-ground="paper"
      className={cx(styles["toast"], !action && styles["plain"])}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {words}
      {action && <Button onClick={action.onPress}>{action.label}</Button>}
    </div>
  );
}
