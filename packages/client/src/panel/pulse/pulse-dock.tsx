// Shows a client the slip of the check-in they are on, keeping the focus where the person is.
import type { SessionView } from "@sameside/shared/session/view";
import { useCallback, useEffect, useRef } from "react";
import { Part } from "../../entry/part.tsx";
import { HelpSlip } from "./help-slip.tsx";
import { AskSlip, GivenSlip, TakenBackSlip } from "./pulse-slips.tsx";
import type { PulseDock as Dock } from "./use-pulse-dock.ts";

/** `dock` comes from the sheet, which needs to know whether there is a slip. */
export function PulseDock({ view, dock }: { view: SessionView; dock: Dock }) {
  const { step } = dock;
  const { askedByMe, next } = useFocusFollows();
  switch (step?.at) {
    case undefined:
      return null;
    case "ask": {
      const titleRef = step.byMe ? askedByMe : next;
      return <AskSlip key={step.pulseId} view={view} dock={dock} step={step} titleRef={titleRef} />;
    }
    case "help":
      return (
        <Part>
          <HelpSlip view={view} dock={dock} step={step} titleRef={next} />
        </Part>
      );
    case "given":
      return <GivenSlip view={view} dock={dock} step={step} titleRef={next} />;
    case "taken-back":
      return <TakenBackSlip view={view} dock={dock} titleRef={next} />;
  }
}

type TitleRef = (title: HTMLHeadingElement | null) => void;

/**
 * The first slip takes no focus, unless the person asked for it by a press. Whoever pressed something
 * on it goes on at the heading of the next; when the last one is gone, back to where they were before.
 * By the headings' refs: a slip that is still on its way has none.
 */
function useFocusFollows(): { readonly askedByMe: TitleRef; readonly next: TitleRef } {
  const slip = useRef<Element | null>(null);
  const before = useRef<HTMLElement | null>(null);
  const inside = useRef(false);
  useEffect(() => {
    before.current = isLost() ? null : asElement(document.activeElement);
    const move = ({ target }: FocusEvent) => {
      inside.current = slip.current?.contains(asElement(target)) ?? false;
    };
    // Where a person only came by with Tab they were not.
    const use = (event: Event) => {
      const tab = event instanceof KeyboardEvent && (event.key === "Tab" || event.key === "Shift");
      const to = asElement(event.target);
      if (!tab && !slip.current?.contains(to)) before.current = to;
    };
    document.addEventListener("focusin", move);
    // Before the press does anything: by then there may be another slip.
    document.addEventListener("keydown", use, true);
    document.addEventListener("click", use, true);
    return () => {
      document.removeEventListener("focusin", move);
      document.removeEventListener("keydown", use, true);
      document.removeEventListener("click", use, true);
      if (inside.current && isLost()) before.current?.focus();
    };
  }, []);
  const next = useCallback((title: HTMLHeadingElement | null) => {
    if (title === null) return;
    slip.current = title.closest("section");
    if (inside.current && isLost()) title.focus();
  }, []);
  const askedByMe = useCallback(
    (title: HTMLHeadingElement | null) => {
      next(title);
      if (isLost()) title?.focus();
    },
    [next],
  );
  return { askedByMe, next };
}

function asElement(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement ? target : null;
}

/** It fell off a thing that went. */
function isLost(): boolean {
  return document.activeElement === document.body;
}
