// Lines beside today's list, folded: settled before, parked in an earlier session.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import { useState } from "react";
import { useAgendaWords } from "../../i18n/react.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import styles from "../panel.module.css";
import { AgendaLine } from "./agenda-line.tsx";
import type { Around } from "./line-acts.ts";
import { ParkedLines } from "./parked-lines.tsx";

type FoldedProps = { view: Around; items: readonly AgendaItem[] };

/** Drawn when it is opened: there may be hundreds. */
export function SettledBefore({ view, items }: FoldedProps) {
  const { folded } = useAgendaWords();
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <Disclosure
      small
      className={styles["fold"]}
      summary={folded.settled(items.length)}
      open={open}
      onToggle={setOpen}
    >
      {open && (
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
      )}
    </Disclosure>
  );
}

export function ParkedBefore({ view, items }: FoldedProps) {
  const { folded } = useAgendaWords();
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <Disclosure
      small
      className={styles["fold"]}
      summary={folded.parked(items.length)}
      open={open}
      onToggle={setOpen}
    >
      {open && <ParkedLines view={view} items={items} />}
    </Disclosure>
  );
}
