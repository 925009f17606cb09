// Ways to choose: chips, a box to tick, words side by side, cards.
import type { ReactNode } from "react";
import { useId } from "react";
import styles from "./choice.module.css";
import { cx } from "./cx.ts";
import { Icon } from "./icon.tsx";
import { iconTick } from "./icons.ts";
import text from "./text.module.css";

type Ticked = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ReactNode;
  name?: string | undefined;
  /** Id of a sentence that explains the choice. */
  describedBy?: string | undefined;
};

function Tick({ checked, onChange, name, describedBy }: Omit<Ticked, "children">) {
  return (
    <input
      type="checkbox"
      name={name}
      checked={checked}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}

/** A chip that can be chosen with others; "at most two" is the screen's rule. */
export function ChoiceChip({ children, ...tick }: Ticked) {
  return (
    <label className={styles["chip"]}>
      <Tick {...tick} />
      <Icon of={iconTick} size="s" />
      {children}
    </label>
  );
}

/** A box to tick with its words beside it. */
export function Check({ children, ...tick }: Ticked) {
  return (
    <label className={styles["check"]}>
      <Tick {...tick} />
      <span>{children}</span>
    </label>
  );
}

type Option<Value extends string> = { value: Value; label: ReactNode; note?: ReactNode };

type OneOf<Value extends string> = {
  /** Said before the options; on screen only with `showLegend`. */
  legend: ReactNode;
  showLegend?: boolean | undefined;
  /** `undefined`: nothing is chosen yet. */
  value: Value | undefined;
  onChange: (value: Value) => void;
  options: readonly Option<Value>[];
  className?: string | undefined;
};

/** Two to four words, one choice: Carry, Park, Let go. */
export function Segments<Value extends string>(props: OneOf<Value>) {
  const name = useId();
  return (
    <fieldset className={props.className}>
      <legend className={props.showLegend ? text["label"] : text["hidden"]}>{props.legend}</legend>
      <div className={styles["segments"]}>
        {props.options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={props.value === option.value}
              onChange={() => props.onChange(option.value)}
            />
            <Icon of={iconTick} size="s" />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** Equal cards with a line of explanation each, one choice. */
export function ChoiceCards<Value extends string>(props: OneOf<Value>) {
  const name = useId();
  return (
    <fieldset className={props.className}>
      <legend className={props.showLegend ? cx(text["heading"], styles["legend"]) : text["hidden"]}>
        {props.legend}
      </legend>
      <div className={styles["cards"]}>
        {props.options.map((option) => (
          <label key={option.value} className={styles["card"]}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={props.value === option.value}
              aria-describedby={option.note ? `${name}-${option.value}` : undefined}
              aria-labelledby={`${name}-${option.value}-title`}
              onChange={() => props.onChange(option.value)}
            />
            <span id={`${name}-${option.value}-title`} className={styles["cardTitle"]}>
              {option.label}
            </span>
            {option.note && (
              <span id={`${name}-${option.value}`} className={styles["cardNote"]}>
                {option.note}
              </span>
            )}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
