// What asks for the person during a call.
import type { ReactNode } from "react";
import { useEffect } from "react";
import { Icon } from "./icon.tsx";
import type { IconShape } from "./icons.ts";
import { announce } from "./live-region.tsx";
import styles from "./stage.module.css";
import text from "./text.module.css";

type KnockProps = {
  icon: IconShape;
  title: ReactNode;
  note?: ReactNode;
  /** Names it; read out when it comes by itself. */
  say: string;
  /** Opened by the person: not read out, its words have this id to describe the button with the focus. */
  asked?: string | undefined;
  /** "Not now" with "Let in". */
  children: ReactNode;
};

/** Stays until it is answered; over the picture, on a phone between picture and sheet. */
export function Knock({ icon, title, note, say, asked, children }: KnockProps) {
  useEffect(() => {
    if (asked === undefined) announce(say);
  }, [asked, say]);
  return (
    <section className={styles["knock"]} data-ground="paper" aria-label={say}>
      <Icon of={icon} />
      <div id={asked} className={styles["knockWords"]}>
        <p className={text["label"]}>{title}</p>
        {note && <p className={text["small"]}>{note}</p>}
      </div>
      <div className={styles["knockActs"]}>{children}</div>
    </section>
  );
}
