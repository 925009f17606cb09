// What a client can still choose about after the call: kept answers, lines nobody chose for.
import { isOpen } from "@sameside/shared/session/agenda-item";
import { useSheetMoreWords } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { cx } from "../ui/cx.ts";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import styles from "./panel.module.css";
import { KeptAnswers } from "./pulse/kept-answers.tsx";
import { keptAnswers } from "./pulse/own-pulses.ts";
import { WrapUpList } from "./wrap-up/wrap-up-list.tsx";

/** A paper of its own under the thanks; nothing when there is nothing to choose. */
export function LeftOver() {
  const view = useView();
  const more = useSheetMoreWords();
  const { enabled, items } = view.agenda;
  const lines = enabled && items.some(isOpen);
  if (!lines && keptAnswers(view).length === 0) return null;
  return (
    <section
      data-ground="paper"
      aria-labelledby="left-over"
      className={cx(layout["paper"], styles["leftOver"])}
    >
      <h2 id="left-over" className={cx(text["heading"], layout["pad"])}>
        {more.leftOver}
      </h2>
      <KeptAnswers view={view} />
      {lines && <WrapUpList view={view} />}
    </section>
  );
}
