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

/** What has the focus stays in sight: a slip or a keyboard takes room from the body, lines come above it. */
function useFocusInView(body: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const here = body.current;
    if (here === null) return undefined;
    let seen = false;
    const show = (at: Element) => {
      at.scrollIntoView({ block: "nearest" });
      // Where little is left of the body there is no room between its wide scroll edges.
      if (isCut(at, here)) at.scrollIntoView({ block: "center" });
    };
    const follow = (always: boolean) => () => {
      const at = document.activeElement;
      if (at !== null && here.contains(at) && (always || seen)) show(at);
    };
    // Whoever has scrolled away from it is not pulled back by what others write.
    const look = () => {
      const at = document.activeElement;
      seen = at !== null && here.contains(at) && !isCut(at, here);
    };
    const size = new ResizeObserver(follow(true));
    const lines = new MutationObserver(follow(false));
    size.observe(here);
    lines.observe(here, { childList: true, subtree: true });
    here.addEventListener("focusin", look);
    here.addEventListener("scroll", look);
    return () => {
      size.disconnect();
      lines.disconnect();
      here.removeEventListener("focusin", look);
      here.removeEventListener("scroll", look);
    };
  }, [body]);
}
