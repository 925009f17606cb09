// What a phone does to the call's page: its Back, its keyboard.
import { useEffect, useEffectEvent, useRef } from "react";
import { closeTopLayer } from "../../../ui/layers.ts";
import { createBackGuard } from "./back-guard.ts";
import type { BackGuard } from "./back-guard.ts";
import { roomAboveKeyboard } from "./keyboard-room.ts";
import type { KeyboardRoom } from "./keyboard-room.ts";

type StageHabitsProps = {
  /** The question whether to leave stands there. */
  asking: boolean;
  onBack: () => void;
  /** Null: no keyboard is over the page. */
  onKeyboard: (room: KeyboardRoom | null) => void;
};

export function StageHabits({ asking, onBack, onKeyboard }: StageHabitsProps): null {
  useBack(asking, onBack);
  useKeyboard(onKeyboard);
  return null;
}

/** Not inside another page: its history is one with ours, and not ours to fill. */
function useBack(asking: boolean, onBack: () => void): void {
  const ask = useEffectEvent(onBack);
  const guard = useRef<BackGuard | null>(null);
  useEffect(() => {
    if (window.parent !== window) return undefined;
    guard.current ??= createBackGuard({
      history,
      onPop: (listener) => {
        window.addEventListener("popstate", listener);
        return () => window.removeEventListener("popstate", listener);
      },
      closeTop: closeTopLayer,
      ask: () => ask(),
      later: (work) => setTimeout(work),
    });
    guard.current.start();
    return () => guard.current?.stop();
  }, []);
  useEffect(() => {
    if (!asking) guard.current?.again();
  }, [asking]);
}

/** Fields that bring a keyboard up. */
const WRITTEN_IN =
  'textarea, input:not([type="radio"], [type="checkbox"], [type="button"], [type="range"])';

function useKeyboard(onKeyboard: (room: KeyboardRoom | null) => void): void {
  const tell = useEffectEvent(onKeyboard);
  useEffect(() => {
    const seen = window.visualViewport;
    if (seen === null) return undefined;
    let before = "null";
    const look = () => {
      const { height, offsetTop, scale } = seen;
      const typing = document.activeElement?.matches(WRITTEN_IN) ?? false;
      const windowHeight = document.documentElement.clientHeight;
      const room = roomAboveKeyboard({ windowHeight, height, offsetTop, scale }, typing);
      const now = JSON.stringify(room);
      if (now !== before) tell(room);
      before = now;
    };
    look();
    seen.addEventListener("resize", look);
    seen.addEventListener("scroll", look);
    // From field to field the keyboard stays, and so must the room for it.
    document.addEventListener("focusin", look);
    return () => {
      seen.removeEventListener("resize", look);
      seen.removeEventListener("scroll", look);
      document.removeEventListener("focusin", look);
    };
  }, []);
}
