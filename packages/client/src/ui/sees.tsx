// Tells who sees what is said.
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";
import { iconEye, iconOnly } from "./icons.ts";
import styles from "./notices.module.css";

type SeesProps = {
  who: "others" | "only-you";
  id?: string | undefined;
  /** `span` inside a line that folds out. */
  as?: "p" | "span";
  children: ReactNode;
};

/** Who sees what is said here; stands before every place that takes an answer. */
export function Sees({ who, id, as: Tag = "p", children }: SeesProps) {
  return (
    <Tag id={id} className={styles["sees"]}>
      <Icon of={who === "others" ? iconEye : iconOnly} size="s" />
      <span>{children}</span>
    </Tag>
  );
}
