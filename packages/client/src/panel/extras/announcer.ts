// Tells screen readers what others did on the sheet.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import type { TowardLine } from "@sameside/shared/session/toward-line";
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect, useRef } from "react";
import type { SheetMoreWords } from "../../i18n/messages.ts";
import { useSheetMoreWords } from "../../i18n/react.tsx";
import { useSessionLink } from "../../session-link/react.tsx";
import { announce } from "../../ui/live-region.tsx";
import { nameOf } from "../../entry/people.ts";
import { OUTCOME_OF } from "../agenda/line-words.ts";
import { useSayOnlookers } from "./looking.ts";

type Said = SheetMoreWords["said"];
/** Whether the viewer just began with this line. */
type IsMine = (itemId: string) => boolean;

export type AnnouncerProps = {
  view: SessionView;
  /** What the person saw first: the program for this comes after it. */
  since: SessionView;
  /** What is only a therapist's is not read out into a picture with sound. */
  sharing: boolean;
};

/** Stays while other sheets come and go in its place. */
export function Announcer({ view, since, sharing }: AnnouncerProps): null {
  const more = useSheetMoreWords();
  const link = useSessionLink();
  const before = useRef(since);
  useSayOnlookers(view);
  useEffect(() => {
    // The log does not say who began with a line. One's own press is shown before it is answered.
    const isMine = (itemId: string) =>
      link.isPending((command) => command.type === "agenda.activate" && command.itemId === itemId);
    const news = whatIsNew(before.current, view, more.said, isMine);
    for (const words of news) announce(words);
    const rated = sharing ? [] : newlyRated(before.current, view);
    for (const name of rated) announce(more.folded.rated(name));
    before.current = view;
  }, [view, more, link, sharing]);
  return null;
}

/** Names of those whose rating a therapist can read now. */
function newlyRated(before: SessionView, now: SessionView): readonly string[] {
  const known = before.rating.shared.map(({ participantId }) => participantId);
  return now.rating.shared
    .filter(({ participantId }) => !known.includes(participantId))
    .map(({ participantId }) => nameOf(now, participantId));
}

/** In the order of the list; nothing about what the viewer did to it, nor of places and minutes. */
export function whatIsNew(
  before: SessionView,
  now: SessionView,
  said: Said,
  isMine: IsMine = () => false,
): readonly string[] {
  const known = new Map(before.agenda.items.map((item) => [item.id, item]));
  const news = [
    ...now.toward.lines.flatMap((line) => newsOfToward(before, now, line, said)),
    ...now.agenda.items.flatMap((item) => {
      const old = known.get(item.id);
      return old === item ? [] : newsOf(now, old, item, said, isMine);
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
  said: Said,
  isMine: IsMine,
): readonly string[] {
  if (old === undefined) {
    if (item.addedBy === view.me.id) return [];
    return [said.added(nameOf(view, item.addedBy), item.text)];
  }
  return [
    ...newsOfWords(view, old, item, said),
    ...newsOfSummaries(view, old, item, said),
    ...newsOfState(view, old, item, said, isMine),
  ];
}

/** Other words, stars, notes, "not for me". */
function newsOfWords(view: SessionView, old: AgendaItem, item: AgendaItem, said: Said) {
  const added = (now: readonly string[], before: readonly string[]) =>
    now.filter((id) => id !== view.me.id && !before.includes(id)).map((id) => nameOf(view, id));
  const notes = item.notes.filter(
    ({ by, text }) => by !== view.me.id && old.notes.find((note) => note.by === by)?.text !== text,
  );
  const reworded = item.text !== old.text && item.addedBy !== view.me.id;
  return [
    ...(reworded ? [said.reworded(nameOf(view, item.addedBy), item.text)] : []),
    ...added(item.stars, old.stars).map((name) => said.starred(name, item.text)),
    ...added(item.notFor, old.notFor).map((name) => said.notFor(name, item.text)),
    ...notes.map(({ by, text }) => said.noted(nameOf(view, by), item.text, text)),
  ];
}

function newsOfState(
  view: SessionView,
  old: AgendaItem,
  item: AgendaItem,
  said: Said,
  isMine: IsMine,
): readonly string[] {
  if (old.state === item.state) return [];
  const { id, text, settledBy } = item;
  switch (item.state) {
    case "agreed":
      if (old.state !== "proposed" || item.agreedBy === view.me.id) return [];
      return [said.agreed(text)];
    case "active":
      return isMine(id) ? [] : [said.active(text)];
    case "done":
      return settledBy === view.me.id ? [] : [said.done(text)];
    default: {
      const outcome = OUTCOME_OF[item.state];
      if (outcome === undefined || settledBy === null || settledBy === view.me.id) return [];
      return [said.chose(nameOf(view, settledBy), outcome, text)];
    }
  }
}

/** A summary by somebody else; what somebody else answers to the latest one. */
function newsOfSummaries(
  view: SessionView,
  old: AgendaItem,
  item: AgendaItem,
  said: Said,
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
  said: Said,
): readonly string[] {
  const old = before.toward.lines.find(({ id }) => id === line.id);
  if (old?.changedAt === line.changedAt || line.dropped) return [];
  if (line.agreed) return line.agreedBy === now.me.id ? [] : [said.towardAgreed(line.text)];
  if (line.by === now.me.id || line.text === old?.text) return [];
  return [said.toward(line.by === null ? "" : nameOf(now, line.by), line.text)];
}
