// Describes one line of the agenda, in the surroundings that decisions about it need.

import type { Actor, ParticipantId, Role } from "./actor.ts";
import type { Phase } from "./lifecycle.ts";

/** Opaque id, made by the author's device. */
export type ItemId = string;

export const ITEM_KINDS = ["topic", "update", "practice", "question", "goal", "logistics"] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const ITEM_OUTCOMES = ["carry", "park", "let-go"] as const;
export type ItemOutcome = (typeof ITEM_OUTCOMES)[number];

/** Graphemes. */
export const ITEM_TEXT_MAX = 140;
/** Graphemes. */
export const ITEM_NOTE_MAX = 200;
/** Graphemes of a summary back, of the words in its answer. */
export const SUMMARY_MAX = 200;
/** Open items beyond this earn advice, never a refusal. */
export const OPEN_ITEMS_ADVICE = 6;
/** An item added this close to the planned end is offered first next time. */
export const LATE_MS = 10 * 60_000;

export type OpenItemState = "proposed" | "agreed" | "active";
export type SettledItemState = "done" | "parked" | "carried" | "withdrawn";

export const SUMMARY_ANSWERS = ["thats-it", "partly", "not-quite"] as const;
export type SummaryAnswer = (typeof SUMMARY_ANSWERS)[number];

/** Opaque id, made by the author's device. */
export type SummaryId = string;

/** What a therapist understood, in one line, with what the clients say to it. */
export interface SummaryBack {
  readonly id: SummaryId;
  readonly by: ParticipantId;
  readonly text: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** One a client, the latest. */
  readonly replies: readonly SummaryReply[];
}

export interface SummaryReply {
  readonly by: ParticipantId;
  readonly answer: SummaryAnswer;
  /** In the client's own words, or null. */
  readonly words: string | null;
  readonly at: number;
}

/** The session an item was carried from. */
export interface CarriedFrom {
  readonly sessionId: string;
  /** Its planned start in epoch milliseconds. */
  readonly startsAt: number;
}

/** What choosing makes of an item. */
export const STATE_OF_OUTCOME = {
  carry: "carried",
  park: "parked",
  "let-go": "withdrawn",
} as const satisfies Record<ItemOutcome, SettledItemState>;

export interface ItemNote {
  readonly by: ParticipantId;
  readonly text: string;
}

/** One line of the agenda as everybody in the session sees it. Times in epoch milliseconds. */
export interface AgendaItem {
  readonly id: ItemId;
  readonly text: string;
  readonly kind: ItemKind;
  readonly minutes: number | null;
  readonly addedBy: ParticipantId;
  readonly addedAt: number;
  readonly state: OpenItemState | SettledItemState;
  readonly agreedBy: ParticipantId | null;
  /** Who made it done, parked, carried or withdrawn; null while open or when nobody chose by sealing. */
  readonly settledBy: ParticipantId | null;
  /** What a settled item goes back to when it is taken up again. */
  readonly openState: "proposed" | "agreed";
  readonly stars: readonly ParticipantId[];
  readonly notes: readonly ItemNote[];
  /** Clients for whom this one is not; shown to all. Only where there are several clients. */
  readonly notFor: readonly ParticipantId[];
  /** Oldest first; the last one is what clients answer. */
  readonly summaries: readonly SummaryBack[];
  /** Null for an item of this session. */
  readonly carriedFrom: CarriedFrom | null;
  /** Times this item came back from an earlier session. */
  readonly carryCount: number;
  readonly late: boolean;
  /** Carried at sealing because nobody chose. */
  readonly notTalkedAbout: boolean;
}

/** What nobody has said or done anything about yet. */
export const UNTOUCHED = {
  state: "proposed",
  agreedBy: null,
  settledBy: null,
  openState: "proposed",
  stars: [],
  notes: [],
  notFor: [],
  summaries: [],
  carriedFrom: null,
  carryCount: 0,
  late: false,
  notTalkedAbout: false,
} as const satisfies Partial<AgendaItem>;

/** Items in the order they are shown. */
export interface Agenda {
  readonly items: readonly AgendaItem[];
}

/** An agenda item its author has not shared yet. */
export interface DraftRow {
  readonly kind: "draft";
  readonly id: ItemId;
  readonly owner: ParticipantId;
  readonly text: string;
  readonly itemKind: ItemKind;
  readonly minutes: number | null;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** What agenda decisions need from the rest of the session; a viewer's page can build it too. */
export interface AgendaScope {
  readonly agenda: Agenda;
  /** The actor's own drafts. */
  readonly drafts: readonly DraftRow[];
  readonly enabled: boolean;
  readonly phase: Phase;
  readonly endsAt: number;
  readonly now: number;
  readonly roleOf: (id: ParticipantId) => Role | null;
  /** Clients in the session. */
  readonly clientCount: number;
}

export type AgendaActor = Extract<Actor, { kind: "participant" }>;

export function findItem(agenda: Agenda, id: ItemId): AgendaItem | undefined {
  return agenda.items.find((item) => item.id === id);
}

/** Came parked from an earlier session, untouched in this one: it lies beside today's list. */
export function isParkedBefore(item: AgendaItem): boolean {
  return item.state === "parked" && item.carriedFrom !== null && item.settledBy === null;
}

/** Proposed, agreed or active: still on today's list. */
export function isOpen(item: AgendaItem): item is AgendaItem & { readonly state: OpenItemState } {
  return item.state === "proposed" || item.state === "agreed" || item.state === "active";
}
