// Says why something did not go, where it was tried.
import { Icon } from "./icon.tsx";
import { iconInfo } from "./icons.ts";
import styles from "./problem-line.module.css";
import text from "./text.module.css";

/** Nothing while there is nothing to say. Whoever found out announces it. */
export function ProblemLine({ children }: { children: string | null }) {
  if (children === null) return null;
  return (
    <p className={styles["problem"]}>
      <Icon of={iconInfo} size="s" />
      <span className={text["small"]}>{children}</span>
    </p>
  );
}
