// Leads from a frame that may not open devices to the same session in a tab of its own.
import { useContext } from "react";
import type { MouseEvent } from "react";
import { OwnTabContext } from "./own-tab.ts";
import { useDeviceHelpWords } from "../i18n/react.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { iconTabs } from "../ui/icons.ts";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";

/**
 * The link's secret is in the address for the moment of the press alone, so that it lies in no document
 * and in no status line; the tab takes it out of its own address at once.
 */
export function OwnTabLink() {
  const tab = useContext(OwnTabContext);
  const { ownTab } = useDeviceHelpWords();
  if (tab === null) return null;
  const { secret } = tab;
  if (secret === null) return <p className={text["small"]}>{ownTab.noLink}</p>;
  const fill = ({ currentTarget }: MouseEvent<HTMLAnchorElement>) => {
    currentTarget.hash = secret;
    // The browser has read the address by then.
    setTimeout(() => {
      currentTarget.hash = "";
    }, 0);
  };
  return (
    <div className={layout["stack"]}>
      <ButtonLink
        icon={iconTabs}
        href={location.pathname + location.search}
        target="_blank"
        rel="noopener noreferrer"
        onClick={fill}
        onAuxClick={fill}
      >
        {ownTab.open}
      </ButtonLink>
      <p className={text["small"]}>{ownTab.note}</p>
    </div>
  );
}
