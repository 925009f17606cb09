// Lists a clinic's sessions without their content.

import type { z } from "zod";
import type {
  ListSessionsQuery,
  SessionDetail,
  sessionListSchema,
  SessionSummary,
} from "@sameside/shared/http/clinic-api";
import type { PrivateRow } from "@sameside/shared/session/session";
import { Problem } from "../problem.ts";
import { participantsOf } from "../store/participants.ts";
import type { ParticipantRow } from "../store/participants.ts";
import { readPrivateRows } from "../store/private-rows.ts";
import { selectSessions } from "../store/session-list.ts";
import type { ListedSession } from "../store/session-list.ts";
import { isId } from "../store/id.ts";
import type { Tx } from "../store/store.ts";

export type SessionList = z.infer<typeof sessionListSchema>;

const DEFAULT_LIMIT = 50;

/**
 * For the clinic's key, by planned start.
 * @throws {Problem} request.invalid for an `after` that no list gave
 */
export async function listSessions(
  tx: Tx,
  clinicId: string,
  query: ListSessionsQuery,
): Promise<SessionList> {
  const limit = query.limit ?? DEFAULT_LIMIT;
  const rows = await selectSessions(tx, {
    clinicId,
    caseExternalId: query.case,
    phase: query.state,
    from: query.from === undefined ? undefined : Date.parse(query.from),
    to: query.to === undefined ? undefined : Date.parse(query.to),
    after: query.after === undefined ? undefined : readCursor(query.after),
    // One more tells whether there are more.
    limit: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    data: await summarize(tx, page),
    next: rows.length > limit && last !== undefined ? cursorOf(last) : null,
  };
}

/**
 * For the clinic's key.
 * @throws {Problem} session.not-found, for another clinic's session alike
 */
export async function readSummary(
  tx: Tx,
  clinicId: string,
  sessionId: string,
): Promise<SessionSummary> {
  if (!isId(sessionId)) throw new Problem("session.not-found");
  const rows = await selectSessions(tx, { clinicId, id: sessionId, limit: 1 });
  const [summary] = await summarize(tx, rows);
  if (summary === undefined) throw new Problem("session.not-found");
  return summary;
}

/**
 * For the clinic's key: with what clients and guests who are in it left, as long as it is kept. Give it a
 * reading transaction.
 * @throws {Problem} as `readSummary`
 */
export async function readDetail(
  tx: Tx,
  clinicId: string,
  sessionId: string,
): Promise<SessionDetail> {
  const summary = await readSummary(tx, clinicId, sessionId);
  const here = new Set(summary.participants.map(({ id }) => id));
  const contacts = (await readPrivateRows<PrivateRow>(tx, sessionId))
    .filter((row) => row.kind === "contact")
    .filter(({ owner }) => here.has(owner))
    .map(({ owner, phone, place }) => ({ participantId: owner, phone, place }));
  return { ...summary, contacts };
}

async function summarize(tx: Tx, rows: readonly ListedSession[]): Promise<SessionSummary[]> {
  const people = await participantsOf(
    tx,
    rows.map((row) => row.id),
  );
  return rows.map((row) =>
    toSummary(
      row,
      people.filter((person) => person.sessionId === row.id),
    ),
  );
}

function toSummary(row: ListedSession, people: readonly ParticipantRow[]): SessionSummary {
  return {
    id: row.id,
    externalId: row.externalId,
    state: row.phase,
    call: row.call,
    startsAt: new Date(row.startsAt).toISOString(),
    endsAt: new Date(row.endsAt).toISOString(),
    case: { externalId: row.caseExternalId },
    participants: people
      .filter(({ goneAt }) => goneAt === null)
      .map(({ id, role, personExternalId }) => ({ id, role, externalId: personExternalId })),
  };
}

function cursorOf({ startsAt, id }: ListedSession): string {
  return `${startsAt}.${id}`;
}

function readCursor(cursor: string): { readonly startsAt: number; readonly id: string } {
  const [, startsAt, id] = /^(\d{1,15})\.([A-Za-z0-9_-]{22})$/.exec(cursor) ?? [];
  if (startsAt === undefined || id === undefined) {
    throw new Problem("request.invalid", { fields: [{ path: "after", rule: "unknown" }] });
  }
  return { startsAt: Number(startsAt), id };
}
