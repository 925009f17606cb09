// Buttons in their three looks, with a busy state that keeps the focus.
import type { ComponentProps, MouseEvent } from "react";
import styles from "./button.module.css";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";
import type { IconShape } from "./icons.ts";

/** `main` is filled (one a screen at most), `plain` a line, `quiet` underlined. */
type Look = "main" | "plain" | "quiet";

type Shared = {
  look?: Look | undefined;
  big?: boolean | undefined;
  wide?: boolean | undefined;
  icon?: IconShape | undefined;
};

type ButtonProps = ComponentProps<"button"> &
  Shared & {
    /** Work is under way: the words say so, a press does nothing, the focus stays. */
    busy?: boolean | undefined;
  };

function lookOf({ look = "plain", big, wide }: Shared): string | undefined {
  return cx(
    styles["button"],
    look !== "plain" && styles[look],
    big && styles["big"],
    wide && styles["wide"],
  );
}

/** There is no disabled look: a button pressed too early says what is missing. */
export function Button(props: ButtonProps) {
  const { look, big, wide, icon, busy, className, children, onClick, ...rest } = props;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (!busy) return onClick?.(event);
    // A busy submit button would still send its form.
    event.preventDefault();
  };
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      data-wide={wide || undefined}
      className={cx(lookOf({ look, big, wide }), busy && styles["busy"], className)}
      onClick={press}
    >
      {icon && <Icon of={icon} size={big ? "m" : "s"} />}
      {children}
    </button>
  );
}

/** A link that looks like a button; for another address or a telephone number only. */
export function ButtonLink(props: ComponentProps<"a"> & Shared & { href: string }) {
  const { look, big, wide, icon, className, children, ...rest } = props;
  return (
    <a
      {...rest}
      data-wide={wide || undefined}
      className={cx(lookOf({ look, big, wide }), className)}
    >
      {icon && <Icon of={icon} size={big ? "m" : "s"} />}
      {children}
    </a>
  );
}

type IconButtonProps = Omit<ComponentProps<"button">, "children" | "aria-label"> & {
  icon: IconShape;
  /** What the press does, naming its thing: "Star: Going back to work". */
  label: string;
  /** Leave out for a button that is not a switch. */
  pressed?: boolean | undefined;
};

/** A 44-pixel button with only an icon; as a switch it fills the icon when pressed. */
export function IconButton({ icon, label, pressed, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      aria-pressed={pressed}
      data-icon
      className={cx(styles["icon"], className)}
    >
      <Icon of={icon} filled={pressed === true} />
    </button>
  );
}
