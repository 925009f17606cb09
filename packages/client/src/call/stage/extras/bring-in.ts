// Decides when a row of people may move to show who speaks.

/** A row that jumps at every "mhm" cannot be watched. */
const REST_MS = 4000;

/** What is known of the row when somebody begins to speak; times in milliseconds of one clock. */
export interface Row {
  readonly movedAt: number;
  /** The person moved the row themselves, or is in it with the keyboard. */
  readonly touchedAt: number;
}

/** Somebody who looks for a face themselves is left alone for longer. */
const TOUCH_REST_MS = 10_000;

/** Whether the row may move now. */
export function mayBringIn({ movedAt, touchedAt }: Row, now: number): boolean {
  return now - movedAt >= REST_MS && now - touchedAt >= TOUCH_REST_MS;
}
