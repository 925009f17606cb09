// Shows a client the slip of the check-in they are on, keeping the focus where the person is.
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect, useRef } from "react";
import { Part } from "../../entry/part.tsx";
import { HelpSlip } from "./help-slip.tsx";
import { AskSlip, GivenSlip, TakenBackSlip } from "./pulse-slips.tsx";
import type { PulseDock as Dock } from "./use-pulse-dock.ts";

/** `dock` comes from the sheet, which needs to know whether there is a slip. */
export function PulseDock({ view, dock }: { view: SessionView; dock: Dock }) {
  const { step } = dock;
  const title = useRef<HTMLHeadingElement>(null);
  const at = step?.at ?? null;
  useFocusFollows(title, at);
  switch (step?.at) {
    case undefined:
      return null;
    case "ask":
      return <AskSlip key={step.pulseId} view={view} dock={dock} step={step} titleRef={title} />;
    case "help":
      return (
        <Part>
          <HelpSlip view={view} dock={dock} step={step} titleRef={title} />
        </Part>
      );
    case "given":
      return <GivenSlip view={view} dock={dock} step={step} titleRef={title} />;
    case "taken-back":
      return <TakenBackSlip view={view} dock={dock} titleRef={title} />;
  }
}

/**
 * The first slip takes no focus. Whoever pressed something on it goes on at the heading of the next;
 * when the last one is gone, back to where they were before.
 */
function useFocusFollows(
  title: { readonly current: HTMLHeadingElement | null },
  at: string | null,
): void {
  const before = useRef<HTMLElement | null>(null);
  const inside = useRef(false);
  useEffect(() => {
    const watch = (event: FocusEvent) => {
      const to = event.target instanceof HTMLElement ? event.target : null;
      const isInside = title.current?.closest("section")?.contains(to) ?? false;
      if (!isInside) before.current = to;
      inside.current = isInside;
    };
    document.addEventListener("focusin", watch);
    return () => document.removeEventListener("focusin", watch);
  }, [title]);
  useEffect(() => {
    // A focus that was on a slip and fell off it when that slip went.
    if (!inside.current || document.activeElement !== document.body) return;
    if (at === null) {
      inside.current = false;
      before.current?.focus();
    } else title.current?.focus();
  }, [at, title]);
}
