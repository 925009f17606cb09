// The frame around the call's screens that are not on the stage.
import type { ReactNode } from "react";
import { usePageConfig } from "../entry/page-config.ts";
import { splitPhoneNumbers } from "../entry/phone-numbers.ts";
import { useMessages } from "../i18n/react.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { iconPhone } from "../ui/icons.ts";
import { Page, SkipLink } from "../ui/page.tsx";
import styles from "./call.module.css";

type FrameProps = {
  /** Words of the link that skips the head. */
  skip: string;
  centred?: boolean;
  children: ReactNode;
};

/** The clinic at the top with its number to call, if its line has one. */
export function CallPageFrame({ skip, centred = false, children }: FrameProps) {
  const { clinicName, urgentLine } = usePageConfig();
  const { call } = useMessages();
  const number = splitPhoneNumbers(urgentLine).find(({ tel }) => tel !== null);
  const line = number?.tel && (
    <ButtonLink
      look="quiet"
      icon={iconPhone}
      href={number.tel}
      aria-label={call.urgentCall.label(number.text)}
    >
      {call.urgentCall.short} <bdi className={styles["wide"]}>{number.text}</bdi>
    </ButtonLink>
  );
  return (
    <>
      <SkipLink to="main">{skip}</SkipLink>
      <Page clinic={clinicName} headSide={line} centred={centred}>
        {children}
      </Page>
    </>
  );
}
