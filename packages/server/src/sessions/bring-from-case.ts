// Brings into a session what its case remembers.

import { createHash } from "node:crypto";
import { bringInto, decideCarry } from "@sameside/shared/session/carry-over";
import type { CarryCommand } from "@sameside/shared/session/carry-over";
import { rowsOf } from "@sameside/shared/session/session";
import type { SessionState } from "@sameside/shared/session/session";
import type { Deps } from "../deps.ts";
import { readWaiting, takeWaiting } from "../store/case-memory.ts";
import type { CasePlace, TakenKey } from "../store/case-memory.ts";
import type { SessionRow } from "../store/sessions.ts";
import type { Tx } from "../store/store.ts";
import { runCommandIn } from "./run-command.ts";

interface BroughtTo {
  readonly session: Pick<SessionRow, "id" | "caseId">;
  readonly state: SessionState;
  /** The next one of its case: it gets items and drafts besides lines and names. */
  readonly isNext: boolean;
}

/**
 * Only what finds its people there is taken; the rest goes on waiting. As often as one likes. The
 * caller holds first the session, then the case.
 * @returns what to call once it is committed
 */
export async function bringFromCase(
  tx: Tx,
  deps: Deps,
  { session, state, isNext }: BroughtTo,
): Promise<() => void> {
  const waiting = await readWaiting(tx, session.caseId);
  // On a sheet without an agenda nobody would find them.
  const handsOn = isNext && state.settings.agenda;
  const fitting = bringInto(
    state.people,
    handsOn ? waiting : { ...waiting, items: [], drafts: [] },
  );
  const place = { caseId: session.caseId, sessionId: session.id };
  const command = await take(tx, place, fitting, externalIds(state));
  if (isNothing(state, command)) return () => undefined;
  return await runCommandIn(tx, deps, {
    sessionId: session.id,
    actor: { kind: "system" },
    commandId: idOf(command),
    command,
  });
}

type ExternalIdOf = (participantId: string) => string;

function externalIds({ people }: SessionState): ExternalIdOf {
  return (participantId) => people.find(({ id }) => id === participantId)?.externalId ?? "";
}

/** What is left of the command after another session may have been faster. */
async function take(
  tx: Tx,
  place: CasePlace,
  command: CarryCommand,
  ownerOf: ExternalIdOf,
): Promise<CarryCommand> {
  const itemKey = ({ id }: { id: string }): TakenKey => ({ kind: "item", owner: "", id });
  const draftKey = ({ id, owner }: { id: string; owner: string }): TakenKey => ({
    kind: "draft",
    owner: ownerOf(owner),
    id,
  });
  const keys = [...command.items.map(itemKey), ...command.drafts.map(draftKey)];
  const taken = await takeWaiting(tx, place, keys);
  const isTaken = (key: TakenKey): boolean =>
    taken.some(({ kind, owner, id }) => kind === key.kind && owner === key.owner && id === key.id);
  return {
    ...command,
    items: command.items.filter((item) => isTaken(itemKey(item))),
    drafts: command.drafts.filter((draft) => isTaken(draftKey(draft))),
  };
}

/** Everything is there already. */
function isNothing(state: SessionState, command: CarryCommand): boolean {
  const { agenda, people, toward } = state;
  const scope = { agenda, people, toward, drafts: rowsOf(state, "draft") };
  const { events, privates } = decideCarry(scope, command);
  return events.length + privates.length === 0;
}

/** The same for the same things; of ids and times alone, for words could be guessed from a hash. */
function idOf({ items, drafts, lines, names }: CarryCommand): string {
  const things = [
    items.map(({ id }) => id),
    drafts.map(({ id, owner }) => [owner, id]),
    lines.map(({ id, changedAt }) => [id, changedAt]),
    names.map(({ participantId, chosenAt }) => [participantId, chosenAt]),
  ];
  return `carry.${createHash("sha256").update(JSON.stringify(things)).digest("base64url")}`;
}
