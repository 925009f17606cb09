// Says what to do when it cannot wait.
import { useMessages } from "../i18n/react.tsx";
import { usePageConfig } from "./page-config.ts";
import { splitPhoneNumbers } from "./phone-numbers.ts";

/** The clinic's own words; its numbers can be pressed. Renders an inline text. */
export function UrgentLine() {
  const { urgentLine } = usePageConfig();
  const { common } = useMessages();
  return (
    <span>
      {splitPhoneNumbers(common.urgent.cannotWait(urgentLine)).map(({ text, tel }, index) =>
        // Position is what these parts have for an identity.
        tel === null ? (
          <span key={index}>{text}</span>
        ) : (
          <a key={index} href={tel}>
            <bdi>{text}</bdi>
          </a>
        ),
      )}
    </span>
  );
}
