// The clinic's own number, where its urgent line has one.
import { useMessages } from "../i18n/react.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { iconPhone } from "../ui/icons.ts";
import text from "../ui/text.module.css";
import { usePageConfig } from "./page-config.ts";
import { splitPhoneNumbers } from "./phone-numbers.ts";

/** The number itself stands there where there is room for it. */
export function CallPractice() {
  const { urgentLine } = usePageConfig();
  const { common } = useMessages();
  const number = splitPhoneNumbers(urgentLine).find(({ tel }) => tel !== null);
  if (!number?.tel) return null;
  return (
    <ButtonLink
      look="quiet"
      icon={iconPhone}
      href={number.tel}
      aria-label={common.urgent.call(number.text)}
    >
      {common.urgent.callShort} <bdi className={text["wide"]}>{number.text}</bdi>
    </ButtonLink>
  );
}
