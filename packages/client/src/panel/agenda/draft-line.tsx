// One draft of the viewer, in pencil until it is shared.
import type { DraftView } from "@sameside/shared/session/view";
import { memo, useState } from "react";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { iconClose, iconPencil } from "../../ui/icons.ts";
import { Item } from "../../ui/item.tsx";
import { Menu } from "../../ui/menu.tsx";
import { othersOf } from "../../entry/people.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { useAct } from "../../entry/use-act.ts";
import type { Around } from "./line-acts.ts";
import { Part } from "../../entry/part.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";

const { Part: DraftForm, preload: preloadDraftForm } = lazyPart(
  async () => (await import("./draft-form.tsx")).DraftForm,
);
export { preloadDraftForm };

type DraftLineProps = { view: Around; draft: DraftView };

export const DraftLine = memo(function DraftLine({ view, draft }: DraftLineProps) {
  const { panel } = useMessages();
  const { list } = useFormat();
  const { act, problem } = useAct();
  const [editing, setEditing] = useState(false);
  const { id: itemId, text, kind } = draft;
  const acts = panel.agenda.acts;
  return (
    <Item
      // As the shared line's: whoever shares it goes on there.
      id={`line-${itemId}`}
      mark="draft"
      tone="pencil"
      words={text}
      state={panel.agenda.draft}
      meta={
        kind === "topic" ? [panel.agenda.onlyYou] : [panel.agenda.onlyYou, panel.agenda.kinds[kind]]
      }
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
        <Part>
          <DraftForm draft={draft} onClose={() => setEditing(false)} />
        </Part>
      ) : (
        problem !== null && <ProblemLine>{problem}</ProblemLine>
      )}
    </Item>
  );
});
