// Leads back to the page around, where it named one.
import { useSyncExternalStore } from "react";
import { useAfterWords } from "../i18n/react.tsx";
import { ButtonLink } from "../ui/button.tsx";
import layout from "../ui/layout.module.css";
import { useHost } from "./host-context.ts";
import { usePageConfig } from "./page-config.ts";

/** Out of the frame: the address was checked to be of the page around it. */
export function WayBack() {
  const { back } = useAfterWords();
  const { clinicName } = usePageConfig();
  const host = useHost();
  const url = useSyncExternalStore(host.onCommand, host.returnUrl, host.returnUrl);
  if (url === null) return null;
  return (
    <div className={layout["row"]}>
      <ButtonLink href={url} target="_top">
        {back(clinicName)}
      </ButtonLink>
    </div>
  );
}
