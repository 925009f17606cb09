// Draws two people on one line: here, or still awaited in pencil.
import { cx } from "../../ui/cx.ts";
import styles from "../call.module.css";

type MarkProps = {
  /** The other is drawn dotted. */
  awaited?: boolean;
  /** Read out; left out where the words beside it say the same. */
  label?: string;
  you?: string;
  other?: string;
};

export function PresenceMark({ awaited, label, you, other }: MarkProps) {
  const words = you !== undefined && other !== undefined;
  return (
    <svg
      className={cx(styles["mark"], !words && styles["small"])}
      viewBox={words ? "0 0 420 180" : "0 0 420 150"}
      {...(label === undefined ? { "aria-hidden": true } : { role: "img", "aria-label": label })}
    >
      <path d="M70 140a75 75 0 0 1 150 0z" fill="var(--action)" />
      {awaited ? (
        <path
          d="M192 140a66 66 0 0 1 132 0"
          fill="none"
          stroke="var(--pencil)"
          strokeWidth="2.5"
          strokeDasharray="2 8"
          strokeLinecap="round"
        />
      ) : (
        <path
          d="M192 140a66 66 0 0 1 132 0z"
          fill="var(--mark)"
          stroke="var(--ink)"
          strokeWidth="2"
        />
      )}
      <path d="M8 141h404" stroke="var(--ink)" strokeWidth="2" strokeLinecap="round" />
      {/* Away from each other, so that long words never meet. */}
      {words && (
        <g direction="ltr">
          <text x="192" y="170" textAnchor="end" fill="var(--ink)">
            {you}
          </text>
          <text x="212" y="170" textAnchor="start" fill="var(--ink-2)">
            {other}
          </text>
        </g>
      )}
    </svg>
  );
}
