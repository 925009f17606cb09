// A small form under a line: other words, a note, minutes.
import type { ReactNode } from "react";
import { useState } from "react";
import { useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/field.tsx";
import layout from "../../ui/layout.module.css";

type LineFormProps = {
  label: string;
  hint?: ReactNode;
  start: string;
  /** Graphemes. */
  max?: number | undefined;
  /** A person's own words. */
  words?: boolean;
  numeric?: boolean;
  /** Resolves with a sentence about what is wrong, or null: then the form closes. */
  save: (value: string) => Promise<string | null>;
  onClose: () => void;
};

/** What was typed stays in the field until the server has it. */
export function LineForm({ label, hint, start, max, words, numeric, ...props }: LineFormProps) {
  const { common, panel } = useMessages();
  const [value, setValue] = useState(start);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const refused = await props.save(value);
    setBusy(false);
    setProblem(refused);
    if (refused === null) props.onClose();
  };
  return (
    <form
      className={layout["stack"]}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      <TextField
        ref={(input) => input?.focus()}
        label={label}
        hint={hint}
        error={problem}
        value={value}
        onChange={setValue}
        max={max}
        countWords={common.left}
        words={words}
        inputMode={numeric ? "numeric" : undefined}
        onKeyDown={(event) => {
          if (event.key === "Escape") props.onClose();
        }}
      />
      <div className={layout["row"]}>
        <Button type="submit" busy={busy}>
          {busy ? common.saving.saving : panel.edit.save}
        </Button>
        <Button look="quiet" onClick={props.onClose}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
