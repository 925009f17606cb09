// A list to pick one from, with a label as a field has it.
import { useId } from "react";
import { cx } from "./cx.ts";
import { Surround, describedBy } from "./field.tsx";
import type { Around, Native } from "./field.tsx";
import styles from "./field.module.css";

type SelectProps = Around &
  Omit<Native<"select">, "children"> & {
    value: string;
    onChange: (value: string) => void;
    options: readonly { value: string; label: string }[];
  };

/** The system's own. */
export function Select(props: SelectProps) {
  const { label, hideLabel, hint, error, className, options, onChange, ...rest } = props;
  const ownId = useId();
  const id = rest.id ?? ownId;
  return (
    <Surround {...{ id, label, hideLabel, hint, error, className }}>
      <select
        {...rest}
        id={id}
        className={cx(styles["input"], styles["select"])}
        aria-describedby={describedBy(id, { error, hint })}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Surround>
  );
}
