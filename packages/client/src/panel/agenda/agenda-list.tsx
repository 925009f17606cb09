// The agenda's lines with the next free one.
import type { SessionView } from "@sameside/shared/session/view";
import type { Ref } from "react";
import { useMessages } from "../../i18n/react.tsx";
import { MarginRow } from "../../ui/item.tsx";
import { AddLine } from "./add-line.tsx";
import { AgendaLine } from "./agenda-line.tsx";
import { DraftLine } from "./draft-line.tsx";
import { TimeNudge } from "./time-nudge.tsx";

type AgendaListProps = {
  view: SessionView;
  fieldRef: Ref<HTMLTextAreaElement>;
};

export function AgendaList({ view, fieldRef }: AgendaListProps) {
  const { panel } = useMessages();
  const { enabled, items, drafts } = view.agenda;
  const guest = view.me.role === "guest";
  if (!enabled) return <Words>{panel.agenda.off}</Words>;
  const empty = items.length === 0 && drafts.length === 0;
  return (
    <>
      {empty && <Words>{guest ? panel.agenda.emptyGuest : panel.agenda.empty}</Words>}
      {!empty && (
        <ol>
          {items.map((item, index) => (
            <AgendaLine key={item.id} view={view} item={item} place={index + 1} />
          ))}
          {drafts.map((draft) => (
            <DraftLine key={draft.id} view={view} draft={draft} />
          ))}
        </ol>
      )}
      {view.me.role === "therapist" && <TimeNudge view={view} />}
      {!guest && <AddLine view={view} fieldRef={fieldRef} />}
    </>
  );
}

function Words({ children }: { children: string }) {
  return (
    <MarginRow mark="none">
      <p>{children}</p>
    </MarginRow>
  );
}
