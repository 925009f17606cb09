// Lets lines of the agenda be pulled to another place.
import type { AgendaItem, ItemId } from "@sameside/shared/session/agenda-item";
import type { RefObject } from "react";
import { useEffect, useEffectEvent } from "react";
import { useAct } from "../../entry/use-act.ts";
import { useMessages } from "../../i18n/react.tsx";
import { announce } from "../../ui/live-region.tsx";
import { attachDrag } from "./drag.ts";
import { idBefore } from "./shown-lines.ts";
import type { ShownLine } from "./shown-lines.ts";

/** An extra over the menu, which moves lines, too. Returns what was refused, or null. */
export function useDrag(
  list: RefObject<HTMLElement | null>,
  may: boolean,
  items: readonly AgendaItem[],
  lines: readonly ShownLine[],
): string | null {
  const { panel } = useMessages();
  const { act, problem } = useAct();
  const drop = useEffectEvent((lineId: string, afterLineId: string | null) => {
    const find = (id: string | null) => lines.find(({ item }) => `line-${item.id}` === id);
    const line = find(lineId);
    if (line === undefined) return;
    const after = find(afterLineId);
    const first = lines[0]?.item.id ?? null;
    const afterId: ItemId | null =
      after?.item.id ?? (first === null ? null : idBefore(items, first));
    const place = after === undefined ? 1 : after.place + (after.place < line.place ? 1 : 0);
    announce(panel.agenda.moved(line.item.text, place));
    void act({ type: "agenda.move", itemId: line.item.id, afterId });
  });
  useEffect(() => {
    const here = list.current;
    if (!may || here === null) return undefined;
    return attachDrag(here, drop);
  }, [list, may]);
  return problem;
}
