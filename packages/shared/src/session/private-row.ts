// Describes what can still be taken back, which therefore is not in the event log.

import type { ParticipantId } from "./actor.ts";
import type { ItemId, ItemKind } from "./agenda-item.ts";
import type { HelpId, PulseAnswer, PulseId } from "./pulse.ts";
import type { SignalKind } from "./signal.ts";

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

/** A pulse answer inside its ten seconds (`now`) or kept for the end (`keep`). */
export interface PulseRow {
  readonly kind: "pulse";
  readonly id: PulseId;
  readonly owner: ParticipantId;
  readonly answer: PulseAnswer;
  readonly helps: readonly HelpId[];
  readonly words: string | null;
  readonly mode: "now" | "keep";
  /** Epoch milliseconds of the answer. */
  readonly at: number;
}

/** A quiet signal that is up; it leaves no trace when it ends. */
export interface SignalRow {
  readonly kind: "signal";
  readonly id: SignalKind;
  readonly owner: ParticipantId;
  /** Epoch milliseconds of raising it, of a therapist's screen showing it, of a therapist's press. */
  readonly at: number;
  readonly shownAt: number | null;
  readonly seenAt: number | null;
}

export type PrivateRow = DraftRow | PulseRow | SignalRow;

/** Names one private row. */
export type PrivateKey = Pick<PrivateRow, "kind" | "owner" | "id">;

export type PrivateChange =
  | { readonly put: PrivateRow; readonly drop?: never }
  | { readonly drop: PrivateKey; readonly put?: never };

/** True when `row` is the one `key` names. */
function isRow(row: PrivateRow, key: PrivateKey): boolean {
  return row.kind === key.kind && row.owner === key.owner && row.id === key.id;
}

/** The rows after a change; the order of untouched rows is kept. */
export function applyPrivateChange(
  rows: readonly PrivateRow[],
  change: PrivateChange,
): readonly PrivateRow[] {
  if (change.put === undefined) return rows.filter((row) => !isRow(row, change.drop));
  const put = change.put;
  const index = rows.findIndex((row) => isRow(row, put));
  return index === -1 ? [...rows, put] : rows.with(index, put);
}
