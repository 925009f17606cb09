// Tells the embedding page what happened in the session.
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { Host } from "../host/host.ts";
import { useSession } from "../session-link/react.tsx";
import { askOnce } from "../later/ask-once.ts";

/** Comes behind the first picture, which it has nothing to tell of. */
const events = askOnce(async () => (await import("./session-events.ts")).sessionEvents);

/** For both pages, once. */
export function useHostEvents(host: Pick<Host, "emit">): void {
  const { view } = useSession();
  const before = useRef<SessionView | null>(null);
  const [here, setHere] = useState(false);
  const compare = useEffectEvent((now: SessionView) => {
    const old = before.current;
    const sessionEvents = events.now();
    // Until it is here, the first view waits to be compared.
    if (old !== null && sessionEvents === undefined) return;
    before.current = now;
    if (old === null) return;
    for (const event of sessionEvents?.(old, now) ?? []) host.emit(event);
  });
  useEffect(() => {
    void events.ahead().then(setHere);
    if (view !== null) compare(view);
  }, [view, here]);
}
