// A small form under a line: other words, a note, minutes.
import { ITEM_KINDS } from "@sameside/shared/session/agenda-item";
import type { ItemKind } from "@sameside/shared/session/agenda-item";
import { cleanLine } from "@sameside/shared/text";
import type { ComponentProps, ReactNode } from "react";
import { useState } from "react";
import { useAgendaWords, useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { TextArea, TextField } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import styles from "../panel.module.css";
import { useKeptWords } from "./kept-words.ts";

type LineFormProps = {
  /** Unique on the page: what is typed is kept under it. */
  keep: string;
  label: string;
  hint?: ReactNode;
  start: string;
  /** Graphemes. Leave out for a number. */
  max?: number;
  /** Nothing at all is fine, too. */
  optional?: boolean;
  /** Asks what kind of line it is, too. */
  kind?: ItemKind;
  /** On the button, if not "Save". */
  saveWord?: string;
  /** Resolves with a sentence about what is wrong, or null: then the form closes. */
  save: (value: string, kind: ItemKind) => Promise<string | null>;
  onClose: () => void;
};

/** What was typed stays in the field until the server has it. */
export function LineForm({ keep, label, hint, start, max, saveWord, ...props }: LineFormProps) {
  const { common, problems } = useMessages();
  const { edit } = useAgendaWords();
  const { words, write, clear } = useKeptWords(keep, start);
  const [kind, setKind] = useState<ItemKind>(props.kind ?? "topic");
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const close = () => {
    clear();
    props.onClose();
  };
  const save = async () => {
    const cleaned = max === undefined ? null : cleanLine(words, max);
    const empty = cleaned?.problem === "text.empty" && props.optional === true;
    if (cleaned !== null && cleaned.problem !== null && !empty) {
      announce(problems[cleaned.problem]);
      return setProblem(problems[cleaned.problem]);
    }
    setBusy(true);
    const refused = await props.save(words, kind);
    setBusy(false);
    setProblem(refused);
    if (refused === null) close();
  };
  const field = {
    ref: writeAtEnd,
    label,
    hint,
    error: problem,
    value: words,
    onChange: write,
    onKeyDown: (event: KeyLike) => {
      if (event.key === "Escape") close();
      // One line: Enter saves it.
      if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
      event.preventDefault();
      if (!busy) void save();
    },
  };
  return (
    <form
      className={layout["stack"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      {max === undefined ? (
        <TextField {...field} inputMode="numeric" />
      ) : (
        <TextArea
          {...field}
          words
          max={max}
          countWords={common.left}
          rows={1}
          className={styles["oneLine"]}
        />
      )}
      {props.kind !== undefined && <KindSelect kind={kind} onChange={setKind} />}
      <div className={layout["row"]}>
        <Button type="submit" busy={busy}>
          {busy ? common.saving.saving : (saveWord ?? edit.save)}
        </Button>
        <Button look="quiet" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}

/** The same function for the life of the form: a new one would take the focus at every change. */
function writeAtEnd(input: HTMLInputElement | HTMLTextAreaElement | null): void {
  input?.focus();
  input?.setSelectionRange(input.value.length, input.value.length);
}

type KeyLike = {
  readonly key: string;
  readonly nativeEvent: { readonly isComposing: boolean };
  readonly preventDefault: () => void;
};

type KindSelectProps = Pick<ComponentProps<typeof Select>, "hideLabel"> & {
  kind: ItemKind;
  onChange: (kind: ItemKind) => void;
};

/** The system's own list: nothing to learn, nothing in the way. */
export function KindSelect({ kind, onChange, hideLabel }: KindSelectProps) {
  const { edit, kinds } = useAgendaWords();
  return (
    <Select
      label={edit.kind}
      hideLabel={hideLabel}
      value={kind}
      onChange={(value) => onChange(ITEM_KINDS.find((known) => known === value) ?? kind)}
      options={ITEM_KINDS.map((value) => ({ value, label: kinds[value] }))}
    />
  );
}
