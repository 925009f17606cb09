// Tells screen readers what others did on the sheet.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import type { TowardLine } from "@sameside/shared/session/toward";
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect, useRef } from "react";
import type { Words } from "../i18n/messages.ts";
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
  said: Words["panel"]["said"],
): readonly string[] {
  const known = new Map(before.agenda.items.map((item) => [item.id, item]));
  const news = [
    ...now.toward.lines.flatMap((line) => newsOfToward(before, now, line, said)),
    ...now.agenda.items.flatMap((item) => {
      const old = known.get(item.id);
      return old === item ? [] : newsOf(now, old, item, said);
    }),
  ];
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
  said: Words["panel"]["said"],
): readonly string[] {
  if (old === undefined) {
    if (item.addedBy === view.me.id) return [];
    return [said.added(nameOf(view, item.addedBy), item.text)];
  }
  return [...newsOfSummaries(view, old, item, said), ...newsOfState(old, item, said)];
}

function newsOfState(
  old: AgendaItem,
  item: AgendaItem,
  said: Words["panel"]["said"],
): readonly string[] {
  if (old.state === item.state) return [];
  if (item.state === "agreed" && old.state === "proposed") return [said.agreed(item.text)];
  if (item.state === "active") return [said.active(item.text)];
  return item.state === "done" ? [said.done(item.text)] : [];
}

/** A summary by somebody else; what somebody else answers to the latest one. */
function newsOfSummaries(
  view: SessionView,
  old: AgendaItem,
  item: AgendaItem,
  said: Words["panel"]["said"],
): readonly string[] {
  const latest = item.summaries.at(-1);
  const before = old.summaries.at(-1);
  if (latest === undefined || latest === before) return [];
  if (latest.id !== before?.id) {
    return latest.by === view.me.id ? [] : [said.summarized(nameOf(view, latest.by), latest.text)];
  }
  return latest.replies.flatMap((reply) => {
    const earlier = before.replies.find(({ by }) => by === reply.by);
    const same = earlier?.answer === reply.answer && earlier.words === reply.words;
    if (same || reply.by === view.me.id) return [];
    return [said.answered(nameOf(view, reply.by), said.answers[reply.answer], reply.words)];
  });
}

function newsOfToward(
  before: SessionView,
  now: SessionView,
  line: TowardLine,
  said: Words["panel"]["said"],
): readonly string[] {
  const old = before.toward.lines.find(({ id }) => id === line.id);
  if (old?.changedAt === line.changedAt || line.dropped) return [];
  if (line.agreed) return line.agreedBy === now.me.id ? [] : [said.towardAgreed(line.text)];
  if (line.by === now.me.id || line.text === old?.text) return [];
  return [said.toward(line.by === null ? "" : nameOf(now, line.by), line.text)];
}
