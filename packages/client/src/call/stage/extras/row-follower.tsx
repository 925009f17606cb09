// Brings whoever speaks into sight in a row that is longer than its place.
import type { RefObject } from "react";
import { useEffect, useRef } from "react";
import { mayBringIn } from "./bring-in.ts";

type RowFollowerProps = {
  row: RefObject<HTMLElement | null>;
  /** Their id; null: nobody, or not for long enough. */
  speaking: string | null;
};

/** How soon it looks again at somebody who goes on speaking out of sight, in milliseconds. */
const AGAIN_MS = 1000;

export function RowFollower({ row, speaking }: RowFollowerProps): null {
  const movedAt = useRef(Number.NEGATIVE_INFINITY);
  const touchedAt = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    const here = row.current;
    if (here === null) return undefined;
    const touched = () => {
      touchedAt.current = performance.now();
    };
    const events = ["pointerdown", "wheel", "keydown", "focusin"] as const;
    for (const name of events) here.addEventListener(name, touched, { passive: true });
    return () => {
      for (const name of events) here.removeEventListener(name, touched);
    };
  }, [row]);
  useEffect(() => {
    if (speaking === null) return undefined;
    const bring = () => {
      const person = row.current?.querySelector(`[data-participant="${CSS.escape(speaking)}"]`);
      const [movedLast, touchedLast] = [movedAt.current, touchedAt.current];
      const now = performance.now();
      if (!person || !mayBringIn({ movedAt: movedLast, touchedAt: touchedLast }, now)) return;
      if (isInSight(person, row.current)) return;
      movedAt.current = now;
      person.scrollIntoView({ block: "nearest", inline: "nearest" });
    };
    bring();
    const timer = setInterval(bring, AGAIN_MS);
    return () => clearInterval(timer);
  }, [row, speaking]);
  return null;
}

function isInSight(person: Element, row: Element | null): boolean {
  if (row === null) return true;
  const [inner, outer] = [person.getBoundingClientRect(), row.getBoundingClientRect()];
  // A pixel is lost to rounding.
  return (
    inner.left >= outer.left - 1 &&
    inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 &&
    inner.bottom <= outer.bottom + 1
  );
}
