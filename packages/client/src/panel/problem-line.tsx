// Says why something did not go, where it was tried.
import { Icon } from "../ui/icon.tsx";
import { iconInfo } from "../ui/icons.ts";
import text from "../ui/text.module.css";
import styles from "./panel.module.css";

export function ProblemLine({ children }: { children: string | null }) {
  if (children === null) return null;
  return (
    <p className={styles["problem"]}>
      <Icon of={iconInfo} size="s" />
      <span className={text["small"]}>{children}</span>
    </p>
  );
}
