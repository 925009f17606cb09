// Lets lines of the agenda be pulled to another place, once the program for it has come.
import type { AgendaItem, ItemId } from "@sameside/shared/session/agenda-item";
import type { RefObject } from "react";
import { useEffect, useEffectEvent } from "react";
import { useAct } from "../../entry/use-act.ts";
import { useMessages } from "../../i18n/react.tsx";
import { askOnce } from "../../later/ask-once.ts";
import { announce } from "../../ui/live-region.tsx";
import { idBefore } from "./shown-lines.ts";
import type { ShownLine } from "./shown-lines.ts";

const drag = askOnce(async () => (await import("./drag.ts")).attachDrag);

/** What was refused, or null. Without the program the menu still moves lines. */
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
    let detach: (() => void) | null = null;
    let gone = false;
    drag.ask().then(
      (attach) => {
        if (!gone) detach = attach(here, drop);
      },
      () => undefined,
    );
    return () => {
      gone = true;
      detach?.();
    };
  }, [list, may]);
  return problem;
}
