// Decides when a weak line is spoken of: soon enough to help, never in a flutter.
import type { LineReading } from "../../livekit/line.ts";

/** A single bad reading, they come every few seconds, is no news. */
export const WEAK_AFTER_MS = 4_000;
/** Longer than for the bad news: a line that only seems to be good again flutters on the screen. */
export const GOOD_AFTER_MS = 10_000;

export interface LineTold {
  /** What the screen says. */
  readonly told: "good" | "weak";
  readonly reading: LineReading;
  /** Since when the reading has been this one, in milliseconds. */
  readonly since: number;
}

export const LINE_AT_FIRST: LineTold = { told: "good", reading: null, since: 0 };

/** What is to be said at `now`; the same object where nothing changed. */
export function followLine(line: LineTold, reading: LineReading, now: number): LineTold {
  const read = reading === line.reading ? line : { ...line, reading, since: now };
  const at = dueAt(read);
  return at === null || now < at || read.reading === null ? read : { ...read, told: read.reading };
}

/** When something else will have to be said if the reading stays; null: nothing. */
export function dueAt({ told, reading, since }: LineTold): number | null {
  if (reading === null || reading === told) return null;
  return since + (reading === "weak" ? WEAK_AFTER_MS : GOOD_AFTER_MS);
}
