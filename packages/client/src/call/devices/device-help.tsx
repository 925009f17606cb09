// Helps a person whose camera or microphone did not open, by its own cause.
import { useDeviceHelpWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import text from "../../ui/text.module.css";
import { AddressDrawing } from "./address-drawing.tsx";
import { deviceSteps } from "./device-steps.ts";
import type { DeviceFailure } from "./device-failure.ts";
import type { Missing } from "./missing.ts";
import { OwnTabLink } from "../../entry/own-tab-link.tsx";
import { whichBrowser } from "./which-browser.ts";
import { useVisit } from "../visit-context.tsx";

/** What a tab without a page around it may put right. */
const BETTER_ALONE: ReadonlySet<DeviceFailure> = new Set(["blocked", "forbidden", "insecure"]);

/** A heading, steps, a way to try again. */
export function DeviceHelp({ missing }: { missing: Missing }) {
  const { what, failure } = missing;
  const help = useDeviceHelpWords();
  const { media } = useVisit();
  const { steps, drawing } = deviceSteps(help, missing, whichBrowser(navigator));
  return (
    <section className={layout["stack"]} aria-labelledby="device-help">
      <h2 id="device-help" className={text["heading"]}>
        {help.title[what]}
      </h2>
      <p>{help[failure].what(help.device[what])}</p>
      <ol className={layout["steps"]}>
        {steps.map((step) => (
          <li key={step}>
            <span>{step}</span>
          </li>
        ))}
      </ol>
      {drawing !== null && <AddressDrawing of={drawing} label={help.blocked.drawing} />}
      <div>
        <Button look="main" big onClick={() => void media.open()}>
          {help.tryAgain}
        </Button>
      </div>
      {BETTER_ALONE.has(failure) && <OwnTabLink />}
      {failure === "blocked" && <p className={text["small"]}>{help.still}</p>}
    </section>
  );
}
