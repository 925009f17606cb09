// The sheet as a page of its own, to stand beside a call elsewhere.
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect, useState } from "react";
import { OwnNewLink } from "../entry/own-new-link.tsx";
import { CallPractice } from "../entry/call-practice.tsx";
import { NoSessionPage, preloadNoSession } from "../entry/lazy-no-session.ts";
import { LanguageChoice } from "../entry/language-choice.tsx";
import { LoadingPage } from "../entry/notice-pages.tsx";
import { usePageConfig } from "../entry/page-config.ts";
import { isAsked } from "../entry/is-asked.ts";
import { Part } from "../entry/part.tsx";
import { useScreenName } from "../entry/screen-name.ts";
import { useHostEvents } from "../entry/use-host-events.ts";
import type { Host } from "../host/host.ts";
import { useFormat, useMessages } from "../i18n/react.tsx";
import { opensAtRating } from "../rating/may-rate.ts";
import { useUnfinishedRating } from "../rating/use-unfinished-rating.ts";
import { lazyPart } from "../later/lazy-part.tsx";
import { RecordScreen } from "../record/lazy-record.ts";
import { useView } from "../session-link/react.tsx";
import { Icon } from "../ui/icon.tsx";
import { iconSheet } from "../ui/icons.ts";
import { SkipLink } from "../ui/page.tsx";
import text from "../ui/text.module.css";
import styles from "./panel-page.module.css";
import { Panel } from "./panel.tsx";
import { othersOf } from "../entry/people.ts";

/** Where the skip link leads. */
const MAIN_ID = "main";

export function PanelPage({ host }: { host: Host }) {
  const view = useView();
  const { clinicName } = usePageConfig();
  useHostEvents(host);
  useUnfinishedRating();
  const { phase } = view.session;
  useScreenName(phase === "sealed" ? "record" : "panel");
  useEffect(() => preloadNoSession(), []);
  if (phase === "cancelled" || phase === "missed") {
    return (
      <Part waiting={<LoadingPage />}>
        <NoSessionPage phase={phase} />
      </Part>
    );
  }
  if (phase === "sealed") {
    return (
      <Part waiting={<LoadingPage />}>
        <RecordScreen clinicName={clinicName} />
      </Part>
    );
  }
  return <SheetPage />;
}

/** Comes after the sheet. */
const { Part: OwnName } = lazyPart(async () => (await import("./own-name.tsx")).OwnName);

/** With video the page before the call asks; after the call the names stand as they are. */
function asksName({ call, phase }: SessionView["session"]): boolean {
  return call === "elsewhere" && phase !== "closing";
}

function SheetPage() {
  const view = useView();
  const { panel } = useMessages();
  const { list } = useFormat();
  const [rating, setRating] = useState(() => opensAtRating(view));
  return (
    <div className={styles["page"]} data-wide={rating || undefined}>
      <SkipLink to={MAIN_ID}>{panel.skipTo}</SkipLink>
      <header className={styles["head"]}>
        <p>
          <Icon of={iconSheet} size="s" /> {panel.elsewhere(list(othersOf(view)))}
        </p>
        <LanguageChoice />
        {asksName(view.session) && !rating && (
          <div className={styles["own"]} data-asked={isAsked(view) || undefined}>
            <Part>
              <OwnName />
            </Part>
          </div>
        )}
        <OwnNewLink />
      </header>
      <main id={MAIN_ID} tabIndex={-1} className={styles["sheet"]}>
        <h1 tabIndex={-1} className={text["hidden"]}>
          {panel.sessionWith(list(othersOf(view)))}
        </h1>
        <Panel
          alone
          headExtra={view.me.role !== "therapist" && <CallPractice />}
          onRating={setRating}
        />
      </main>
    </div>
  );
}
