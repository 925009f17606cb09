// The agenda's lines with the next free one.
import { isOpen } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import type { Ref } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import { Part } from "../../entry/part.tsx";
import { useMessages } from "../../i18n/react.tsx";
import { askOnce } from "../../later/ask-once.ts";
import { lazyPart } from "../../later/lazy-part.tsx";
import { MarginRow } from "../../ui/item.tsx";
import { AddLine, preloadKindSelect } from "./add-line.tsx";
import { AgendaLine, preloadLineMore } from "./agenda-line.tsx";
import { DraftLine, preloadDraftForm } from "./draft-line.tsx";
import type { Around } from "./line-acts.ts";
import { shownLines } from "./shown-lines.ts";
import { TowardPart, preloadTowardLines } from "./toward-part.tsx";

/** Has its words with it; until both are here, or when they do not come, the list is whole without it. */
const extras = askOnce(async () => (await import("./list-extras.tsx")).ListExtras);
const { Part: ListExtras } = lazyPart(extras.ask);

type AgendaListProps = {
  view: SessionView;
  fieldRef: Ref<HTMLTextAreaElement>;
};

export function AgendaList({ view, fieldRef }: AgendaListProps) {
  const { panel } = useMessages();
  const { enabled, items, drafts } = view.agenda;
  const { me, people, session } = view;
  const around = useMemo<Around>(() => ({ me, people, session }), [me, people, session]);
  const shown = useMemo(() => shownLines(items), [items]);
  const { lines } = shown;
  const list = useRef<HTMLOListElement>(null);
  usePreload();
  const ready = useExtrasReady();
  const guest = me.role === "guest";
  const draggable = !guest && lines.length > 1;
  if (!enabled) return <Words>{panel.agenda.off}</Words>;
  const empty = lines.length === 0 && drafts.length === 0;
  return (
    <>
      <TowardPart view={view} />
      {empty && <Words>{guest ? panel.agenda.emptyGuest : panel.agenda.empty}</Words>}
      {!empty && (
        <ol ref={list}>
          {lines.map((line) => (
            <AgendaLine
              key={line.item.id}
              {...line}
              view={around}
              grip={draggable && isOpen(line.item)}
            />
          ))}
          {drafts.map((draft) => (
            <DraftLine key={draft.id} view={around} draft={draft} />
          ))}
        </ol>
      )}
      {ready && (
        <Part>
          <ListExtras {...{ view, around, items, shown, list, draggable }} />
        </Part>
      )}
      {!guest && <AddLine view={view} fieldRef={fieldRef} />}
    </>
  );
}

/** Not needed for the first picture; by the first press the connection may be gone. */
function usePreload(): void {
  const { later } = useMessages();
  useEffect(() => {
    void later.agenda.ahead();
    preloadLineMore();
    preloadTowardLines();
    preloadDraftForm();
    preloadKindSelect();
  }, [later]);
}

/** True once the extras can be drawn at once. */
function useExtrasReady(): boolean {
  const { later } = useMessages();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let gone = false;
    Promise.all([extras.ask(), later.agenda.ask()]).then(
      () => {
        if (!gone) setReady(true);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [later]);
  return ready;
}

function Words({ children }: { children: string }) {
  return (
    <MarginRow mark="none">
      <p>{children}</p>
    </MarginRow>
  );
}
