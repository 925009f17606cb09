// Describes what deciding a command can lead to.

import type { RefusalCode } from "./refusal.ts";
import type { PrivateChange, PrivateKey } from "./private-row.ts";

/** The model says no; `refused` is a stable code that the sender's screen puts into words. */
export interface Refusal {
  readonly refused: RefusalCode;
}

/** Accepted: what to append, what to change beside the log. Both may be empty (nothing to do). */
export interface Accepted<E, R extends PrivateKey = never> {
  readonly events: readonly E[];
  readonly privates: readonly PrivateChange<R>[];
}

export type Decision<E, R extends PrivateKey = never> = Accepted<E, R> | Refusal;

/** When an event happened and by whom; stored with the event, given to `evolve`. */
export interface Happened {
  /** Epoch milliseconds by the server's clock. */
  readonly at: number;
  /** Participant id, or `clinic` / `system`. */
  readonly by: string;
}

export function refuse(refused: RefusalCode): Refusal {
  return { refused };
}

export function accept<E>(...events: readonly E[]): Accepted<E> {
  return { events, privates: [] };
}

export function keepPrivately<R extends PrivateKey>(
  ...privates: readonly PrivateChange<R>[]
): Accepted<never, R> {
  return { events: [], privates };
}

export function isRefusal<T extends object>(decision: T | Refusal): decision is Refusal {
  return "refused" in decision;
}
