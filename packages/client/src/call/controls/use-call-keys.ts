// Listens for the keys of the call: acts by Ctrl or ⌘, talking while the space bar is held.
import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from "react";
import { useOwnMedia, useVisit } from "../visit-context.tsx";
import { actOf, isApple, keysAreTaken, spaceIsFree } from "./call-keys.ts";
import type { CallAct } from "./call-keys.ts";
import { keysWanted, onKeysWanted } from "./keys-setting.ts";
import { stepTalk } from "./push-to-talk.ts";
import type { Talk, TalkEvent } from "./push-to-talk.ts";

/** What each act does now; null: not here. */
export type CallActs = Readonly<Record<CallAct, (() => void) | null>>;

export function useKeysWanted(): boolean {
  return useSyncExternalStore(onKeysWanted, keysWanted);
}

export function useCallKeys(acts: CallActs): void {
  const wanted = useKeysWanted();
  const press = useEffectEvent((event: KeyboardEvent) => {
    const act = event.defaultPrevented ? null : actOf(event, isApple(navigator));
    if (act === null || keysAreTaken(document)) return;
    const run = acts[act];
    if (run === null) return;
    // Else the browser would keep a bookmark, search the web, show its own history.
    event.preventDefault();
    run();
  });
  useEffect(() => {
    if (!wanted) return undefined;
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [wanted]);
}

export function usePushToTalk(): void {
  const wanted = useKeysWanted();
  const { media } = useVisit();
  const { microphone } = useOwnMedia();
  const { on } = microphone;
  const talk = useRef<Talk>("idle");
  const tell = useEffectEvent((event: TalkEvent): boolean => {
    const step = stepTalk(talk.current, event);
    talk.current = step.talk;
    if (step.microphone !== null) void media.setOn("microphone", step.microphone === "open");
    return step.taken;
  });
  useEffect(() => {
    if (!on) tell({ type: "muted" });
  }, [on]);
  const down = useEffectEvent((event: KeyboardEvent) => {
    if (event.code !== "Space" || event.ctrlKey || event.altKey || event.metaKey) return;
    const { track, on: heard } = media.snapshot().microphone;
    const muted = track !== null && !heard;
    const free = !event.defaultPrevented && spaceIsFree(document);
    if (tell({ type: "down", repeat: event.repeat, muted, free })) event.preventDefault();
  });
  useEffect(() => {
    if (!wanted) return undefined;
    const keyDown = (event: KeyboardEvent) => down(event);
    const keyUp = (event: KeyboardEvent) => {
      if (event.code === "Space" && tell({ type: "up" })) event.preventDefault();
    };
    // Let go over another window, the key is never heard of again.
    const away = () => void tell({ type: "away" });
    document.addEventListener("keydown", keyDown);
    document.addEventListener("keyup", keyUp, true);
    document.addEventListener("visibilitychange", away);
    document.addEventListener("focusin", away);
    globalThis.addEventListener("blur", away);
    globalThis.addEventListener("pagehide", away);
    return () => {
      away();
      document.removeEventListener("keydown", keyDown);
      document.removeEventListener("keyup", keyUp, true);
      document.removeEventListener("visibilitychange", away);
      document.removeEventListener("focusin", away);
      globalThis.removeEventListener("blur", away);
      globalThis.removeEventListener("pagehide", away);
    };
  }, [wanted]);
}
