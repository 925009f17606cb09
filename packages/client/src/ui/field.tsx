// Fields to write in, each with its label, hint, count of what is left, sentence on what is missing.
import { countGraphemes } from "@sameside/shared/text";
import type { ComponentProps, ReactNode } from "react";
import { useId } from "react";
import { cx } from "./cx.ts";
import styles from "./field.module.css";
import { Icon } from "./icon.tsx";
import { iconInfo } from "./icons.ts";
import text from "./text.module.css";

/** From how few graphemes left the count is shown: nobody is counted from the first letter on. */
const countFrom = 20;

export type Around = {
  label: ReactNode;
  /** The label is read out only; a placeholder or heading says the same on screen. */
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  /** What is missing, in a sentence. */
  error?: ReactNode;
  className?: string | undefined;
};

type Counted = {
  value: string;
  onChange: (value: string) => void;
  /** Longest text in graphemes; longer text is kept and said, never cut off while typing. */
  max?: number | undefined;
  /** Words for what is left, negative when over: `(left) => …`. */
  countWords?: ((left: number) => string) | undefined;
  /** A person's own words: set in the paper's serif. */
  words?: boolean | undefined;
};

type Own = Around & Counted;
export type Native<Tag extends "input" | "textarea" | "select"> = Omit<
  ComponentProps<Tag>,
  keyof Own | "size"
>;

export function describedBy(id: string, parts: Record<string, ReactNode>): string | undefined {
  return cx(...Object.entries(parts).map(([name, part]) => Boolean(part) && `${id}-${name}`));
}

function countOf({
  value,
  max,
  countWords,
}: Pick<Counted, "value" | "max" | "countWords">): string | undefined {
  if (max === undefined || !countWords) return undefined;
  const left = max - countGraphemes(value);
  return left <= countFrom ? countWords(left) : undefined;
}

export function Surround(
  props: Around & { id: string; count?: string | undefined; children: ReactNode },
) {
  const { id, label, hideLabel, hint, error, count } = props;
  return (
    <div className={cx(styles["field"], props.className)}>
      <label htmlFor={id} className={hideLabel ? text["hidden"] : undefined}>
        {label}
      </label>
      {props.children}
      {error && (
        <p id={`${id}-error`} className={styles["error"]}>
          <Icon of={iconInfo} size="s" />
          <span>{error}</span>
        </p>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles["hint"]}>
          {hint}
        </p>
      )}
      {count && (
        <p id={`${id}-count`} className={styles["count"]}>
          {count}
        </p>
      )}
    </div>
  );
}

/** One line of text. `ref` reaches the input. */
export function TextField(props: Own & Native<"input">) {
  const { label, hideLabel, hint, error, className, max, countWords, words, onChange, ...rest } =
    props;
  const ownId = useId();
  const id = rest.id ?? ownId;
  const count = countOf({ value: rest.value, max, countWords });
  return (
    <Surround {...{ id, label, hideLabel, hint, error, className, count }}>
      <input
        {...rest}
        id={id}
        className={cx(styles["input"], words && styles["words"])}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, hint, count })}
        onChange={(event) => onChange(event.target.value)}
      />
    </Surround>
  );
}

/** Several lines of text; grows with them. `ref` reaches the textarea. */
export function TextArea(props: Own & Native<"textarea">) {
  const { label, hideLabel, hint, error, className, max, countWords, words, onChange, ...rest } =
    props;
  const ownId = useId();
  const id = rest.id ?? ownId;
  const count = countOf({ value: rest.value, max, countWords });
  return (
    <Surround {...{ id, label, hideLabel, hint, error, className, count }}>
      <textarea
        {...rest}
        id={id}
        className={cx(styles["input"], words && styles["words"])}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, { error, hint, count })}
        onChange={(event) => onChange(event.target.value)}
      />
    </Surround>
  );
}
