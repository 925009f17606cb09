// What was parked in an earlier session: to be brought back, or let go.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import { nameOrYou } from "../../entry/people.ts";
import { useAct } from "../../entry/use-act.ts";
import { useAgendaWords, useFormat, useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import { ProblemLine } from "../../ui/problem-line.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { mayLetGo } from "./line-acts.ts";
import type { Around } from "./line-acts.ts";

type ParkedLinesProps = { view: Around; items: readonly AgendaItem[] };

export function ParkedLines({ view, items }: ParkedLinesProps) {
  return (
    <ul className={styles["parked"]}>
      {items.map((item) => (
        <ParkedLine key={item.id} view={view} item={item} />
      ))}
    </ul>
  );
}

function ParkedLine({ view, item }: { view: Around; item: AgendaItem }) {
  const { common } = useMessages();
  const { parked } = useAgendaWords();
  const { day } = useFormat();
  const { act, problem } = useAct();
  const itemId = item.id;
  return (
    <li>
      <p className={text["said"]}>
        <bdi>{item.text}</bdi>
      </p>
      <p className={text["small"]}>
        {nameOrYou(view, item.addedBy, common.youAtStart)}
        {item.carriedFrom !== null && `, ${parked.from(day(item.carriedFrom.startsAt))}`}
      </p>
      {view.me.role !== "guest" && (
        <div className={layout["row"]}>
          <Button
            look="quiet"
            aria-label={parked.bringBackFor(item.text)}
            onClick={() => void act({ type: "agenda.take-up", itemId })}
          >
            {parked.bringBack}
          </Button>
          {mayLetGo(view, item) && (
            <Button
              look="quiet"
              aria-label={parked.letGoFor(item.text)}
              onClick={() => void act({ type: "agenda.choose", itemId, outcome: "let-go" })}
            >
              {parked.letGo}
            </Button>
          )}
        </div>
      )}
      <ProblemLine>{problem}</ProblemLine>
    </li>
  );
}
