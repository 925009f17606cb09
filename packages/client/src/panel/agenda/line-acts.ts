// Says what one person can do with one line of the agenda.
import { isOpen } from "@sameside/shared/session/agenda-item";
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";

/** `minutes`, `note`, `words` open a small form; the others are sent as they are. */
export type LineAct =
  | "agree"
  | "activate"
  | "finish"
  | "star"
  | "unstar"
  | "up"
  | "down"
  | "minutes"
  | "note"
  | "words"
  | "let-go"
  | "take-back";

export interface LineActs {
  /** The one that stands on the line. */
  readonly atHand: "agree" | "finish" | "star" | "unstar" | null;
  /** The rest, for the menu. */
  readonly more: readonly LineAct[];
}

/** Nothing for guests; what the model would refuse is not offered. */
export function lineActsOf(view: SessionView, item: AgendaItem): LineActs {
  if (view.me.role === "guest") return { atHand: null, more: [] };
  if (!isOpen(item)) return { atHand: null, more: ["take-back"] };
  const atHand = actAtHand(view, item);
  const inCall = view.session.phase === "live" || view.session.phase === "wrapping-up";
  const may: Record<LineAct, boolean> = {
    agree: false,
    activate: inCall && (item.state === "agreed" || waitsForMe(view, item)),
    finish: inCall,
    star: !isStarred(view, item),
    unstar: isStarred(view, item),
    up: neighbours(view, item).above !== null,
    down: neighbours(view, item).below !== null,
    // Minutes belong to the clock, the clock is the therapist's.
    minutes: view.me.role === "therapist",
    note: true,
    words: item.addedBy === view.me.id && item.state !== "active",
    "let-go": view.me.role === "client" || !isStarredByClient(view, item),
    "take-back": item.state === "active",
  };
  return { atHand, more: ORDER.filter((act) => may[act] && act !== atHand) };
}

const ORDER = [
  "activate",
  "finish",
  "take-back",
  "star",
  "unstar",
  "up",
  "down",
  "minutes",
  "note",
  "words",
  "let-go",
] as const satisfies readonly LineAct[];

function actAtHand(view: SessionView, item: AgendaItem): LineActs["atHand"] {
  if (waitsForMe(view, item)) return "agree";
  if (item.state === "active" && view.me.role === "therapist") return "finish";
  return isStarred(view, item) ? "unstar" : "star";
}

/** Proposed by the other side: an OK from here makes it agreed. */
function waitsForMe(view: SessionView, item: AgendaItem): boolean {
  if (item.state !== "proposed" || view.me.role === "guest") return false;
  return roleIn(view, item.addedBy) !== view.me.role;
}

/** Proposed from here: an OK of the other side makes it agreed. */
export function waitsForOthers(view: SessionView, item: AgendaItem): boolean {
  return item.state === "proposed" && roleIn(view, item.addedBy) === view.me.role;
}

function isStarred(view: SessionView, item: AgendaItem): boolean {
  return item.stars.includes(view.me.id);
}

function isStarredByClient(view: SessionView, item: AgendaItem): boolean {
  return item.stars.some((id) => roleIn(view, id) === "client");
}

function roleIn(view: SessionView, id: string): string | undefined {
  return view.people.find((person) => person.id === id)?.role;
}

/** Where a move leads: ids to come after, `null` within for the top; null when there is no place to go. */
export function neighbours(
  view: SessionView,
  item: AgendaItem,
): {
  readonly above: { readonly afterId: string | null } | null;
  readonly below: { readonly afterId: string } | null;
} {
  const { items } = view.agenda;
  const index = items.findIndex((other) => other.id === item.id);
  const below = items[index + 1];
  return {
    above: index > 0 ? { afterId: items[index - 2]?.id ?? null } : null,
    below: below === undefined ? null : { afterId: below.id },
  };
}
