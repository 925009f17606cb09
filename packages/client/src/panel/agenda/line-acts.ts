// Says what one person can do with one line of the agenda.
import { isOpen } from "@sameside/shared/session/agenda-item";
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import { countClients } from "../../entry/people.ts";
import type { ShownLine } from "./shown-lines.ts";

/** All that a line needs of the view beside itself; the same object while none of it changes. */
export type Around = Pick<SessionView, "me" | "people" | "session">;

/** Those that open a small form; the other acts are sent as they are. */
export type Form = "minutes" | "note" | "words" | "summarize";

export type LineAct =
  | "agree"
  | "activate"
  | "finish"
  | "star"
  | "unstar"
  | "up"
  | "down"
  | "not-for-me"
  | "for-me-too"
  | "let-go"
  | "take-back"
  | Form;

/** A line with the ways it can go. */
export type LinePlace = Pick<ShownLine, "item" | "above" | "below">;

export interface LineActs {
  /** The one that stands on the line. */
  readonly atHand: "agree" | "finish" | "star" | "unstar" | null;
  /** The rest, for the menu. */
  readonly more: readonly LineAct[];
}

/** Nothing for guests; what the model would refuse is not offered. */
export function lineActsOf(view: Around, { item, above, below }: LinePlace): LineActs {
  if (view.me.role === "guest") return { atHand: null, more: [] };
  const inCall = view.session.phase === "live" || view.session.phase === "wrapping-up";
  const summarize = inCall && view.me.role === "therapist";
  if (!isOpen(item)) {
    return { atHand: null, more: summarize ? ["take-back", "summarize"] : ["take-back"] };
  }
  const atHand = actAtHand(view, item);
  const oneOfSeveral = view.me.role === "client" && countClients(view) > 1;
  const notForMe = item.notFor.includes(view.me.id);
  const may: Record<LineAct, boolean> = {
    agree: false,
    activate: inCall && (item.state === "agreed" || waitsForMe(view, item)),
    finish: inCall,
    star: !isStarred(view, item),
    unstar: isStarred(view, item),
    up: above !== undefined,
    down: below !== undefined,
    summarize,
    "not-for-me": oneOfSeveral && !notForMe,
    "for-me-too": oneOfSeveral && notForMe,
    // Minutes belong to the clock, the clock is the therapist's.
    minutes: view.me.role === "therapist",
    note: true,
    words: item.addedBy === view.me.id && item.state !== "active",
    "let-go": mayLetGo(view, item),
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
  "summarize",
  "up",
  "down",
  "minutes",
  "note",
  "words",
  "not-for-me",
  "for-me-too",
  "let-go",
] as const satisfies readonly LineAct[];

function actAtHand(view: Around, item: AgendaItem): LineActs["atHand"] {
  if (waitsForMe(view, item)) return "agree";
  if (item.state === "active" && view.me.role === "therapist") return "finish";
  return isStarred(view, item) ? "unstar" : "star";
}

/** Proposed by the other side: an OK from here makes it agreed. */
function waitsForMe(view: Around, item: AgendaItem): boolean {
  if (item.state !== "proposed" || view.me.role === "guest") return false;
  return roleIn(view, item.addedBy) !== view.me.role;
}

/** Proposed from here: an OK of the other side makes it agreed. */
export function waitsForOthers(view: Around, item: AgendaItem): boolean {
  return item.state === "proposed" && roleIn(view, item.addedBy) === view.me.role;
}

function isStarred(view: Around, item: AgendaItem): boolean {
  return item.stars.includes(view.me.id);
}

/** Only a client lets go of what a client starred. */
export function mayLetGo(view: Around, item: AgendaItem): boolean {
  return (
    view.me.role === "client" || (view.me.role === "therapist" && !isStarredByClient(view, item))
  );
}

function isStarredByClient(view: Around, item: AgendaItem): boolean {
  return item.stars.some((id) => roleIn(view, id) === "client");
}

function roleIn(view: Around, id: string): string | undefined {
  return view.people.find((person) => person.id === id)?.role;
}
