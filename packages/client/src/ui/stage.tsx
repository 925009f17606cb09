// The dark ground around video: pictures, the bar under them, the sheet beside them.
import type { CSSProperties, ReactNode } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";
import type { IconShape } from "./icons.ts";
import styles from "./stage.module.css";
import text from "./text.module.css";

type StageProps = {
  /** Read out as the page's heading: "Session with Robin". */
  title: string;
  skipLink: ReactNode;
  /** Tiles, placed over each other. */
  view: ReactNode;
  knock?: ReactNode;
  sheet: ReactNode;
  bar: ReactNode;
  /**
   * `rating` gives the sheet room for twelve targets in a row, `tall` gives a long slip room on a phone,
   * `high` is what the person wished there. `folded` gives the picture the room of a closed sheet: its slip lies over the picture's lower end,
   * its foot stands in the bar.
   */
  shape?: "usual" | "rating" | "tall" | "high" | "folded";
  /** A software keyboard is over the page. */
  typing?: Typing | null;
};

/** Lengths in CSS pixels. */
export type Typing = {
  /** What is left above the keyboard. */
  height: number;
  /** How far down the page that begins. */
  top: number;
  /** Hardly a field fits. */
  low: boolean;
};

/** Fills the window; its widths are those of the frame the page is in. */
export function Stage(props: StageProps) {
  const { title, skipLink, view, knock, sheet, bar, shape = "usual", typing = null } = props;
  const look = cx(styles["stage"], shape !== "usual" && styles[shape]);
  const seen = typing && { "--seen": `${typing.height}px`, "--seen-top": `${typing.top}px` };
  return (
    <div
      data-ground="stage"
      data-typing={typing ? (typing.low ? "low" : "usual") : undefined}
      style={seen as CSSProperties}
      className={look}
    >
      {skipLink}
      <main className={styles["view"]}>
        <h1 className={text["hidden"]}>{title}</h1>
        {view}
      </main>
      {knock}
      <div className={styles["sheet"]}>{sheet}</div>
      {bar}
    </div>
  );
}

type TileProps = {
  /** Name at the foot of the picture. */
  caption?: ReactNode;
  captionIcon?: IconShape | undefined;
  /** `self` lies small in the corner, mirrored; `lost` is darkened; `screen` is shown whole. */
  kind?: "other" | "self" | "lost" | "screen";
  /** Framed, calmly: whose voice it is. */
  speaking?: boolean | undefined;
  className?: string | undefined;
  /** One `<video>`, or words where there is no picture. */
  children: ReactNode;
};

export function Tile(props: TileProps) {
  const { caption, captionIcon, kind = "other", speaking, className, children } = props;
  return (
    <figure
      data-speaking={speaking || undefined}
      className={cx(styles["tile"], kind !== "other" && styles[kind], className)}
    >
      {children}
      {caption && (
        <figcaption className={styles["caption"]}>
          {captionIcon && <Icon of={captionIcon} size="s" />}
          {caption}
        </figcaption>
      )}
    </figure>
  );
}

/** What a tile shows without a picture. */
export function TileEmpty({ icon, children }: { icon?: IconShape; children: ReactNode }) {
  return (
    <div className={styles["empty"]}>
      {icon && <Icon of={icon} />}
      {children}
    </div>
  );
}

/** The bar under the picture; `end` stands apart: agenda, leave. */
export function ControlBar(props: { label: string; children: ReactNode; end?: ReactNode }) {
  return (
    <nav className={styles["bar"]} aria-label={props.label}>
      {props.children}
      {props.end && <span className={styles["gap"]} />}
      {props.end}
    </nav>
  );
}
