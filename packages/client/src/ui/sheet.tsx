// The sheet of paper: a ruled head, a body that scrolls, a foot that stays.
import type { ReactNode, Ref } from "react";
import { useEffect, useId, useRef } from "react";
import { cx } from "./cx.ts";
import styles from "./sheet.module.css";
import text from "./text.module.css";

type SheetProps = {
  title: ReactNode;
  /** `h1` where the sheet is the page. */
  titleAs?: "h1" | "h2";
  /** For moving the focus to the heading after a change of screen. */
  titleRef?: Ref<HTMLHeadingElement>;
  /** At the end of the title's row. */
  headSide?: ReactNode;
  /** Below the title, such as the ruler. */
  headMore?: ReactNode;
  /** Lies over the end of the list, above the foot: one `Slip`. */
  slip?: ReactNode;
  foot?: ReactNode;
  /** Names the body as a region to scroll by keys, where nothing in it takes the focus. */
  bodyLabel?: string | undefined;
  /** Title, list put away: slip, foot stand wherever the parent places them, which `data-laid` is for. */
  folded?: boolean | undefined;
  /** Without margin line: questionnaires, notices. */
  plain?: boolean;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
};

/** A region named by its title; fills the height its parent gives it. */
export function Sheet(props: SheetProps) {
  const { title, titleAs: Title = "h2", titleRef, headSide, headMore, plain, slip, foot } = props;
  const { id, bodyLabel, className, folded, children } = props;
  const titleId = useId();
  const body = useRef<HTMLDivElement>(null);
  useFocusInView(body);
  return (
    <section
      id={id}
      tabIndex={id ? -1 : undefined}
      data-ground="paper"
      aria-labelledby={titleId}
      className={cx(folded ? styles["folded"] : styles["sheet"], className)}
    >
      <header className={cx(styles["head"], plain ? styles["plain"] : styles["margin"])}>
        <div className={styles["top"]}>
          <Title id={titleId} ref={titleRef} tabIndex={-1} className={text["heading"]}>
            {title}
          </Title>
          {headSide}
        </div>
        {headMore}
      </header>
      <div
        ref={body}
        role={bodyLabel ? "region" : undefined}
        aria-label={bodyLabel}
        tabIndex={bodyLabel ? 0 : undefined}
        className={cx(styles["body"], !plain && styles["margin"])}
      >
        {children}
      </div>
      {(slip || foot) && (
        <div className={cx(styles["dock"], Boolean(slip) && !folded && styles["asking"])}>
          {slip && (
            <div data-laid="slip" className={styles["slip"]}>
              {slip}
            </div>
          )}
          {foot && (
            <footer data-laid="foot" className={styles["foot"]}>
              {foot}
            </footer>
          )}
        </div>
      )}
    </section>
  );
}

function isCut(element: Element, within: Element): boolean {
  const [inner, outer] = [element.getBoundingClientRect(), within.getBoundingClientRect()];
  return inner.top < outer.top || inner.bottom > outer.bottom;
}

/** A slip that comes, or a keyboard, takes room from the body: what has the focus stays in sight. */
function useFocusInView(body: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const here = body.current;
    if (here === null) return undefined;
    const watch = new ResizeObserver(() => {
      const at = document.activeElement;
      if (at === null || !here.contains(at)) return;
      at.scrollIntoView({ block: "nearest" });
      // Where little is left of the body there is no room between its wide scroll edges.
      if (isCut(at, here)) at.scrollIntoView({ block: "center" });
    });
    watch.observe(here);
    return () => watch.disconnect();
  }, [body]);
}
