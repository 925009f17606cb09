// The agenda's lines with the next free one.
import { isOpen } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import type { ComponentType, Ref } from "react";
import { useEffect, useMemo, useRef, useState } from "react";
import { Part } from "../../entry/part.tsx";
import { useMessages } from "../../i18n/react.tsx";
import { askOnce } from "../../later/ask-once.ts";
import { MarginRow } from "../../ui/item.tsx";
import { AddLine, preloadKindSelect } from "./add-line.tsx";
import { AgendaLine, preloadLineMore } from "./agenda-line.tsx";
import { DraftLine, preloadDraftForm } from "./draft-line.tsx";
import type { Around } from "./line-acts.ts";
import type { ListExtrasProps } from "./list-extras.tsx";
import { shownLines } from "./shown-lines.ts";
import { TowardPart, preloadTowardLines } from "./toward-part.tsx";

/** Has its words with it; until both are here, or when they do not come, the list is whole without it. */
const extras = askOnce(async () => (await import("./list-extras.tsx")).ListExtras);

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
  const Extras = useExtras();
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
      {Extras !== null && (
        <Part>
          <Extras {...{ view, around, items, shown, list, draggable }} />
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
    later.agenda.ahead();
    preloadLineMore();
    preloadTowardLines();
    preloadDraftForm();
    preloadKindSelect();
  }, [later]);
}

function useExtras(): ComponentType<ListExtrasProps> | null {
  const { later } = useMessages();
  const [loaded, setLoaded] = useState<{ readonly Extras: ComponentType<ListExtrasProps> } | null>(
    null,
  );
  useEffect(() => {
    let gone = false;
    Promise.all([extras.ask(), later.agenda.ask()]).then(
      ([Extras]) => {
        if (!gone) setLoaded({ Extras });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [later]);
  return loaded?.Extras ?? null;
}

function Words({ children }: { children: string }) {
  return (
    <MarginRow mark="none">
      <p>{children}</p>
    </MarginRow>
  );
}
