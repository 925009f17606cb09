// Decides a command on a session as it was loaded.

import type { Actor } from "@sameside/shared/session/actor";
import type { InstrumentLookup } from "@sameside/shared/instruments/instrument";
import type { SessionCommand } from "@sameside/shared/session/command";
import { decide, decideDue } from "@sameside/shared/session/decide";
import { apply } from "@sameside/shared/session/session";
import type { SessionChange, SessionState } from "@sameside/shared/session/session";
import type { Deps } from "../deps.ts";
import type { LoadedSession } from "./load-session.ts";
import { stateToDecide } from "./private-since.ts";

interface Asked {
  readonly actor: Actor;
  readonly command: SessionCommand;
  readonly privateSince?: number | null;
  readonly notBefore?: number;
  readonly findInstrument: InstrumentLookup;
}

export interface DecidedNow {
  /** Epoch milliseconds. */
  readonly now: number;
  /** What time alone has brought about; it happens even when the command is refused. */
  readonly due: SessionChange;
  /** After `due`. */
  readonly settled: SessionState;
  readonly decision: ReturnType<typeof decide>;
}

export function decideNow(
  { clock }: Pick<Deps, "clock">,
  loaded: LoadedSession,
  { actor, command, notBefore = 0, privateSince = null, findInstrument }: Asked,
): DecidedNow {
  // Clocks of several servers may differ; the log's time never runs backward.
  const now = Math.max(clock(), loaded.lastAt, notBefore);
  const due = decideDue(loaded.state, now);
  const settled = apply(loaded.state, due, { at: now, by: SYSTEM });
  const seen = stateToDecide(settled, command, actor, privateSince);
  return { now, due, settled, decision: decide(seen, command, actor, { now, findInstrument }) };
}

/** Who stands in the log for time itself. */
export const SYSTEM = "system";

/** As it stands in the log. */
export function byOf(actor: Actor): string {
  return actor.kind === "participant" ? actor.id : actor.kind;
}
