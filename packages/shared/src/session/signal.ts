// Decides the two quiet signals a client can raise at any time.

import type { Actor, ParticipantId } from "./actor.ts";
import { accept, keepPrivately, refuse } from "./decision.ts";
import type { Decision } from "./decision.ts";

/** `pause`: "Pause, please"; `safety`: "Talk about safety". */
export const SIGNALS = ["pause", "safety"] as const;
export type SignalKind = (typeof SIGNALS)[number];

/** A quiet signal that is up; it leaves no trace when it ends. */
export interface SignalRow {
  readonly kind: "signal";
  readonly id: SignalKind;
  readonly owner: ParticipantId;
  /** Epoch milliseconds of raising it, of a therapist's screen showing it, of a therapist's press. */
  readonly at: number;
  readonly shownAt: number | null;
  readonly seenAt: number | null;
}

/** Signals live beside the log only: nothing of them reaches the record unless the therapist writes it. */
export type SignalCommand =
  | { readonly type: "signal.raise"; readonly signal: SignalKind }
  | {
      readonly type: "signal.show";
      readonly signal: SignalKind;
      readonly participantId: ParticipantId;
    }
  | {
      readonly type: "signal.see";
      readonly signal: SignalKind;
      readonly participantId: ParticipantId;
    }
  | {
      readonly type: "signal.end";
      readonly signal: SignalKind;
      readonly participantId: ParticipantId;
    };

export interface SignalScope {
  /** Everybody's raised signals. */
  readonly rows: readonly SignalRow[];
  readonly now: number;
}

export function decideSignal(
  scope: SignalScope,
  command: SignalCommand,
  actor: Extract<Actor, { kind: "participant" }>,
): Decision<never, SignalRow> {
  const owner = command.type === "signal.raise" ? actor.id : command.participantId;
  const row = scope.rows.find((raised) => raised.id === command.signal && raised.owner === owner);
  if (command.type === "signal.raise") {
    if (row !== undefined) return accept();
    return keepPrivately({
      put: {
        kind: "signal",
        id: command.signal,
        owner,
        at: scope.now,
        shownAt: null,
        seenAt: null,
      },
    });
  }
  const own = actor.id === owner;
  const mayAct = actor.role === "therapist" || (own && command.type === "signal.end");
  if (!mayAct) return refuse("role.not-allowed");
  if (row === undefined) return refuse("signal.not-raised");
  switch (command.type) {
    case "signal.show":
      return keepPrivately({ put: { ...row, shownAt: row.shownAt ?? scope.now } });
    case "signal.see":
      return keepPrivately({
        put: { ...row, shownAt: row.shownAt ?? scope.now, seenAt: row.seenAt ?? scope.now },
      });
    case "signal.end":
      return keepPrivately({ drop: { kind: "signal", owner, id: row.id } });
  }
}
