// Keeps what sessions of a case leave to its next ones.

import { and, asc, eq, inArray, isNotNull, isNull, ne, not, exists, or, sql } from "drizzle-orm";
import type { CarryOver } from "@sameside/shared/session/carry-over";
import { decode, encode } from "./codec.ts";
import { caseMemory, cases, sessions } from "./schema.ts";
import type { Tx } from "./store.ts";

// Locks are taken in one order everywhere: sessions (several in the order of their ids), then the
// case, then what it remembers. So two sessions of one case never wait for each other.

/** Once only, unlike lines and names, which every session of the case may have. */
const HANDED_ON = ["item", "draft"] as const;

/** Nobody else writes or takes what the case remembers until the transaction ends. */
export async function lockCase(tx: Tx, caseId: string): Promise<void> {
  // Weaker than a plain lock: another session of the case can be written to meanwhile.
  await tx.select().from(cases).where(eq(cases.id, caseId)).for("no key update");
}

/** Who holds or leaves what is kept. */
export interface CasePlace {
  readonly caseId: string;
  readonly sessionId: string;
}

interface Kept extends Pick<typeof caseMemory.$inferInsert, "kind" | "owner" | "id"> {
  readonly changedAt: number;
  readonly value: unknown;
}

/**
 * Items and drafts that a session leaves, in the order in which they are offered next. What another
 * session has taken stays there; what this one had left before is replaced. The caller holds the case.
 * @param at epoch milliseconds
 */
export async function leaveItems(
  tx: Tx,
  place: CasePlace,
  { items, drafts }: Pick<CarryOver, "items" | "drafts">,
  at: number,
): Promise<void> {
  const { caseId, sessionId } = place;
  const left: readonly Kept[] = [
    ...items.map((item): Kept => ({
      kind: "item",
      owner: "",
      id: item.id,
      changedAt: at,
      value: item,
    })),
    ...drafts.map((draft): Kept => ({
      kind: "draft",
      owner: draft.author.externalId,
      id: draft.id,
      changedAt: at,
      value: draft,
    })),
  ];
  const ids = left.map(({ id }) => id);
  await tx.delete(caseMemory).where(
    and(
      eq(caseMemory.caseId, caseId),
      inArray(caseMemory.kind, [...HANDED_ON]),
      or(
        and(eq(caseMemory.sourceSessionId, sessionId), isNull(caseMemory.takenBy)),
        // Taken and not left again: it was settled. The row stays as a mark, see `dropSettled`.
        and(eq(caseMemory.takenBy, sessionId), inArray(caseMemory.id, ids)),
      ),
    ),
  );
  if (left.length === 0) return;
  await tx.insert(caseMemory).values(toRows(place, left)).onConflictDoNothing();
}

/** Those that are newer than what is kept. The caller holds the case. */
export async function leaveLinesAndNames(
  tx: Tx,
  place: CasePlace,
  { lines, names }: Pick<CarryOver, "lines" | "names">,
): Promise<void> {
  const left: readonly Kept[] = [
    ...lines.map((line): Kept => {
      const { id, changedAt } = line;
      return { kind: "line", owner: "", id, changedAt, value: line };
    }),
    ...names.map((name): Kept => {
      const { externalId: owner, chosenAt: changedAt } = name;
      return { kind: "name", owner, id: "", changedAt, value: name };
    }),
  ];
  if (left.length === 0) return;
  await tx
    .insert(caseMemory)
    .values(toRows(place, left))
    .onConflictDoUpdate({
      target: [caseMemory.caseId, caseMemory.kind, caseMemory.owner, caseMemory.id],
      set: {
        sourceSessionId: sql`excluded.source_session_id`,
        changedAt: sql`excluded.changed_at`,
        payload: sql`excluded.payload`,
      },
      // Twice in one millisecond: one session's log says which was later.
      setWhere: sql`${caseMemory.changedAt} < excluded.changed_at or (${caseMemory.changedAt} = excluded.changed_at and ${caseMemory.sourceSessionId} = excluded.source_session_id)`,
    });
}

function toRows({ caseId, sessionId }: CasePlace, kept: readonly Kept[]) {
  return kept.map(({ value, ...row }) => ({
    ...row,
    caseId,
    sourceSessionId: sessionId,
    payload: encode(value),
  }));
}

/**
 * Marks of what was taken by sessions that are over. Not while another session of the case may still
 * leave something: it could bring back what was settled since.
 * @param place of a session that is over with this transaction
 */
export async function dropSettled(tx: Tx, { caseId, sessionId }: CasePlace): Promise<void> {
  const unfinished = tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        eq(sessions.caseId, caseId),
        ne(sessions.id, sessionId),
        inArray(sessions.phase, ["live", "wrapping-up", "closing"]),
      ),
    );
  const waiting = tx
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(eq(sessions.caseId, caseId), ne(sessions.id, sessionId), eq(sessions.phase, "scheduled")),
    );
  await tx
    .delete(caseMemory)
    .where(
      and(
        eq(caseMemory.caseId, caseId),
        isNotNull(caseMemory.takenBy),
        not(exists(unfinished)),
        not(inArray(caseMemory.takenBy, waiting)),
      ),
    );
}

/** Lines and names, with items and drafts that no session has. */
export async function readWaiting(tx: Tx, caseId: string): Promise<CarryOver> {
  const rows = await tx
    .select({ kind: caseMemory.kind, payload: caseMemory.payload })
    .from(caseMemory)
    .where(and(eq(caseMemory.caseId, caseId), isNull(caseMemory.takenBy)))
    .orderBy(asc(caseMemory.position));
  const all = <K extends keyof CarryOver>(kind: string): CarryOver[K][number][] =>
    rows.filter((row) => row.kind === kind).map(({ payload }) => decode(payload));
  return {
    items: all<"items">("item"),
    drafts: all<"drafts">("draft"),
    lines: all<"lines">("line"),
    names: all<"names">("name"),
  };
}

/** Names an item or a draft of the case. */
export type TakenKey = Pick<Kept, "kind" | "owner" | "id">;

/** @returns those that nobody had, now the session's */
export async function takeWaiting(
  tx: Tx,
  { caseId, sessionId }: CasePlace,
  keys: readonly TakenKey[],
): Promise<readonly TakenKey[]> {
  if (keys.length === 0) return [];
  const { kind, owner, id } = caseMemory;
  return await tx
    .update(caseMemory)
    .set({ takenBy: sessionId })
    .where(
      and(
        eq(caseMemory.caseId, caseId),
        isNull(caseMemory.takenBy),
        or(...keys.map((key) => and(eq(kind, key.kind), eq(owner, key.owner), eq(id, key.id)))),
      ),
    )
    .returning({ kind, owner, id });
}
