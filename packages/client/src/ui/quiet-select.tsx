// A small list to pick one from, beside what matters more; the system's own.
import styles from "./quiet-select.module.css";

interface QuietSelectProps {
  /** Read out only. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `lang`: the language of the label. */
  readonly options: readonly { value: string; label: string; lang: string }[];
}

export function QuietSelect({ label, value, onChange, options }: QuietSelectProps) {
  return (
    <select
      className={styles["select"]}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value} lang={option.lang}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
