// Changes a draft in place: its words, what kind of line it is.
import { ITEM_TEXT_MAX } from "@sameside/shared/session/agenda-item";
import type { DraftView } from "@sameside/shared/session/view";
import { useAct } from "../../entry/use-act.ts";
import { useAgendaWords, useMessages } from "../../i18n/react.tsx";
import { LineForm } from "./line-form.tsx";

export function DraftForm({ draft, onClose }: { draft: DraftView; onClose: () => void }) {
  const { problems } = useMessages();
  const { edit } = useAgendaWords();
  const { act } = useAct();
  const { id: itemId, minutes } = draft;
  return (
    <LineForm
      keep={`draft ${itemId}`}
      label={edit.words}
      start={draft.text}
      max={ITEM_TEXT_MAX}
      kind={draft.kind}
      save={async (text, kind) => {
        const code = await act({ type: "agenda.redraft", itemId, text, kind, minutes });
        return code === null ? null : problems[code];
      }}
      onClose={onClose}
    />
  );
}
