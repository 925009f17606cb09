// What folds out under a line: summaries, the open form, the question about a line that keeps coming back.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import { useState } from "react";
import { useAct } from "../../entry/use-act.ts";
import { useAgendaWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import { ProblemLine } from "../../ui/problem-line.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { EditForm } from "./edit-form.tsx";
import { mayLetGo } from "./line-acts.ts";
import type { Around, Form } from "./line-acts.ts";
import { Summaries } from "./summaries.tsx";

export type LineMoreProps = {
  view: Around;
  item: AgendaItem;
  /** It came back again and again. */
  often: boolean;
  form: Form | null;
  onClose: () => void;
};

export function LineMore({ view, item, often, form, onClose }: LineMoreProps) {
  return (
    <div className={styles["under"]}>
      {often && view.me.role !== "guest" && <StillWant view={view} item={item} />}
      {item.summaries.length > 0 && <Summaries view={view} item={item} />}
      {form !== null && (
        <EditForm key={form} view={view} item={item} form={form} onClose={onClose} />
      )}
    </div>
  );
}

/** Kept lines are asked about no more on this screen; nobody else need know. */
function StillWant({ view, item }: Pick<LineMoreProps, "view" | "item">) {
  const { stillWant } = useAgendaWords();
  const { act, problem } = useAct();
  const [kept, setKept] = useState(false);
  if (kept) return null;
  return (
    <div>
      <p className={text["label"]}>{stillWant.question}</p>
      <div className={layout["row"]}>
        <Button aria-label={stillWant.keepFor(item.text)} onClick={() => setKept(true)}>
          {stillWant.keep}
        </Button>
        {mayLetGo(view, item) && (
          <Button
            aria-label={stillWant.letGoFor(item.text)}
            onClick={() => void act({ type: "agenda.choose", itemId: item.id, outcome: "let-go" })}
          >
            {stillWant.letGo}
          </Button>
        )}
      </div>
      <ProblemLine>{problem}</ProblemLine>
    </div>
  );
}
