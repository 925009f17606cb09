// The product's mark with its name: two on the same side of one line.
import styles from "./logo.module.css";

/** The name is the same in every language. */
export function Logo() {
  return (
    <span className={styles["logo"]} translate="no">
      <svg viewBox="0 0 32 24" aria-hidden="true">
        <path className={styles["one"]} d="M3.5 19.5a7.5 7.5 0 0 1 15 0z" />
        <path
          className={styles["other"]}
          d="M15 19.5a6.5 6.5 0 0 1 13 0z"
          strokeWidth={1.75}
          strokeLinejoin="round"
        />
        <path className={styles["ground"]} d="M2 20h28" strokeWidth={1.75} strokeLinecap="round" />
      </svg>
      Sameside
    </span>
  );
}
