// Tells the embedding page what happened in the session.
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Host } from "../host/host.ts";
import { useSession } from "../session-link/react.tsx";
import { sessionEvents } from "./session-events.ts";

/** For both pages, once. */
export function useHostEvents(host: Pick<Host, "emit">): void {
  const { view } = useSession();
  const before = useRef<SessionView | null>(null);
  const compare = useEffectEvent((now: SessionView) => {
    const old = before.current;
    before.current = now;
    if (old !== null) for (const event of sessionEvents(old, now)) host.emit(event);
  });
  useEffect(() => {
    if (view !== null) compare(view);
  }, [view]);
}
