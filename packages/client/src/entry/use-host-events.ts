// Tells the embedding page what happened in the session: that it did, never what was said.
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Host } from "../host/host.ts";
import { useSession } from "../session-link/react.tsx";

/** For both pages, once; the call's own events are the call page's. */
export function useHostEvents(host: Pick<Host, "emit">): void {
  const { view } = useSession();
  const before = useRef<SessionView | null>(null);
  const compare = useEffectEvent((now: SessionView) => {
    const old = before.current;
    before.current = now;
    if (old === null) return;
    if (isOtherAgenda(old, now)) host.emit({ type: "agenda-changed" });
    if (isOver(now) && !isOver(old)) host.emit({ type: "session-end" });
    if (isRatingClosed(now) && !isRatingClosed(old)) host.emit({ type: "rating-closed" });
  });
  useEffect(() => {
    if (view !== null) compare(view);
  }, [view]);
}

function isOtherAgenda(old: SessionView, now: SessionView): boolean {
  if (old.agenda.items === now.agenda.items) return false;
  return JSON.stringify(old.agenda.items) !== JSON.stringify(now.agenda.items);
}

function isOver({ session }: SessionView): boolean {
  return session.phase === "closing" || session.phase === "sealed";
}

/** Only from the call's end on, and the same however it was closed. */
function isRatingClosed(view: SessionView): boolean {
  return isOver(view) && view.rating.mine !== null;
}
