// One line of the sheet: mark in the margin, words on the line, acts at the end.
import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";
import {
  iconCarry,
  iconGrip,
  iconPark,
  iconPen,
  iconPencil,
  iconPlus,
  iconStar,
  iconTick,
  iconToward,
} from "./icons.ts";
import styles from "./item.module.css";

const marks = {
  draft: iconPencil,
  now: iconPen,
  tick: iconTick,
  carry: iconCarry,
  park: iconPark,
  add: iconPlus,
  star: iconStar,
  toward: iconToward,
} as const;

/** What stands left of the red line: a picture, a dashed ring, a number, or nothing. */
export type MarginMark = keyof typeof marks | "ring" | "none" | number;

function Mark({ mark }: { mark: MarginMark }) {
  if (mark === "none") return null;
  if (mark === "ring") return <i className={styles["ring"]} />;
  if (typeof mark === "number") return <bdi className={styles["number"]}>{mark}</bdi>;
  return <Icon of={marks[mark]} />;
}

/** How settled the line looks: pencil, shown but not agreed, ink, highlighter, ticked, let go. */
export type ItemTone = "pencil" | "proposed" | "ink" | "active" | "done" | "gone";

type ItemProps = {
  mark: MarginMark;
  tone: ItemTone;
  /** A person's own words, whole. */
  words: string;
  /** The state in a word; a mark never stands alone. */
  state: ReactNode;
  /** Author, minutes, "waits for an OK": each a short text. */
  meta?: readonly ReactNode[];
  /** Who starred it, in words. */
  stars?: ReactNode;
  /** Under the words: note, question, choices. */
  children?: ReactNode;
  /** At the end of the line: one button at hand with the menu. */
  acts?: ReactNode;
  id?: string | undefined;
  /** Can be dragged by its margin; an extra over a menu that moves it, too. */
  grip?: boolean | undefined;
};

/** Stands in an `<ol>`. Words keep their own direction. */
export function Item(props: ItemProps) {
  const { mark, tone, words, state, meta = [], stars, children, acts, grip } = props;
  return (
    <li id={props.id} className={cx(styles["item"], styles[tone])}>
      <span data-grip={grip || undefined} className={styles["mark"]}>
        <Mark mark={mark} />
        {grip && <Icon of={iconGrip} size="s" className={styles["grip"]} />}
      </span>
      <div className={cx(styles["body"], !acts && styles["full"])}>
        <p className={styles["words"]}>
          <bdi>{tone === "active" ? <mark>{words}</mark> : words}</bdi>
        </p>
        <p className={styles["meta"]}>
          <span className={styles["state"]}>{state}</span>
          {meta.map((part, index) => (
            // Position is what these texts have for an identity.
            <span key={index}>{part}</span>
          ))}
          {stars && (
            <span className={styles["starred"]}>
              <Icon of={iconStar} filled /> {stars}
            </span>
          )}
        </p>
      </div>
      <span className={styles["acts"]}>{acts}</span>
      {children && <div className={styles["more"]}>{children}</div>}
    </li>
  );
}

/** A line of the sheet with anything on it: the next free line with its field, a heading of a part. */
export function MarginRow({ mark, children }: { mark: MarginMark; children: ReactNode }) {
  return (
    <div className={styles["item"]}>
      <span className={styles["mark"]}>
        <Mark mark={mark} />
      </span>
      <div className={cx(styles["body"], styles["full"])}>{children}</div>
    </div>
  );
}
