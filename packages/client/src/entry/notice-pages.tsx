// Pages with one card: first press, a link that opens nothing, a page that lost its connection.
import type { ProblemCode } from "@sameside/shared/http/problem";
import type { ReactNode } from "react";
import { useState } from "react";
import { useMessages } from "../i18n/react.tsx";
import { Button } from "../ui/button.tsx";
import { iconDoor, iconGap, iconInfo, iconSheet } from "../ui/icons.ts";
import { Said } from "../ui/live-region.tsx";
import { Card, Page } from "../ui/page.tsx";
import text from "../ui/text.module.css";
import { LanguageChoice } from "./language-choice.tsx";
import { usePageConfig } from "./page-config.ts";
import { useScreenName } from "./screen-name.ts";
import { UrgentLine } from "./urgent-line.tsx";

function OneCard({ screen, children }: { screen: string; children: ReactNode }) {
  const { clinicName } = usePageConfig();
  useScreenName(screen);
  return (
    <Page centred clinic={clinicName} foot={<LanguageChoice />}>
      {children}
    </Page>
  );
}

/** Why a press opened nothing; `unreachable`: no server answered. */
export type OpenProblem = ProblemCode | "unreachable";

/** A press that may take a moment; what went wrong is said under it. */
function OpenButton({ label, open }: { label: string; open: () => Promise<OpenProblem | null> }) {
  const { common, problems } = useMessages();
  const [state, setState] = useState<OpenProblem | "opening" | null>(null);
  const press = async () => {
    setState("opening");
    setState(await open());
  };
  return (
    <div>
      <Button look="main" big busy={state === "opening"} onClick={() => void press()}>
        {state === "opening" ? common.open.opening : label}
      </Button>
      {state !== null && state !== "opening" && (
        <Said className={text["small"]}>
          {state === "unreachable" ? common.open.unreachable : problems[state]}
        </Said>
      )}
    </div>
  );
}

/** The first press: nothing is used up before it. `open` resolves with what went wrong, or null. */
export function OpenCard({ open }: { open: () => Promise<OpenProblem | null> }) {
  const { clinicName } = usePageConfig();
  const { common } = useMessages();
  return (
    <OneCard screen="open">
      <Card
        icon={iconSheet}
        title={common.open.title(clinicName)}
        lead={common.open.lead}
        actions={<OpenButton label={common.open.button} open={open} />}
        small={common.open.small}
      />
    </OneCard>
  );
}

/** One page for unknown, replaced, ended links: which of them it is nobody learns here. */
export function NotValidPage() {
  const { common } = useMessages();
  return (
    <OneCard screen="not-valid">
      <Card
        icon={iconInfo}
        title={common.notValid.title}
        lead={common.notValid.lead}
        small={<UrgentLine />}
      />
    </OneCard>
  );
}

/** Reloaded in a browser that keeps nothing: the secret has left the address long ago. */
export function NeedsLinkPage() {
  const { common } = useMessages();
  return (
    <OneCard screen="needs-link">
      <Card
        icon={iconDoor}
        title={common.needsLink.title}
        lead={common.needsLink.lead}
        small={<UrgentLine />}
      />
    </OneCard>
  );
}

/** The credential ended while the page was open; `open` is null when the link is no longer known. */
export function DisconnectedPage({ open }: { open: (() => Promise<OpenProblem | null>) | null }) {
  const { common } = useMessages();
  return (
    <OneCard screen="disconnected">
      <Card
        icon={iconGap}
        title={common.ended.title}
        lead={common.ended.lead}
        actions={open && <OpenButton label={common.ended.again} open={open} />}
        small={<UrgentLine />}
      />
    </OneCard>
  );
}

/** Between the press and the first view: said in words, nothing moves. */
export function LoadingPage({ note }: { note?: ReactNode }) {
  const { clinicName } = usePageConfig();
  const { common } = useMessages();
  return (
    <Page centred clinic={clinicName}>
      <p className={text["lead"]}>{common.loading}</p>
      {note}
    </Page>
  );
}

/** After a bug that took the whole page, so it asks nothing around it but the words. */
export function BrokenPage({ clinicName }: { clinicName: string }) {
  const { common } = useMessages();
  return (
    <Page centred clinic={clinicName}>
      <Card
        title={common.broken}
        actions={<Button onClick={() => location.reload()}>{common.reload}</Button>}
      />
    </Page>
  );
}
