// One line of a questionnaire: numbers side by side with Skip as one more choice.
import type { CSSProperties, ReactNode } from "react";
import { useId } from "react";
import styles from "./radio-scale.module.css";

/** What a line holds: a whole number of the scale, `"skip"`, or nothing yet. */
export type ScaleValue = number | "skip" | undefined;

type RadioScaleProps = {
  /** The statement; becomes the legend. */
  legend: ReactNode;
  /** A smaller second sentence under it. */
  aside?: ReactNode;
  min: number;
  max: number;
  /** End words: "Not at all" and "Fully". */
  minLabel: string;
  maxLabel: string;
  /** What stands in the last cell. */
  skipLabel: string;
  /** What a screen reader hears there: "Skip this line". */
  skipName: string;
  value: ScaleValue;
  onChange: (value: number | "skip") => void;
  /** Of the questionnaire's words; what is said of skipping is the page's. */
  lang?: string | undefined;
};

/** What a narrow row still holds at 44 pixels a target. */
const NARROW_ROW = 6;

/**
 * Fills whole rows: one where there is room, two where there is not. Skip takes the place that would
 * stay empty.
 */
function layoutOf(points: number): CSSProperties {
  const cells = points + 1;
  const oneRow = cells <= NARROW_ROW;
  return {
    "--points": points,
    "--narrow": oneRow ? cells : Math.ceil(cells / 2),
    "--narrow-skip": oneRow || cells % 2 === 0 ? 1 : 2,
    // The end word stands under the last number, not under Skip.
    "--narrow-end": oneRow ? `calc(100% / ${cells})` : "0px",
  } as CSSProperties;
}

/** Native radios give arrow keys, right-to-left order and one tab stop; nothing is chosen beforehand. */
export function RadioScale(props: RadioScaleProps) {
  const { min, max, minLabel, maxLabel, value, onChange, lang } = props;
  const name = useId();
  const numbers = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const nameOf = (number: number) => {
    if (number === min) return `${number}, ${minLabel}`;
    return number === max ? `${number}, ${maxLabel}` : String(number);
  };
  return (
    <fieldset className={styles["line"]} style={layoutOf(numbers.length)}>
      <legend lang={lang}>
        <bdi>{props.legend}</bdi>
        {props.aside && (
          <span className={styles["aside"]}>
            <bdi>{props.aside}</bdi>
          </span>
        )}
      </legend>
      <div className={styles["frame"]}>
        <div className={styles["scale"]}>
          {numbers.map((number) => (
            <label key={number} lang={props.lang}>
              <input
                type="radio"
                name={name}
                value={number}
                lang={lang}
                aria-label={nameOf(number)}
                checked={value === number}
                onChange={() => onChange(number)}
              />
              <span aria-hidden="true">{number}</span>
            </label>
          ))}
          <label className={styles["skip"]}>
            <input
              type="radio"
              name={name}
              value="skip"
              aria-label={props.skipName}
              checked={value === "skip"}
              onChange={() => onChange("skip")}
            />
            <span aria-hidden="true">{props.skipLabel}</span>
          </label>
        </div>
        <p className={styles["ends"]} aria-hidden="true" lang={lang}>
          <span>
            {min} {minLabel}
          </span>
          <span>
            {max} {maxLabel}
          </span>
        </p>
      </div>
    </fieldset>
  );
}
