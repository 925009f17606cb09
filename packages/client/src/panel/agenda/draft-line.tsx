// One draft of the viewer, in pencil until it is shared.
import type { DraftView, SessionView } from "@sameside/shared/session/view";
import { ITEM_TEXT_MAX } from "@sameside/shared/session/agenda-item";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { iconClose, iconPencil } from "../../ui/icons.ts";
import { Item } from "../../ui/item.tsx";
import { Menu } from "../../ui/menu.tsx";
import { othersOf } from "../../entry/people.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { useAct } from "../../entry/use-act.ts";
import { LineForm } from "./line-form.tsx";

export function DraftLine({ view, draft }: { view: SessionView; draft: DraftView }) {
  const { panel, problems } = useMessages();
  const { list } = useFormat();
  const { act, problem } = useAct();
  const [editing, setEditing] = useState(false);
  const { id: itemId, text, kind, minutes } = draft;
  const acts = panel.agenda.acts;
  const save = async (changed: string) => {
    const code = await act({ type: "agenda.redraft", itemId, text: changed, kind, minutes });
    return code === null ? null : problems[code];
  };
  return (
    <Item
      mark="draft"
      tone="pencil"
      words={text}
      state={panel.agenda.draft}
      meta={[panel.agenda.onlyYou]}
      acts={
        <>
          <Button
            aria-label={panel.agenda.shareFor(list(othersOf(view)), text)}
            onClick={() => void act({ type: "agenda.share", itemId })}
          >
            {panel.agenda.share}
          </Button>
          <Menu
            label={panel.agenda.more(text)}
            entries={[
              {
                id: "words",
                label: acts.words,
                icon: iconPencil,
                onPress: () => setEditing(true),
              },
              {
                id: "discard",
                label: acts.discard,
                icon: iconClose,
                onPress: () => void act({ type: "agenda.discard", itemId }),
              },
            ]}
          />
        </>
      }
    >
      {editing ? (
        <LineForm
          words
          label={panel.edit.words}
          start={text}
          max={ITEM_TEXT_MAX}
          save={save}
          onClose={() => setEditing(false)}
        />
      ) : (
        problem !== null && <ProblemLine>{problem}</ProblemLine>
      )}
    </Item>
  );
}
