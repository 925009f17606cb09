// Draws where in a browser the sign is that leads to a page's permissions.
import styles from "../call.module.css";
import type { Drawing } from "./device-steps.ts";

type Place = { readonly sign: number; readonly lines: string };

/** Beside the address it is in each browser; a Mac's menu lies above the window. */
const PLACES: Readonly<Record<Drawing, Place>> = {
  address: { sign: 32, lines: "M72 32h150M236 32h90" },
  crossed: { sign: 72, lines: "M112 32h130M256 32h90" },
  menu: { sign: 92, lines: "M24 32h14M152 32h40M212 32h40M272 32h40" },
  phone: { sign: 32, lines: "M72 32h190" },
};

export function AddressDrawing({ of, label }: { of: Drawing; label: string }) {
  const { sign, lines } = PLACES[of];
  return (
    <svg
      viewBox={of === "phone" ? "0 0 320 64" : "0 0 440 64"}
      role="img"
      aria-label={label}
      className={styles["drawing"]}
    >
      <rect
        x="1"
        y="10"
        width={of === "phone" ? 318 : 438}
        height="44"
        rx={of === "menu" ? 4 : 22}
        fill="none"
        stroke="var(--edge)"
        strokeWidth="1.5"
      />
      <ellipse
        cx={sign}
        cy="32"
        rx={of === "menu" ? 44 : 26}
        ry="26"
        fill="none"
        stroke="var(--clay)"
        strokeWidth="2.5"
      />
      {of === "menu" ? (
        <text x={sign} y="38" textAnchor="middle" fontSize="18" fill="var(--ink)">
          Safari
        </text>
      ) : (
        <g
          transform={`translate(${sign - 32})`}
          fill="none"
          stroke="var(--ink)"
          strokeWidth="2"
          strokeLinecap="round"
        >
          {of === "crossed" ? (
            <path d="M21 26h14v12h-14zM35 31l8-5v12l-8-5M19 22l26 20" />
          ) : (
            <>
              <path d="M22 27h10M39 27h3M22 37h3M32 37h10" />
              <circle cx="35.5" cy="27" r="3" />
              <circle cx="28.5" cy="37" r="3" />
            </>
          )}
        </g>
      )}
      <path d={lines} stroke="var(--rule)" strokeWidth="8" strokeLinecap="round" fill="none" />
    </svg>
  );
}
