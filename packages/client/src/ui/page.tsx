// The frame of a page outside the call: the clinic at the top, the screen, the product at the foot.
import type { MouseEvent, ReactNode, Ref } from "react";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";
import type { IconShape } from "./icons.ts";
import layout from "./layout.module.css";
import { Logo } from "./logo.tsx";
import styles from "./page.module.css";
import text from "./text.module.css";

/** A link to the main part, seen when it has the focus; the target needs `tabIndex={-1}`. */
export function SkipLink({ to, children }: { to: string; children: ReactNode }) {
  // The part after # in the address is a participant's secret: a place in the page must not stand there.
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    const target = document.getElementById(to);
    target?.scrollIntoView();
    target?.focus();
  };
  return (
    <a className={styles["skip"]} href={`#${to}`} onClick={skip}>
      {children}
    </a>
  );
}

type PageProps = {
  /** Name, perhaps with a logo before it. */
  clinic: ReactNode;
  /** At the end of the head: a call to the practice. */
  headSide?: ReactNode;
  /** In the foot beside the product's name. */
  foot?: ReactNode;
  /** One card in the middle of the page. */
  centred?: boolean;
  children: ReactNode;
};

/** Desk colour, one `<main>`. */
export function Page({ clinic, headSide, foot, centred, children }: PageProps) {
  return (
    <div className={styles["page"]}>
      <header className={styles["head"]}>
        <span className={styles["clinic"]}>{clinic}</span>
        {headSide}
      </header>
      <main id="main" tabIndex={-1} className={cx(styles["main"], centred && styles["centred"])}>
        {children}
      </main>
      <footer className={styles["foot"]}>
        <Logo />
        {foot}
      </footer>
    </div>
  );
}

type CardProps = {
  icon?: IconShape | undefined;
  title: ReactNode;
  titleRef?: Ref<HTMLHeadingElement>;
  lead?: ReactNode;
  /** One main button first. */
  actions?: ReactNode;
  small?: ReactNode;
  children?: ReactNode;
};

/** One card, one way on: first press, lost connection, second page, removed, ended. */
export function Card({ icon, title, titleRef, lead, actions, small, children }: CardProps) {
  return (
    <section
      data-ground="paper"
      className={cx(styles["card"], layout["paper"], layout["pad"], layout["stack"])}
    >
      {icon && <Icon of={icon} size="l" />}
      <h1 ref={titleRef} tabIndex={-1} className={text["title"]}>
        {title}
      </h1>
      {lead && <p className={text["lead"]}>{lead}</p>}
      {children}
      {actions && <div className={layout["row"]}>{actions}</div>}
      {small && <p className={text["small"]}>{small}</p>}
    </section>
  );
}
