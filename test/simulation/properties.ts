// Says what must hold when a run is over, whatever happened on the way.
import type { LaterEvent, SessionCreated } from "@sameside/shared/session/session";
import { viewFor } from "@sameside/shared/session/view";
import { OWNED_WORDS } from "@sameside/shared/testing/private-words";
import { readEvents } from "../../packages/server/src/store/events.ts";
import type { LogEntry } from "../../packages/server/src/store/events.ts";
import { findReceipt } from "../../packages/server/src/store/receipts.ts";
import type { Receipt } from "../../packages/server/src/store/receipts.ts";
import { load } from "../../packages/server/src/test-world.ts";
import type { World } from "../../packages/server/src/test-world.ts";
import type { Sent } from "./cast.ts";
import type { Outcome } from "./run.ts";

type Entry = LogEntry<SessionCreated | LaterEvent>;

/** What a run left in the store, with what its pages say. */
interface Remains extends Outcome {
  readonly world: World;
  readonly log: readonly Entry[];
  /** Number of the last event, by the session's row. */
  readonly seq: number;
  /** By command id. */
  readonly receipts: ReadonlyMap<string, Receipt>;
}

/** @returns what is wrong, a line each */
export async function violations(world: World, outcome: Outcome): Promise<readonly string[]> {
  const remains = await readRemains(world, outcome);
  return [
    ...outcome.wrong,
    ...(await pagesShowTheStore(remains)),
    ...everyCommandIsAnswered(remains),
    ...receiptsAgree(remains),
    ...appliedAsTold(remains),
    ...wordsAreThereOnce(remains),
    ...logIsWhole(remains),
    ...nothingPrivateIsLogged(remains),
  ];
}

async function readRemains(world: World, outcome: Outcome): Promise<Remains> {
  const { sessionId, sent, people } = outcome;
  const { session } = await load(world.deps, sessionId);
  return await world.deps.db.read(async (tx) => {
    const receipts = new Map<string, Receipt>();
    for (const { commandId, by } of sent) {
      const key = { sessionId, actor: people[by].id, commandId };
      const receipt = await findReceipt(tx, key);
      if (receipt !== null) receipts.set(commandId, receipt);
    }
    const log = await readEvents<SessionCreated | LaterEvent>(tx, sessionId);
    return { ...outcome, world, log, seq: session.seq, receipts };
  });
}

async function pagesShowTheStore({ world, sessionId, devices, people }: Remains) {
  const { state } = await load(world.deps, sessionId);
  return devices.flatMap(({ name, owner, link }) => {
    const { view, saving, connection } = link.snapshot();
    const truth = JSON.stringify(viewFor(state, people[owner].id));
    const wrong: string[] = [];
    if (JSON.stringify(view) !== truth) {
      wrong.push(`${name} shows another view:\n  ${JSON.stringify(view)}\n  ${truth}`);
    }
    if (saving !== "saved") wrong.push(`${name} says "${saving}"`);
    if (connection !== "live") wrong.push(`${name} is ${connection}`);
    if (link.isPending(() => true)) wrong.push(`${name} has commands on their way`);
    return wrong;
  });
}

function everyCommandIsAnswered({ sent }: Remains): string[] {
  return sent.flatMap((one) => {
    if (one.result === null) return [`${tell(one)} has no answer`];
    // Patience must outlast every fault here; the model alone refuses.
    const isTrouble =
      one.result.kind === "refused" && /^(server|credential|request)\./.test(one.result.code);
    return isTrouble ? [`${tell(one)} was given up`] : [];
  });
}

/** What the page was told is what the store remembers. */
function receiptsAgree({ sent, receipts }: Remains): string[] {
  return sent.flatMap((one) => {
    if (one.result === null) return [];
    const receipt = receipts.get(one.commandId);
    if (receipt === undefined) return [`${tell(one)} has no receipt`];
    const told = one.result.kind === "refused" ? one.result.code : undefined;
    return receipt.refused === told ? [] : [`${tell(one)} has the receipt ${receipt.refused}`];
  });
}

/** One transaction appended for what was saved, none when it changed nothing; none for a refusal. */
function appliedAsTold(remains: Remains): string[] {
  const appending = appendingCommits(remains);
  return remains.sent.flatMap((one) => {
    const times = appending.filter((commandId) => commandId === one.commandId).length;
    const most = one.result?.kind === "saved" ? 1 : 0;
    return times > most ? [`${tell(one)} was applied ${times} times`] : [];
  });
}

/** The command of each transaction that appended an event of its sender, in the log's order. */
function appendingCommits({ commits, sent, people, log }: Remains): string[] {
  const bySeq = [...commits].sort((a, b) => a.loaded.session.seq - b.loaded.session.seq);
  let before = 1;
  return bySeq.flatMap(({ commandId, loaded: { session } }) => {
    const appended = log.slice(before, session.seq);
    before = Math.max(before, session.seq);
    const sender = sent.find((one) => one.commandId === commandId)?.by;
    const own = sender === undefined ? undefined : people[sender].id;
    return commandId !== null && appended.some(({ by }) => by === own) ? [commandId] : [];
  });
}

/** Words were said once, so each of them names its command. */
function wordsAreThereOnce({ sent, log }: Remains): string[] {
  const written = log.map(({ event }) => JSON.stringify(event));
  return sent.flatMap((one) => {
    const [words] = JSON.stringify(one.command).match(OWNED_WORDS) ?? [];
    if (words === undefined) return [];
    const times = written.filter((event) => event.includes(words)).length;
    const saved = one.result?.kind === "saved";
    const { type } = one.command;
    const isPublic = type === "agenda.add" && !one.command.draft;
    const mustBeThere =
      saved && (isPublic || ["agenda.edit", "agenda.note", "rating.share"].includes(type));
    if (times > 1 || (times > 0 && !saved) || (times === 0 && mustBeThere)) {
      return [`${tell(one)} is in the log ${times} times`];
    }
    return [];
  });
}

function logIsWhole({ log, seq }: Remains): string[] {
  const wrong: string[] = [];
  if (log.length !== seq) wrong.push(`the log has ${log.length} events, its row says ${seq}`);
  log.forEach(({ at, event }, index) => {
    const before = log[index - 1];
    if (before !== undefined && at < before.at) wrong.push(`${event.type} is earlier than before`);
  });
  return wrong;
}

function nothingPrivateIsLogged({ world }: Remains): string[] {
  return [...new Set(world.logged().match(OWNED_WORDS))].map((words) => `${words} was logged`);
}

function tell({ commandId, command, result }: Sent): string {
  const answer = result?.kind === "refused" ? result.code : (result?.kind ?? "no answer");
  return `${commandId} ${command.type} (${answer})`;
}
