// A chip that puts its words into a field.
import type { ComponentProps } from "react";
import styles from "./choice.module.css";
import { cx } from "./cx.ts";

/** Dashed, in pencil: nothing is chosen with it. */
export function StarterChip({ className, ...rest }: ComponentProps<"button">) {
  return (
    <button type="button" {...rest} className={cx(styles["chip"], styles["starter"], className)} />
  );
}
