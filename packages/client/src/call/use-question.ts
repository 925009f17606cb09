// Leads the focus into a question the person has asked for, back to where they were when it goes.
import type { RefObject } from "react";
import { useEffect, useEffectEvent, useRef } from "react";
import { keysAreTaken } from "./controls/call-keys.ts";

/**
 * For the button that changes nothing: it has the focus first. Escape takes the question away, unless
 * somebody writes or a menu is open: then the key is theirs.
 */
export function useQuestion(onAway: () => void): RefObject<HTMLButtonElement | null> {
  const safe = useRef<HTMLButtonElement>(null);
  const before = useRef<Element | null>(null);
  const away = useEffectEvent(onAway);
  useEffect(() => {
    before.current ??= document.activeElement;
    safe.current?.focus();
    const escape = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented && !keysAreTaken(document)) away();
    };
    document.addEventListener("keydown", escape);
    return () => {
      document.removeEventListener("keydown", escape);
      const back = before.current;
      // Whoever went elsewhere meanwhile stays there.
      if (document.activeElement === document.body && back instanceof HTMLElement) back.focus();
    };
  }, []);
  return safe;
}
