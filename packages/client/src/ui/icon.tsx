// Draws one icon, always silent for screen readers.
import { cx } from "./cx.ts";
import styles from "./icon.module.css";
import type { IconShape } from "./icons.ts";

type IconProps = {
  of: IconShape;
  /** `s` beside words in a button or line, `m` alone, `l` as the picture of a card. */
  size?: "s" | "m" | "l";
  /** Only a star somebody gave is filled. */
  filled?: boolean;
  className?: string | undefined;
};

/** An icon never carries meaning alone: the words stand beside it or in the control's label. */
export function Icon({ of, size = "m", filled, className }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className={cx(
        styles["icon"],
        styles[size],
        of.flip && styles["flip"],
        filled && styles["filled"],
        className,
      )}
    >
      <path d={of.d} strokeWidth={of.stroke} />
    </svg>
  );
}
