// Says what to do when it cannot wait.
import { useMessages } from "../i18n/react.tsx";
import { usePageConfig } from "./page-config.ts";
import { PhoneText } from "./phone-text.tsx";

/** The clinic's own words; its numbers can be pressed. Renders an inline text. */
export function UrgentLine() {
  const { urgentLine } = usePageConfig();
  const { common } = useMessages();
  return <PhoneText>{common.urgent.cannotWait(urgentLine)}</PhoneText>;
}
