// Tells screen readers what others did on the sheet.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect, useRef } from "react";
import type { Messages } from "../i18n/messages.ts";
import { useMessages } from "../i18n/react.tsx";
import { announce } from "../ui/live-region.tsx";
import { nameOf } from "../entry/people.ts";

export function useAnnouncements(view: SessionView): void {
  const { panel } = useMessages();
  const before = useRef(view);
  useEffect(() => {
    for (const words of whatIsNew(before.current, view, panel.said)) announce(words);
    before.current = view;
  }, [view, panel]);
}

/** In the order of the list; nothing about what the viewer did. */
export function whatIsNew(
  before: SessionView,
  now: SessionView,
  said: Messages["panel"]["said"],
): readonly string[] {
  const news = now.agenda.items.flatMap((item) => {
    const old = before.agenda.items.find(({ id }) => id === item.id);
    return newsOf(now, old, item, said);
  });
  const { phase } = now.session;
  if (phase === before.session.phase) return news;
  if (phase === "live") return [said.live, ...news];
  if (phase === "wrapping-up") return [said.wrappingUp, ...news];
  return phase === "closing" ? [said.closing, ...news] : news;
}

function newsOf(
  view: SessionView,
  old: AgendaItem | undefined,
  item: AgendaItem,
  said: Messages["panel"]["said"],
): readonly string[] {
  if (old === undefined) {
    if (item.addedBy === view.me.id) return [];
    return [said.added(nameOf(view, item.addedBy), item.text)];
  }
  if (old.state === item.state) return [];
  if (item.state === "agreed" && old.state === "proposed") return [said.agreed(item.text)];
  if (item.state === "active") return [said.active(item.text)];
  return item.state === "done" ? [said.done(item.text)] : [];
}
