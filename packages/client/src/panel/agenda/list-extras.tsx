// What comes to the list after its first picture: advice, folded lines, the pull by the margin.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import type { RefObject } from "react";
import { MarginRow } from "../../ui/item.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { AdviceNudge } from "./advice-nudge.tsx";
import { ParkedBefore, SettledBefore } from "./folded-lines.tsx";
import type { Around } from "./line-acts.ts";
import type { ShownLines } from "./shown-lines.ts";
import { useDrag } from "./use-drag.ts";

export type ListExtrasProps = {
  view: SessionView;
  around: Around;
  items: readonly AgendaItem[];
  shown: ShownLines;
  list: RefObject<HTMLElement | null>;
  draggable: boolean;
};

export function ListExtras({ view, around, items, shown, list, draggable }: ListExtrasProps) {
  const problem = useDrag(list, draggable, items, shown.lines);
  return (
    <>
      {problem !== null && (
        <MarginRow mark="none">
          <ProblemLine>{problem}</ProblemLine>
        </MarginRow>
      )}
      <AdviceNudge view={view} />
      <SettledBefore view={around} items={shown.settled} />
      <ParkedBefore view={around} items={shown.parked} />
    </>
  );
}
