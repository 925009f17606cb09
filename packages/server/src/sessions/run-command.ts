// Runs one command on one session, in one transaction.

import type { ViewMessage } from "@sameside/shared/http/participant-api";
import { isRefusal } from "@sameside/shared/session/decision";
import { toRecord } from "@sameside/shared/session/record";
import type { RefusalCode } from "@sameside/shared/session/refusal";
import { decideDue } from "@sameside/shared/session/decide";
import { apply } from "@sameside/shared/session/session";
import type { LaterEvent, SessionChange, SessionState } from "@sameside/shared/session/session";
import type { Deps } from "../deps.ts";
import { Problem } from "../problem.ts";
import { appendEvents } from "../store/events.ts";
import { isId } from "../store/id.ts";
import { nudge } from "../store/nudge.ts";
import { changePrivateRows } from "../store/private-rows.ts";
import { findReceipt, insertReceipt } from "../store/receipts.ts";
import { insertRecord } from "../store/records.ts";
import { updateSession } from "../store/sessions.ts";
import type { Tx } from "../store/store.ts";
import { afterCommit } from "./after-commit.ts";
import type { CommandInput } from "./command-input.ts";
import { hashCommand } from "./command-hash.ts";
import { byOf, decideNow, SYSTEM } from "./decide-now.ts";
import { leaveToCase } from "./leave-to-case.ts";
import { putJobsFor } from "./put-jobs.ts";
import { instrumentsFor } from "./instruments-for.ts";
import { loadLocked } from "./load-session.ts";
import type { LoadedSession } from "./load-session.ts";
import { messageFor } from "./read-view.ts";
import { nudgeOthers, runAtOnce } from "./run-at-once.ts";
import type { CommandTaken } from "./run-at-once.ts";
import { nextHeads } from "./view-heads.ts";

export interface CommandAnswer {
  /** The sender's view afterwards; null when the sender is no participant. */
  readonly message: ViewMessage | null;
  /** Types of what was appended for this command; none for a repetition. */
  readonly appended: readonly LaterEvent["type"][];
}

/** What the transaction came to; a refusal too may have something to commit. */
type Outcome = CommandTaken | CommandRefused;

interface CommandRefused {
  readonly kind: "refused";
  readonly code: RefusalCode;
  readonly after: LoadedSession;
  readonly events: readonly never[];
}

/**
 * @throws {Problem} session.not-found, command.id-reused, or the model's own refusal
 */
export async function runCommand(deps: Deps, input: CommandInput): Promise<CommandAnswer> {
  const atOnce = await runAtOnce(deps, input);
  const outcome = atOnce ?? (await deps.db.transaction((tx) => runInside(tx, deps, input)));
  spread(deps, outcome);
  if (atOnce !== null) nudgeOthers(deps, atOnce.after);
  if (outcome.kind === "refused") throw new Problem(outcome.code);
  return {
    message: answerFor(input, outcome.after),
    appended: outcome.events.map((event) => event.type),
  };
}

/**
 * Appends what time alone has brought about.
 * @param notBefore as in a command
 */
export async function settleDue(deps: Deps, sessionId: string, notBefore: number): Promise<void> {
  const settled = await deps.db.transaction(async (tx) => {
    const loaded = await loadLocked(tx, sessionId);
    if (loaded === null) return null;
    const now = Math.max(deps.clock(), loaded.lastAt, notBefore);
    const due = decideDue(loaded.state, now);
    const state = apply(loaded.state, due, { at: now, by: SYSTEM });
    return await write(tx, deps, loaded, { due, decided: NOTHING, state, at: now, by: SYSTEM });
  });
  if (settled !== null) publish(deps, settled);
}

/**
 * As `runCommand`, as a part of the caller's transaction, which a refusal undoes.
 * @returns what to call once it is committed
 * @throws {Problem} as `runCommand`
 */
export async function runCommandIn(tx: Tx, deps: Deps, input: CommandInput): Promise<() => void> {
  const outcome = await runInside(tx, deps, input);
  if (outcome.kind === "refused") throw new Problem(outcome.code);
  return () => spread(deps, outcome);
}

/** Only once it is committed. */
function spread(deps: Deps, { kind, after, events }: Outcome): void {
  publish(deps, after);
  if (kind === "taken") afterCommit(deps, after.session, after.state, events);
}

/** Only once it is committed. */
function publish({ hub, known }: Deps, after: LoadedSession): void {
  known.put(after);
  hub.publish(after.session.id, { state: after.state, viewHeads: after.session.viewHeads });
}

async function runInside(tx: Tx, deps: Deps, input: CommandInput): Promise<Outcome> {
  const { sessionId, actor, command, commandId } = input;
  if (!isId(sessionId)) throw new Problem("session.not-found");
  const by = byOf(actor);
  const receiptKey = { sessionId, actor: by, commandId };
  const commandHash = hashCommand(command);
  // The lock comes first: it is sent first, on the transaction's one connection.
  const [loaded, known] = await Promise.all([
    loadLocked(tx, sessionId),
    findReceipt(tx, receiptKey),
  ]);
  const session = loaded?.session;
  const hidden = input.clinicId !== undefined && session?.clinicId !== input.clinicId;
  if (loaded === null || session === undefined || hidden) throw new Problem("session.not-found");
  if (known !== null && known.commandHash !== commandHash) throw new Problem("command.id-reused");
  if (known?.refused !== undefined) throw new Problem(known.refused);
  if (known !== null) {
    // The server that took it may have died before it nudged.
    await nudge(tx, { sessionId, seq: session.seq, origin: deps.hub.origin });
    return { kind: "taken", after: loaded, events: [] };
  }
  const { instrument } = loaded.state.settings;
  const findInstrument = await instrumentsFor(tx, session.clinicId, instrument, command);
  const { now, due, settled, decision } = decideNow(deps, loaded, { ...input, findInstrument });
  if (isRefusal(decision)) {
    const change = { due, decided: NOTHING, state: settled, at: now, by };
    const code = decision.refused;
    const [after] = await Promise.all([
      write(tx, deps, loaded, change),
      // A person was told no: a copy of the request that comes late must not do it after all.
      actor.kind === "participant"
        ? insertReceipt(tx, receiptKey, { commandHash, refused: code }, now)
        : null,
    ]);
    return { kind: "refused", code, after, events: [] };
  }
  const state = apply(settled, decision, { at: now, by });
  const change = { due, decided: decision, state, at: now, by };
  const { events } = decision;
  const [after] = await Promise.all([
    write(tx, deps, loaded, change),
    insertReceipt(tx, receiptKey, { commandHash }, now),
    leaveToCase(tx, deps, session, { before: settled, after: state, events, at: now }),
  ]);
  return { kind: "taken", after, events };
}

const NOTHING: SessionChange = { events: [], privates: [] };

interface Change {
  /** What time alone had brought about. */
  readonly due: SessionChange;
  readonly decided: SessionChange;
  /** After both. */
  readonly state: SessionState;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly by: string;
}

/** @returns the session as it stands once this is committed */
async function write(
  tx: Tx,
  deps: Pick<Deps, "jobs" | "hub">,
  loaded: LoadedSession,
  { due, decided, state, at, by }: Change,
): Promise<LoadedSession> {
  const { session } = loaded;
  const entries = [
    ...due.events.map((event) => ({ at, by: SYSTEM, event })),
    ...decided.events.map((event) => ({ at, by, event })),
  ];
  const privates = [...due.privates, ...decided.privates];
  if (entries.length === 0 && privates.length === 0) return loaded;
  const log = [...loaded.log, ...entries];
  const seq = session.seq + entries.length;
  const viewHeads = nextHeads(session.viewHeads, state);
  const { phase, startsAt, endsAt, ratingClosesAt } = state.lifecycle;
  const progress = { phase, startsAt, endsAt, ratingClosesAt, seq, viewHeads };
  const sealed = state.lifecycle.sealedAt !== null && session.phase !== phase;
  // Sent together, in this order, on the transaction's one connection.
  await Promise.all([
    appendEvents(tx, session.id, session.seq, entries),
    changePrivateRows(tx, session.id, privates),
    updateSession(tx, session.id, progress),
    sealed ? insertRecord(tx, toRecord(state, log), at) : null,
    putJobsFor(tx, deps, state, decided, at),
    nudge(tx, { sessionId: session.id, seq, origin: deps.hub.origin }),
  ]);
  return {
    session: { ...session, ...progress, version: session.version + 1 },
    state,
    log,
    lastAt: log.at(-1)?.at ?? loaded.lastAt,
  };
}

function answerFor(
  { actor, privateSince }: CommandInput,
  { state, session }: LoadedSession,
): ViewMessage | null {
  if (actor.kind !== "participant") return null;
  return messageFor(state, session.viewHeads, actor.id, privateSince ?? null);
}
