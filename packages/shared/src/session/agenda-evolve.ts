// Folds the events of the agenda.

import type { AgendaAdded } from "./agenda-draft.ts";
import type { AgendaEvent } from "./agenda.ts";
import { evolveSummaries } from "./agenda-summary.ts";
import { STATE_OF_OUTCOME, UNTOUCHED, isOpen } from "./agenda-item.ts";
import type { Agenda, AgendaItem, ItemId } from "./agenda-item.ts";
import type { Happened } from "./decision.ts";

export function evolveAgenda(agenda: Agenda, event: AgendaEvent, happened: Happened): Agenda {
  switch (event.type) {
    case "agenda.added":
      return { items: [...agenda.items, newItem(event, happened)] };
    case "agenda.moved":
      return { items: moved(agenda.items, event.itemId, event.afterId) };
    case "agenda.activated":
      return {
        items: agenda.items.map((item) => {
          if (item.id === event.itemId) return { ...item, state: "active", openState: "agreed" };
          return item.state === "active" ? { ...item, state: "agreed" } : item;
        }),
      };
    default: {
      const change = event;
      return {
        items: agenda.items.map((item) =>
          item.id === change.itemId ? evolveItem(item, change, happened) : item,
        ),
      };
    }
  }
}

function newItem(event: AgendaAdded, { at, by }: Happened): AgendaItem {
  const { itemId: id, text, kind, minutes, late } = event;
  return { ...UNTOUCHED, id, text, kind, minutes, late, addedBy: by, addedAt: at };
}

function moved(
  items: readonly AgendaItem[],
  itemId: ItemId,
  afterId: ItemId | null,
): readonly AgendaItem[] {
  const item = items.find((candidate) => candidate.id === itemId);
  if (item === undefined) return items;
  const rest = items.filter((candidate) => candidate.id !== itemId);
  const at = afterId === null ? 0 : rest.findIndex((candidate) => candidate.id === afterId) + 1;
  return rest.toSpliced(at, 0, item);
}

type ItemEvent = Exclude<
  AgendaEvent,
  { type: "agenda.added" | "agenda.moved" | "agenda.activated" }
>;

function evolveItem(item: AgendaItem, event: ItemEvent, happened: Happened): AgendaItem {
  switch (event.type) {
    case "agenda.edited":
      return {
        ...item,
        text: event.text,
        kind: event.kind,
        state: "proposed",
        openState: "proposed",
        agreedBy: null,
      };
    case "agenda.agreed": {
      // Whoever agrees to it takes part in it.
      const notFor = item.notFor.filter((id) => id !== happened.by);
      return { ...item, state: "agreed", openState: "agreed", agreedBy: happened.by, notFor };
    }
    case "agenda.not-for-one":
      return { ...item, notFor: [...item.notFor, happened.by] };
    case "agenda.for-one-too":
      return { ...item, notFor: item.notFor.filter((id) => id !== happened.by) };
    case "agenda.summarized":
    case "agenda.summary-answered":
      return { ...item, summaries: evolveSummaries(item.summaries, event, happened) };
    case "agenda.starred":
      return { ...item, stars: [...item.stars, happened.by] };
    case "agenda.unstarred":
      return { ...item, stars: item.stars.filter((id) => id !== happened.by) };
    case "agenda.timed":
      return { ...item, minutes: event.minutes };
    case "agenda.noted": {
      const others = item.notes.filter((note) => note.by !== happened.by);
      if (event.text === null) return { ...item, notes: others };
      return { ...item, notes: [...others, { by: happened.by, text: event.text }] };
    }
    case "agenda.finished":
      return { ...item, state: "done", settledBy: happened.by };
    case "agenda.taken-up":
      return { ...item, state: item.openState, settledBy: null };
    case "agenda.chosen":
      return { ...item, state: STATE_OF_OUTCOME[event.outcome], settledBy: happened.by };
  }
}

/** Sealing: what nobody chose for is carried, marked as not talked about. */
export function carryOpenItems(agenda: Agenda): Agenda {
  return {
    items: agenda.items.map((item) =>
      isOpen(item)
        ? { ...item, state: "carried", settledBy: null, notTalkedAbout: item.state !== "active" }
        : item,
    ),
  };
}
