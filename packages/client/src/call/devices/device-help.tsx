// Helps a person whose camera or microphone did not open, by its own cause.
import { useDeviceHelpWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import type { Missing } from "./missing.ts";
import { useVisit } from "../visit-context.tsx";

/** A heading, steps, a way to try again. */
export function DeviceHelp({ missing: { what, failure } }: { missing: Missing }) {
  const help = useDeviceHelpWords();
  const { media } = useVisit();
  const device = help.device[what];
  const steps =
    failure === "blocked"
      ? [help.blocked.where, help.blocked.find(help.allow[what]), help.blocked.back]
      : help[failure].steps;
  return (
    <section className={layout["stack"]} aria-labelledby="device-help">
      <h2 id="device-help" className={text["heading"]}>
        {help.title[what]}
      </h2>
      <p>{help[failure].what(device)}</p>
      <ol className={layout["steps"]}>
        {steps.map((step) => (
          <li key={step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      {failure === "blocked" && <AddressBar label={help.blocked.drawing} />}
      <div>
        <Button look="main" big onClick={() => void media.open()}>
          {help.tryAgain}
        </Button>
      </div>
      {failure === "blocked" && <p className={text["small"]}>{help.still}</p>}
    </section>
  );
}

function AddressBar({ label }: { label: string }) {
  return (
    <svg viewBox="0 0 440 64" role="img" aria-label={label} className={styles["drawing"]}>
      <rect
        x="1"
        y="10"
        width="438"
        height="44"
        rx="22"
        fill="none"
        stroke="var(--edge)"
        strokeWidth="1.5"
      />
      <circle cx="32" cy="32" r="26" fill="none" stroke="var(--clay)" strokeWidth="2.5" />
      <g fill="none" stroke="var(--ink)" strokeWidth="2" strokeLinecap="round">
        <path d="M22 27h10M39 27h3M22 37h3M32 37h10" />
        <circle cx="35.5" cy="27" r="3" />
        <circle cx="28.5" cy="37" r="3" />
      </g>
      <path
        d="M72 32h150M236 32h90"
        stroke="var(--rule)"
        strokeWidth="8"
        strokeLinecap="round"
        fill="none"
      />
    </svg>
  );
}
