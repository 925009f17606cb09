// The next free line: a field, with starters for a client.
import { ITEM_TEXT_MAX } from "@sameside/shared/session/agenda-item";
import type { ItemKind } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import { cleanLine } from "@sameside/shared/text";
import type { Ref } from "react";
import { useState } from "react";
import { UrgentLine } from "../../entry/urgent-line.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { newId } from "../../session-link/new-id.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { TextArea } from "../../ui/field.tsx";
import { MarginRow } from "../../ui/item.tsx";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import { Sees } from "../../ui/sees.tsx";
import { StarterChip } from "../../ui/starter-chip.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { othersOf } from "../../entry/people.ts";
import { Part } from "../../entry/part.tsx";
import { useAct } from "../../entry/use-act.ts";
import { lazyPart } from "../../later/lazy-part.tsx";
import { useKeptWords } from "./kept-words.ts";

/** Quiet, after the words: a line is something to talk about unless somebody says otherwise. */
const { Part: KindSelect, preload: preloadKindSelect } = lazyPart(
  async () => (await import("./line-form.tsx")).KindSelect,
);
export { preloadKindSelect };

/** A wrap-up draws the field anew: who was in it is led back by this. */
const FIELD_ID = "add-line";

type AddLineProps = {
  view: SessionView;
  fieldRef?: Ref<HTMLTextAreaElement>;
};

/** Before the session a new line begins as a draft, in the session everybody sees it. */
export function AddLine({ view, fieldRef }: AddLineProps) {
  const { panel, common, problems } = useMessages();
  const { list } = useFormat();
  const { act, problem, clear } = useAct();
  const { words, write, clear: empty, giveBack } = useKeptWords("add");
  const [kind, setKind] = useState<ItemKind>("topic");
  const [missing, setMissing] = useState<string | null>(null);
  const prepare = view.session.phase === "scheduled";
  const client = view.me.role === "client";

  const change = (next: string) => {
    write(next);
    setMissing(null);
    clear();
  };
  const add = async () => {
    const cleaned = cleanLine(words, ITEM_TEXT_MAX);
    if (cleaned.problem !== null) return setMissing(aloud(problems[cleaned.problem]));
    empty();
    setKind("topic");
    const refused = await act({
      type: "agenda.add",
      itemId: newId(),
      text: cleaned.text,
      kind,
      minutes: null,
      draft: prepare,
    });
    // Words typed meanwhile stay; what was refused comes back into an empty field.
    if (refused !== null) giveBack(cleaned.text);
  };
  return (
    <MarginRow mark="add">
      <form
        className={styles["add"]}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextArea
          ref={fieldRef}
          id={FIELD_ID}
          words
          hideLabel
          label={client ? panel.add.label : panel.add.labelTherapist}
          placeholder={placeholderFor(panel, client, prepare)}
          value={words}
          onChange={change}
          max={ITEM_TEXT_MAX}
          countWords={common.left}
          error={missing ?? problem}
          autoComplete="off"
          // One element before and in the session: a start must not take the focus from a writer.
          rows={prepare && client ? 2 : 1}
          onKeyDown={(event) => {
            // One line is one point: Enter adds it.
            if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
            event.preventDefault();
            void add();
          }}
        />
        {words.trim() !== "" && (
          <div className={layout["row"]}>
            <Button type="submit">{panel.add.add}</Button>
            <Part>
              <KindSelect hideLabel kind={kind} onChange={setKind} />
            </Part>
            <Sees who={prepare ? "only-you" : "others"}>
              {prepare ? panel.add.keptDraft : panel.add.seen(list(othersOf(view)))}
            </Sees>
          </div>
        )}
        {prepare && (
          <p className={text["small"]}>
            {common.urgent.between} <UrgentLine />
          </p>
        )}
        {client && <Starters open={prepare} pick={change} />}
      </form>
    </MarginRow>
  );
}

/** The focus is in the field already: nothing else would say what is wrong. */
function aloud(sentence: string): string {
  announce(sentence);
  return sentence;
}

function placeholderFor(
  panel: ReturnType<typeof useMessages>["panel"],
  client: boolean,
  prepare: boolean,
): string {
  if (!client) return panel.add.labelTherapist;
  return prepare ? panel.add.placeholderPrepare : panel.add.placeholder;
}

/** For somebody without words yet; a press puts them into the field, to be changed or sent. */
function Starters({ open, pick }: { open: boolean; pick: (words: string) => void }) {
  const { panel } = useMessages();
  const chips = (
    <div className={layout["chips"]}>
      {panel.add.starterWords.map((words) => (
        <StarterChip key={words} onClick={() => pick(words)}>
          {words}
        </StarterChip>
      ))}
    </div>
  );
  if (!open) {
    return (
      <Disclosure small summary={panel.add.starters}>
        {chips}
      </Disclosure>
    );
  }
  return (
    <>
      <p className={text["label"]}>{panel.add.orStart}</p>
      {chips}
    </>
  );
}
