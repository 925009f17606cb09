// Says why a press did not work, beside it.
import { useEffect } from "react";
import { Icon } from "../ui/icon.tsx";
import { iconInfo } from "../ui/icons.ts";
import { announce } from "../ui/live-region.tsx";
import styles from "./call.module.css";

/** Nothing while there is nothing to say. */
export function Problem({ children }: { children: string | null }) {
  useEffect(() => {
    if (children !== null) announce(children);
  }, [children]);
  if (children === null) return null;
  return (
    <p className={styles["problem"]}>
      <Icon of={iconInfo} size="s" />
      <span>{children}</span>
    </p>
  );
}
