// Describes what a therapist is told about a client's course of ratings, as data without words.

import type { PulseAnswer } from "../session/pulse.ts";

/** In the order in which those of one level are told. */
export const FLAG_IDS = [
  "pulse",
  "big-drop",
  "drop",
  "early",
  "slide",
  "low",
  "item",
  "voice",
  "agenda",
  "repair",
  "missing",
  "steady-tens",
] as const;
export type FlagId = (typeof FLAG_IDS)[number];

/** The most pressing first: "Ask now", "Make time for this", "Worth asking", good to know. */
export const FLAG_LEVELS = ["now", "attend", "ask", "info"] as const;
export type FlagLevel = (typeof FLAG_LEVELS)[number];

/**
 * A number with what it counts. `points` are those of the instrument's own scale, for a total those
 * of its total; `spreads` are multiples of the usual spread.
 */
export interface Quantity {
  readonly value: number;
  readonly unit: "points" | "spreads" | "sessions" | "times";
}

/** What a flag is about; flags about the same thing are one card. */
export type FlagSubject =
  | { readonly kind: "total" }
  | { readonly kind: "line"; readonly line: string }
  | { readonly kind: "repair" }
  | { readonly kind: "ratings" }
  | { readonly kind: "tens" }
  | { readonly kind: "pulse" }
  | { readonly kind: "item"; readonly itemId: string };

interface FallReason {
  readonly flag: "drop" | "big-drop";
  readonly today: Quantity;
  /** Mean of the earlier totals. */
  readonly usual: Quantity;
  readonly fall: Quantity;
  /** Standard deviation of the earlier totals, never below its floor. */
  readonly spread: Quantity;
  /** Falls are told from here on, with this spread. */
  readonly from: Quantity;
  /** Sessions of the earlier totals, oldest first. */
  readonly earlier: readonly string[];
}

interface ItemReason {
  readonly flag: "item";
  readonly line: string;
  readonly today: Quantity;
  /** Median of the line's earlier answers. */
  readonly usual: Quantity;
  readonly fall: Quantity;
  readonly from: Quantity;
  readonly earlier: readonly string[];
}

interface EarlyReason {
  readonly flag: "early";
  readonly today: Quantity;
  readonly before: Quantity;
  readonly fall: Quantity;
  readonly from: Quantity;
  readonly earlier: readonly string[];
}

interface LowReason {
  readonly flag: "low";
  /** Null: all lines together. */
  readonly line: string | null;
  readonly today: Quantity;
  /** A line is told at this number, a total below it (of a reversed line: at it or above). */
  readonly from: Quantity;
}

interface SlideReason {
  readonly flag: "slide";
  /** Totals, oldest first, the last one today's. */
  readonly totals: readonly Quantity[];
  /** Their sessions. */
  readonly sessions: readonly string[];
  readonly fall: Quantity;
  readonly from: Quantity;
}

interface VoiceReason {
  readonly flag: "voice";
  readonly line: string;
  readonly why: "low" | "skipped";
  /** The answer, or how often it was skipped. */
  readonly today: Quantity;
  readonly from: Quantity;
  /** Where it was so; of `low` this one alone. */
  readonly sessions: readonly string[];
}

interface RepairReason {
  readonly flag: "repair";
  readonly outcome: "back" | "not-yet";
  /** The latest total since the drop. */
  readonly today: Quantity;
  /** What was usual before the drop. */
  readonly usual: Quantity;
  /** Back is what reaches this total. */
  readonly from: Quantity;
  /** Where it dropped. */
  readonly drop: string;
  /** Sessions since the drop, this one included. */
  readonly since: Quantity;
}

interface SteadyTensReason {
  readonly flag: "steady-tens";
  /** The best answer there is. */
  readonly answer: Quantity;
  readonly sessions: readonly string[];
}

interface MissingReason {
  readonly flag: "missing";
  /** In a row, up to this one. */
  readonly count: Quantity;
  readonly sessions: readonly string[];
}

interface PulseReason {
  readonly flag: "pulse";
  readonly why: Extract<PulseAnswer, "not-really" | "a-bit">;
  /** Oldest first. Times in epoch milliseconds. */
  readonly answers: readonly { readonly pulseId: string; readonly at: number }[];
}

interface AgendaReason {
  readonly flag: "agenda";
  readonly why: "missed" | "carried";
  readonly itemId: string;
  readonly count: Quantity;
  readonly from: Quantity;
}

/**
 * Why a flag is there. The words are the page's; it needs
 * * for each level a name;
 * * for each `flag` (with its `why` or `outcome`, with or without a `line`) one sentence that says the
 *   numbers: drop and big-drop (today, usual, fall, from), early (today, last time, fall), slide (the
 *   totals), low of a line, low of all lines, item (today, usual), voice low, voice skipped, repair
 *   back, repair not yet, steady tens ("may be true"), missing, pulse not really, pulse a bit,
 *   agenda missed (with the item's own words), agenda carried;
 * * for each of these sentences one that the therapist could say, without a number;
 * * for each of these one neutral line of at most 140 characters without a number, as the draft that
 *   "Next agenda" makes; for `agenda` it is the item's own words.
 * A merged card says the reason of every flag; what could be said, what becomes a draft, is its first
 * flag's.
 */
export type FlagReason =
  | FallReason
  | ItemReason
  | EarlyReason
  | LowReason
  | SlideReason
  | VoiceReason
  | RepairReason
  | SteadyTensReason
  | MissingReason
  | PulseReason
  | AgendaReason;

/** One rule that spoke. */
export interface Flag {
  readonly id: FlagId;
  readonly level: FlagLevel;
  readonly about: FlagSubject;
  /** The same cause has the same key, in later sessions, too (docs/decisions/044). */
  readonly key: string;
  readonly reason: FlagReason;
}

export function quantity(value: number, unit: Quantity["unit"]): Quantity {
  // Means of tenths carry noise in the last digits that no reader means.
  return { value: Math.round(value * 1e6) / 1e6, unit };
}
