// A button on the dark ground around video.
import type { ComponentProps } from "react";
import styles from "./control.module.css";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";
import type { IconShape } from "./icons.ts";

type ControlProps = ComponentProps<"button"> & {
  icon: IconShape;
  /** Leaves the call. */
  out?: boolean | undefined;
  /** For something shown or hidden; mute does not need it, its word says what the press does. */
  pressed?: boolean | undefined;
};

/** Icon over word; the word says what the press does. */
export function Control({ icon, out, pressed, className, children, ...rest }: ControlProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-pressed={pressed}
      className={cx(styles["control"], out && styles["out"], className)}
    >
      <Icon of={icon} />
      <span>{children}</span>
    </button>
  );
}
