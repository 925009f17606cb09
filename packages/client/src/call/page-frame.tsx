// The frame around the call's screens that are not on the stage.
import type { ReactNode } from "react";
import { CallPractice } from "../entry/call-practice.tsx";
import { LanguageChoice } from "../entry/language-choice.tsx";
import { OwnNewLink } from "../entry/own-new-link.tsx";
import { usePageConfig } from "../entry/page-config.ts";
import { Page, SkipLink } from "../ui/page.tsx";

type FrameProps = {
  /** Words of the link that skips the head. */
  skip: string;
  centred?: boolean;
  children: ReactNode;
};

/** The clinic at the top with its number to call, if its line has one. */
export function CallPageFrame({ skip, centred = false, children }: FrameProps) {
  const { clinicName } = usePageConfig();
  return (
    <>
      <SkipLink to="main">{skip}</SkipLink>
      <Page
        clinic={clinicName}
        headSide={<CallPractice />}
        foot={<LanguageChoice />}
        centred={centred}
      >
        {!centred && <OwnNewLink />}
        {children}
      </Page>
    </>
  );
}
