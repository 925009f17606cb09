// Lines beside today's list, folded: settled before, parked in an earlier session.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import type { ReactNode } from "react";
import { useState } from "react";
import { useAgendaWords } from "../../i18n/react.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import styles from "../panel.module.css";
import { AgendaLine } from "./agenda-line.tsx";
import type { Around } from "./line-acts.ts";
import { ParkedLines } from "./parked-lines.tsx";

type FoldedProps = { view: Around; items: readonly AgendaItem[] };

export function SettledBefore({ view, items }: FoldedProps) {
  const { folded } = useAgendaWords();
  return (
    <Fold count={items.length} summary={folded.settled}>
      <ol className={styles["foldedLines"]}>
        {items.map((item) => (
          <AgendaLine
            key={item.id}
            view={view}
            item={item}
            place={0}
            above={undefined}
            below={undefined}
          />
        ))}
      </ol>
    </Fold>
  );
}

export function ParkedBefore({ view, items }: FoldedProps) {
  const { folded } = useAgendaWords();
  return (
    <Fold count={items.length} summary={folded.parked}>
      <ParkedLines view={view} items={items} />
    </Fold>
  );
}

type FoldProps = { count: number; summary: (count: number) => string; children: ReactNode };

/** Nothing where there are none; drawn when it is opened: there may be hundreds. */
function Fold({ count, summary, children }: FoldProps) {
  const [open, setOpen] = useState(false);
  if (count === 0) return null;
  return (
    <Disclosure
      small
      className={styles["fold"]}
      summary={summary(count)}
      open={open}
      onToggle={setOpen}
    >
      {open && children}
    </Disclosure>
  );
}
