// Keeps what can still be taken back, which therefore is not in the event log.

import type { ParticipantId } from "./actor.ts";

/** Names one private row; each slice says what its rows hold besides. */
export interface PrivateKey {
  readonly kind: string;
  readonly owner: ParticipantId;
  readonly id: string;
}

export type PrivateChange<R extends PrivateKey> =
  | { readonly put: R }
  | { readonly drop: Pick<R, keyof PrivateKey> };

function isRow(row: PrivateKey, key: PrivateKey): boolean {
  return row.kind === key.kind && row.owner === key.owner && row.id === key.id;
}

/** The rows after a change; the order of untouched rows is kept. */
export function applyPrivateChange<R extends PrivateKey>(
  rows: readonly R[],
  change: PrivateChange<R>,
): readonly R[] {
  if ("drop" in change) return rows.filter((row) => !isRow(row, change.drop));
  const { put } = change;
  const index = rows.findIndex((row) => isRow(row, put));
  return index === -1 ? [...rows, put] : rows.with(index, put);
}
