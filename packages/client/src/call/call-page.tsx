// Shows the screen of the call page that fits; keeps title, focus, sounds in step with it.
import { useEffect, useRef, useState } from "react";
import { LoadingPage } from "../entry/notice-pages.tsx";
import { usePageConfig } from "../entry/page-config.ts";
import { Part } from "../entry/part.tsx";
import { useScreenName } from "../entry/screen-name.ts";
import { NoSessionPage } from "../entry/session-pages.tsx";
import { useHostEvents } from "../entry/use-host-events.ts";
import type { PolicyPage } from "../embed/permissions.ts";
import type { Host } from "../host/host.ts";
import { useMessages } from "../i18n/react.tsx";
import { lazyPart } from "../later/lazy-part.tsx";
import { useUnfinishedRating } from "../rating/use-unfinished-rating.ts";
import { RecordScreen } from "../record/lazy-record.ts";
import { useServerNow, useSessionLink, useView } from "../session-link/react.tsx";
import text from "../ui/text.module.css";
import { useKnocking } from "./door/knocking.ts";
import { playSoftSound } from "./devices/soft-sound.ts";
import { screenFor } from "./screen-for.ts";
import type { Screen } from "./screen-for.ts";
import { CallScreen, preloadSlip } from "./stage/call-screen.tsx";
import { Prejoin } from "./join/prejoin.tsx";
import { VisitContext, useOwnMedia, useVisit, useVisitSnapshot } from "./visit-context.tsx";
import { createVisit } from "./visit.ts";
import { warnInConsole } from "./warn-in-console.ts";

/** Comes while the person looks at their picture. */
const { Part: ScreensAround, preload: preloadAround } = lazyPart(
  async () => (await import("./screens-around.tsx")).ScreensAround,
);

/** Comes while the call goes on: by its end the connection may be gone. */
const { Part: AfterCall, preload: preloadAfterCall } = lazyPart(
  async () => (await import("./after/after-call.tsx")).AfterCall,
);

/** How fresh the time must be for a screen to change by itself. */
const CLOCK_MS = 10_000;

type CallPageProps = {
  host: Host;
  /** The sheet beside the call is closed at first. */
  startsFolded: boolean;
};

/** Stands inside the shell: the link is open, there is a view. */
export function CallPage({ host, startsFolded }: CallPageProps) {
  const link = useSessionLink();
  const { video } = usePageConfig();
  // Link, host, config stay the same for the life of the page.
  const [visit] = useState(() =>
    createVisit({
      link,
      host,
      video,
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
  const { video } = usePageConfig();
  const local = useVisitSnapshot();
  const now = useServerNow(CLOCK_MS);
  const [panelOpen, setPanelOpen] = useState(!startsFolded);
  const screen = screenFor(view, { ...local, video, now });
  useScreenName(screen);
  useHostEvents(host);
  useUnfinishedRating(() => visit.openRating(true));
  useHeadingFocus(screen);
  useDoorbell(screen);
  useEffect(() => {
    if (screen === "prejoin") {
      preloadAround();
      preloadSlip();
    }
    if (screen === "call") preloadAfterCall();
  }, [screen]);
  useEffect(
    () =>
      host.onCommand((command) => {
        if (command.type === "open-panel") setPanelOpen(true);
        else if (command.type === "close-panel") setPanelOpen(false);
        else visit.obey(command);
      }),
    [host, visit],
  );
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
      return <CallScreen panelOpen={panelOpen} onPanel={setPanelOpen} />;
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
    if (shown.current === screen) return;
    shown.current = screen;
    const heading = document.querySelector<HTMLElement>("main h1, [data-ground] h1");
    if (heading === null) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [screen]);
}

/** The soft sound with the tab's title: somebody knocks, or this person is let in. */
function useDoorbell(screen: Screen): void {
  const { call } = useMessages();
  const { clinicName } = usePageConfig();
  const { speakerId } = useOwnMedia();
  const knocking = useKnocking().map(({ id }) => id);
  const doorKey = knocking.join(" ");
  const heard = useRef<readonly string[]>([]);
  const before = useRef(screen);
  useEffect(() => {
    const now = doorKey === "" ? [] : doorKey.split(" ");
    if (now.some((id) => !heard.current.includes(id))) playSoftSound(speakerId);
    heard.current = now;
  }, [doorKey, speakerId]);
  useEffect(() => {
    if (before.current === "waiting" && screen === "call") playSoftSound(speakerId);
    before.current = screen;
  }, [screen, speakerId]);
  // No names: titles stay in the browser's history.
  const words = doorKey === "" ? call.title.usual : `(${knocking.length}) ${call.title.knocking}`;
  useEffect(() => {
    document.title = clinicName === "" ? words : `${words} · ${clinicName}`;
  }, [words, clinicName]);
}
