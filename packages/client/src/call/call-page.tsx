// Shows the screen of the call page that fits; keeps the focus in step with it.
import { use, useEffect, useRef, useState } from "react";
import { useContactAhead } from "../contact/lazy-contact.ts";
import { LoadingPage } from "../entry/notice-pages.tsx";
import { usePageConfig } from "../entry/page-config.ts";
import { Part } from "../entry/part.tsx";
import { useScreenName } from "../entry/screen-name.ts";
import { NoSessionPage, preloadNoSession } from "../entry/lazy-no-session.ts";
import { useHostEvents } from "../entry/use-host-events.ts";
import type { PolicyPage } from "../embed/permissions.ts";
import type { Host } from "../host/host.ts";
import { useMessages } from "../i18n/react.tsx";
import { askOnce } from "../later/ask-once.ts";
import { lazyPart } from "../later/lazy-part.tsx";
import { useUnfinishedRating } from "../rating/use-unfinished-rating.ts";
import { RecordScreen } from "../record/lazy-record.ts";
import { useServerNow, useSessionLink, useView } from "../session-link/react.tsx";
import text from "../ui/text.module.css";
import type { Blurring } from "./controls/blurred-media.ts";
import { preloadControls } from "./controls/lazy-controls.tsx";
import { screenFor } from "./screen-for.ts";
import type { Screen } from "./screen-for.ts";
import { preloadContactLines } from "./trouble/lazy-contact-lines.tsx";
import { CallScreen, preloadStage } from "./stage/call-screen.tsx";
import { Prejoin } from "./join/prejoin.tsx";
import { canCall } from "./trouble/can-call.ts";
import { VisitContext, useVisit, useVisitSnapshot } from "./visit-context.tsx";
import { createVisit } from "./visit.ts";
import { warnInConsole } from "./warn-in-console.ts";

/** Comes while the person looks at their picture. */
const { Part: ScreensAround, preload: preloadAround } = lazyPart(
  async () => (await import("./screens-around.tsx")).ScreensAround,
);

/** Comes right after the first picture: nobody can knock unheard for long. */
const { Part: Doorbell } = lazyPart(async () => (await import("./door/doorbell.tsx")).Doorbell);

/** Comes while the call goes on: by its end the connection may be gone. */
const { Part: AfterCall, preload: preloadAfterCall } = lazyPart(
  async () => (await import("./after/after-call.tsx")).AfterCall,
);

/** Comes before anything else, where the clinic offers it. */
const blurModule = askOnce(() => import("./controls/blurring.ts"));

/** How fresh the time must be for a screen to change by itself. */
const CLOCK_MS = 10_000;

type CallPageProps = {
  host: Host;
  /** The sheet beside the call is closed at first. */
  startsFolded: boolean;
};

/** Stands inside the shell: the link is open, there is a view. */
export function CallPage(props: CallPageProps) {
  const { blur } = usePageConfig();
  if (!blur) return <Visiting {...props} blurring={null} />;
  return (
    <Part waiting={<LoadingPage />}>
      <VisitingWithBlur {...props} />
    </Part>
  );
}

/** Waits until it is here: whoever wants to be blurred is shown in no other way. */
function VisitingWithBlur(props: CallPageProps) {
  const { blurring } = blurModule.now() ?? use(blurModule.ask());
  return <Visiting {...props} blurring={blurring} />;
}

function Visiting({ host, startsFolded, blurring }: CallPageProps & { blurring: Blurring | null }) {
  const link = useSessionLink();
  const video = useVideo();
  // Link, host, config stay the same for the life of the page.
  const [visit] = useState(() =>
    createVisit({
      link,
      host,
      video,
      blurring,
      loadRoom: () => import("../livekit/call-room.ts"),
      warn: warnInConsole,
    }),
  );
  useEffect(() => visit.start(), [visit]);
  useEffect(() => {
    if (host.embedded) void adviseOnAllow();
  }, [host]);
  return (
    <VisitContext value={visit}>
      <Screens host={host} startsFolded={startsFolded} />
    </VisitContext>
  );
}

/** Once for each load of the page: an integrator looks into the console. */
async function adviseOnAllow(): Promise<void> {
  const { allowAdvice } = await import("../host/allow-advice.ts");
  const advice = allowAdvice(document as PolicyPage, location.origin);
  // Not through `warnInConsole`, which takes addresses out: here they are the point.
  // oxlint-disable-next-line no-console
  if (advice !== null) console.warn(`sameside: ${advice}`);
}

function Screens({ host, startsFolded }: CallPageProps) {
  const view = useView();
  const visit = useVisit();
  const video = useVideo();
  const local = useVisitSnapshot();
  const now = useServerNow(CLOCK_MS);
  const { later } = useMessages();
  const [panelOpen, setPanelOpen] = useState(!startsFolded);
  const screen = screenFor(view, { ...local, video, now });
  useScreenName(screen);
  useHostEvents(host);
  useUnfinishedRating(() => visit.openRating(true));
  useHeadingFocus(screen);
  useContactAhead();
  useEffect(() => {
    if (screen === "prejoin") {
      preloadAround();
      preloadNoSession();
      preloadStage();
      preloadContactLines();
      preloadControls();
    }
    if (screen !== "call") return;
    preloadAfterCall();
    void later.after.ahead();
  }, [screen, later]);
  useEffect(
    () =>
      host.onCommand((command) => {
        if (command.type === "open-panel") setPanelOpen(true);
        else if (command.type === "close-panel") setPanelOpen(false);
        else visit.obey(command);
      }),
    [host, visit],
  );
  return (
    <>
      <ScreenShown screen={screen} panelOpen={panelOpen} onPanel={setPanelOpen} />
      <Part>
        <Doorbell screen={screen} />
      </Part>
    </>
  );
}

type ShownProps = { screen: Screen; panelOpen: boolean; onPanel: (open: boolean) => void };

function ScreenShown({ screen, panelOpen, onPanel }: ShownProps) {
  switch (screen) {
    case "prejoin":
      return <Prejoin />;
    case "prepare":
    case "waiting":
    case "declined":
    case "no-video":
      return (
        <Part waiting={<LoadingPage />}>
          <ScreensAround screen={screen} />
        </Part>
      );
    case "call":
      return <CallScreen panelOpen={panelOpen} onPanel={onPanel} />;
    case "left":
    case "elsewhere":
    case "removed":
    case "rating":
    case "ended":
      return (
        <Part waiting={<LoadingPage />}>
          <AfterCall screen={screen} />
        </Part>
      );
    case "cancelled":
    case "missed":
      return (
        <Part waiting={<LoadingPage />}>
          <NoSessionPage phase={screen} />
        </Part>
      );
    case "record":
      return <RecordPart />;
  }
}

/** Here are a video server and a browser for it. */
function useVideo(): boolean {
  return usePageConfig().video && canCall();
}

function RecordPart() {
  const { clinicName } = usePageConfig();
  const { common } = useMessages();
  return (
    <Part waiting={<p className={text["lead"]}>{common.loading}</p>}>
      <RecordScreen clinicName={clinicName} />
    </Part>
  );
}

/** A new screen begins at its heading; the first one leaves the focus to the browser. */
function useHeadingFocus(screen: Screen): void {
  const shown = useRef(screen);
  useEffect(() => {
    const before = shown.current;
    if (before === screen) return undefined;
    shown.current = screen;
    // Whoever writes on the agenda there is not taken away from it: the words at the door are read out.
    if (isAtDoor(before) && isAtDoor(screen)) return undefined;
    if (focusHeading()) return undefined;
    // The screen is still loading: its heading comes with it, before anybody can press what else is there.
    const watch = new MutationObserver(() => focusHeading() && watch.disconnect());
    watch.observe(document.body, { childList: true, subtree: true });
    return () => watch.disconnect();
  }, [screen]);
}

function isAtDoor(screen: Screen): boolean {
  return screen === "waiting" || screen === "declined";
}

function focusHeading(): boolean {
  const heading = document.querySelector<HTMLElement>("main h1, [data-ground] h1");
  if (heading === null) return false;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  window.scrollTo(0, 0);
  return true;
}
