// Runs a command in one way to the database, where that is enough.

import { findInstrument } from "@sameside/shared/instruments/registry";
import { isRefusal } from "@sameside/shared/session/decision";
import { apply } from "@sameside/shared/session/session";
import type { LaterEvent } from "@sameside/shared/session/session";
import type { Deps } from "../deps.ts";
import { commitAtOnce } from "../store/commit-at-once.ts";
import { nudgeNow } from "../store/nudge.ts";
import { hashCommand } from "./command-hash.ts";
import { byOf, decideNow } from "./decide-now.ts";
import type { LoadedSession } from "./load-session.ts";
import type { CommandInput } from "./command-input.ts";
import { nextHeads } from "./view-heads.ts";

/**
 * Events that are written with a receipt, with nothing else: no private row, no job, no column of
 * the session, nothing for the case. A type that is not named here takes the long way, which is right for all of them.
 */
const ALONE: ReadonlySet<LaterEvent["type"]> = new Set([
  "agenda.added",
  "agenda.edited",
  "agenda.agreed",
  "agenda.starred",
  "agenda.unstarred",
  "agenda.moved",
  "agenda.timed",
  "agenda.noted",
  "agenda.activated",
  "agenda.finished",
  "agenda.taken-up",
  "agenda.chosen",
  "agenda.not-for-one",
  "agenda.for-one-too",
  "agenda.summarized",
  "agenda.summary-answered",
]);

export interface CommandTaken {
  readonly kind: "taken";
  /** The session with it. */
  readonly after: LoadedSession;
  /** What was appended for it; nothing for a repetition. */
  readonly events: readonly LaterEvent[];
}

/**
 * Decides on what this server remembers of the session; the database commits only if that still
 * holds. Null, with nothing written, whenever this way is not open: the session is not remembered
 * or has moved on, the command is refused or was taken before, time has something to settle.
 */
export async function runAtOnce(
  deps: Pick<Deps, "db" | "clock" | "hub" | "known">,
  input: CommandInput,
): Promise<CommandTaken | null> {
  const known = deps.known.get(input.sessionId);
  if (known === null || input.clinicId !== undefined) return null;
  // A clinic's own instrument is not looked for here: its ratings are refused, so they go the long way.
  const { now, due, settled, decision } = decideNow(deps, known, { ...input, findInstrument });
  if (isRefusal(decision) || due.events.length + due.privates.length > 0) return null;
  const { events, privates } = decision;
  if (privates.length > 0 || events.length === 0) return null;
  if (!events.every(({ type }) => ALONE.has(type))) return null;
  const by = byOf(input.actor);
  const entries = events.map((event) => ({ at: now, by, event }));
  const state = apply(settled, decision, { at: now, by });
  const { session } = known;
  const { sessionId, commandId, command } = input;
  const viewHeads = nextHeads(session.viewHeads, state);
  const receipt = {
    key: { sessionId, actor: by, commandId },
    payload: { commandHash: hashCommand(command) },
  };
  const step = { known: session, viewHeads, entries, receipt, at: now };
  if (!(await commitAtOnce(deps.db, step))) {
    deps.known.forget(sessionId);
    return null;
  }
  const { seq, version } = session;
  const after = {
    session: { ...session, viewHeads, seq: seq + entries.length, version: version + 1 },
    state,
    log: [...known.log, ...entries],
    lastAt: now,
  };
  return { kind: "taken", after, events };
}

/**
 * Not waited for, so that this server's own streams come first. Should the server die in between,
 * whoever finds the receipt nudges again, besides every stream reads anew now and then.
 */
export function nudgeOthers({ db, hub, log }: Deps, { session: { id, seq } }: LoadedSession): void {
  nudgeNow(db, { sessionId: id, seq, origin: hub.origin }).catch((error: unknown) => {
    log.warn({ sessionId: id, error }, "other servers were not nudged");
  });
}
