// Says which lines of the agenda stand on the sheet, where each can go, which are folded away.
import { isOpen, isParkedBefore } from "@sameside/shared/session/agenda-item";
import type { AgendaItem, ItemId } from "@sameside/shared/session/agenda-item";

/** More settled lines than this are folded, but for the last ones. */
const SETTLED_MOST = 5;
const SETTLED_KEPT = 3;

/** What a move names: the item to come after, null for the very first place. */
type After = ItemId | null;

export interface ShownLine {
  readonly item: AgendaItem;
  /** 1-based place among the shown lines. */
  readonly place: number;
  /** Where a move up or down leads; undefined at that end of the list. */
  readonly above: After | undefined;
  readonly below: After | undefined;
}

export interface ShownLines {
  readonly lines: readonly ShownLine[];
  /** Settled today, folded so that the list stays short. */
  readonly settled: readonly AgendaItem[];
  /** Lies beside today's list. */
  readonly parked: readonly AgendaItem[];
}

/** `items` of a view, in their order. */
export function shownLines(items: readonly AgendaItem[]): ShownLines {
  const today = items.filter((item) => !isParkedBefore(item));
  const settled = today.filter((item) => !isOpen(item));
  const folded = new Set(settled.length > SETTLED_MOST ? settled.slice(0, -SETTLED_KEPT) : []);
  const shown = today.filter((item) => !folded.has(item));
  const lines = shown.map((item, index): ShownLine => {
    const before = shown[index - 1];
    return {
      item,
      place: index + 1,
      above: before === undefined ? undefined : idBefore(items, before.id),
      below: shown[index + 1]?.id,
    };
  });
  return { lines, settled: [...folded], parked: items.filter(isParkedBefore) };
}

/** The item that comes right before, folded ones counted; null at the top. */
export function idBefore(items: readonly AgendaItem[], id: ItemId): ItemId | null {
  return items[items.findIndex((item) => item.id === id) - 1]?.id ?? null;
}
