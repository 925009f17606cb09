// The agenda's lines with the next free one.
import { isOpen } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import type { Ref } from "react";
import { useEffect, useMemo, useRef } from "react";
import { useMessages } from "../../i18n/react.tsx";
import { MarginRow } from "../../ui/item.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { AddLine, preloadKindSelect } from "./add-line.tsx";
import { AdviceNudge } from "./advice-nudge.tsx";
import { AgendaLine, preloadLineMore } from "./agenda-line.tsx";
import { DraftLine, preloadDraftForm } from "./draft-line.tsx";
import { ParkedBefore, SettledBefore, preloadParkedLines } from "./folded-lines.tsx";
import type { Around } from "./line-acts.ts";
import { shownLines } from "./shown-lines.ts";
import { TowardPart, preloadTowardLines } from "./toward-part.tsx";
import { useDrag } from "./use-drag.ts";

type AgendaListProps = {
  view: SessionView;
  fieldRef: Ref<HTMLTextAreaElement>;
};

export function AgendaList({ view, fieldRef }: AgendaListProps) {
  const { panel } = useMessages();
  const { enabled, items, drafts } = view.agenda;
  const { me, people, session } = view;
  const around = useMemo<Around>(() => ({ me, people, session }), [me, people, session]);
  const { lines, settled, parked } = useMemo(() => shownLines(items), [items]);
  const list = useRef<HTMLOListElement>(null);
  usePreload();
  const guest = me.role === "guest";
  const draggable = !guest && lines.length > 1;
  const problem = useDrag(list, draggable, items, lines);
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
      {problem !== null && (
        <MarginRow mark="none">
          <ProblemLine>{problem}</ProblemLine>
        </MarginRow>
      )}
      <AdviceNudge view={view} />
      {!guest && <AddLine view={view} fieldRef={fieldRef} />}
      <SettledBefore view={around} items={settled} />
      <ParkedBefore view={around} items={parked} />
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
    preloadParkedLines();
  }, [later]);
}

function Words({ children }: { children: string }) {
  return (
    <MarginRow mark="none">
      <p>{children}</p>
    </MarginRow>
  );
}
