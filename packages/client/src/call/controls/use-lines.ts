// Follows everybody's line, tells of one that stays weak, of one that is good again.
import { useEffect, useState } from "react";
import type { LineReading } from "../../livekit/line.ts";
import { useVisitSnapshot } from "../visit-context.tsx";
import { LINE_AT_FIRST, dueAt, followLine } from "./line-told.ts";
import type { LineTold } from "./line-told.ts";

/** Stands for this person among the ids of the others. */
export const OWN = "";

type Readings = ReadonlyMap<string, LineReading>;
type Lines = ReadonlyMap<string, LineTold>;

/** Ids of those whose line is called weak now, oneself first. */
export function useWeakLines(): readonly string[] {
  const { room } = useVisitSnapshot();
  const [lines, setLines] = useState<Lines>(new Map());
  // As text, so that only a change of a reading counts.
  const key = JSON.stringify([
    [OWN, room?.ownLine ?? null],
    ...(room?.others ?? []).map(({ id, line }) => [id, line]),
  ]);
  useEffect(() => {
    const readings: Readings = new Map(JSON.parse(key) as [string, LineReading][]);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      setLines((before) => {
        const next = followAll(before, readings, Date.now());
        const due = Math.min(...[...next.values()].map((line) => dueAt(line) ?? Infinity));
        clearTimeout(timer);
        if (due < Infinity) timer = setTimeout(look, Math.max(0, due - Date.now()));
        return next;
      });
    };
    look();
    return () => clearTimeout(timer);
  }, [key]);
  return [...lines].filter(([, { told }]) => told === "weak").map(([id]) => id);
}

function followAll(lines: Lines, readings: Readings, now: number): Lines {
  return new Map(
    [...readings].map(([id, reading]) => [
      id,
      followLine(lines.get(id) ?? LINE_AT_FIRST, reading, now),
    ]),
  );
}
