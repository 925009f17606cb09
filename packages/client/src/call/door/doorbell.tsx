// Rings, writes it into the tab's title, tells the system: somebody knocks, or this person may come in.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useDoorWords } from "../../i18n/react.tsx";
import { useHost } from "../../entry/host-context.ts";
import { usePageConfig } from "../../entry/page-config.ts";
import { playSoftSound } from "../devices/soft-sound.ts";
import { useOwnMedia } from "../visit-context.tsx";
import type { Screen } from "../screen-for.ts";
import { useAtDoor } from "./at-door.ts";
import { createBell } from "./bell.ts";
import type { Bell } from "./bell.ts";
import { pageNotice } from "./page-notice.ts";

/** No names: titles stay in the browser's history, notes on locked screens. */
export function Doorbell({ screen }: { screen: Screen }) {
  const { tell } = useDoorWords();
  const ids = useAtDoor()
    .filter(({ away }) => !away)
    .map(({ person }) => person.id)
    .join(" ");
  const count = ids === "" ? 0 : ids.split(" ").length;
  const comeIn = useComeIn(screen);
  useTellAround(count);
  useRing(ids, tell.knocking);
  useTitle(count > 0 ? `(${count}) ${tell.knocking}` : comeIn ? tell.comeIn : null);
  useNote(comeIn ? tell.comeIn : null);
  return null;
}

/** In a frame the tab's title is the embedding page's: it is told the number, nothing else. */
function useTellAround(count: number): void {
  const host = useHost();
  const told = useRef(0);
  useEffect(() => {
    if (count === told.current) return;
    told.current = count;
    host.emit({ type: "waiting", count });
  }, [host, count]);
}

function useRing(ids: string, words: string): void {
  const { speakerId } = useOwnMedia();
  const bell = useRef<Bell | null>(null);
  const ring = useEffectEvent(() => {
    playSoftSound(speakerId);
    if (isElsewhere()) pageNotice().show(words);
  });
  useEffect(() => {
    const made = createBell(() => ring());
    bell.current = made;
    return made.stop;
  }, []);
  useEffect(() => {
    bell.current?.hear(ids === "" ? [] : ids.split(" "));
    if (ids === "") pageNotice().close();
  }, [ids]);
}

/** From the admission until the person looks at the page. */
function useComeIn(screen: Screen): boolean {
  const { speakerId } = useOwnMedia();
  const before = useRef(screen);
  const [comeIn, setComeIn] = useState(false);
  useEffect(() => {
    const waited = before.current === "waiting" || before.current === "declined";
    before.current = screen;
    if (!waited || screen !== "call") return;
    playSoftSound(speakerId);
    setComeIn(isElsewhere());
  }, [screen, speakerId]);
  useEffect(() => {
    if (!comeIn) return undefined;
    const look = () => {
      if (!isElsewhere()) setComeIn(false);
    };
    document.addEventListener("visibilitychange", look);
    window.addEventListener("focus", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      window.removeEventListener("focus", look);
    };
  }, [comeIn]);
  return comeIn;
}

function useNote(words: string | null): void {
  useEffect(() => {
    if (words === null) return undefined;
    pageNotice().show(words);
    return () => pageNotice().close();
  }, [words]);
}

function useTitle(words: string | null): void {
  const { usualTitle } = useDoorWords();
  const { clinicName } = usePageConfig();
  const title = words ?? usualTitle;
  useEffect(() => {
    document.title = clinicName === "" ? title : `${title} · ${clinicName}`;
  }, [title, clinicName]);
}

/** The person looks at another tab, another window, another program. */
function isElsewhere(): boolean {
  return document.visibilityState === "hidden" || !document.hasFocus();
}
