// Reads the record of a sealed session for who may read it.

import type { ParticipantId, Role } from "@sameside/shared/session/actor";
import { recordFor } from "@sameside/shared/session/record";
import type { RecordReader, SessionRecord } from "@sameside/shared/session/record";
import { Problem } from "../problem.ts";
import { findRecord } from "../store/records.ts";
import { findSession } from "../store/sessions.ts";
import type { Tx } from "../store/store.ts";

export type RecordRequest =
  | { readonly kind: "participant"; readonly id: ParticipantId; readonly role: Role }
  | {
      readonly kind: "clinic";
      readonly clinicId: string;
      /** Whose record, when several clients took part. */
      readonly participant?: string | undefined;
      /** Everybody's in one; the caller logs that it was asked for. */
      readonly all?: boolean | undefined;
    };

/**
 * @throws {Problem} session.not-found, record.not-sealed, record.participant-needed, or
 * request.invalid for a `participant` that is no client of the session
 */
export async function readRecord(
  tx: Tx,
  sessionId: string,
  request: RecordRequest,
): Promise<SessionRecord> {
  const session = await findSession(tx, sessionId);
  const hidden = request.kind === "clinic" && session?.clinicId !== request.clinicId;
  if (session === null || hidden) throw new Problem("session.not-found");
  const record = await findRecord(tx, sessionId);
  if (record === null) throw new Problem("record.not-sealed");
  return recordFor(record, toReader(record, request));
}

function toReader(record: SessionRecord, request: RecordRequest): RecordReader {
  if (request.kind === "participant") return request;
  const clients = record.people.filter(({ role }) => role === "client").map(({ id }) => id);
  const { participant, all } = request;
  if (participant !== undefined) {
    if (clients.includes(participant)) return { kind: "clinic", participants: [participant] };
    throw new Problem("request.invalid", {
      fields: [{ path: "participant", rule: "not a client of this session" }],
    });
  }
  if (clients.length > 1 && all !== true) throw new Problem("record.participant-needed");
  return { kind: "clinic", participants: clients };
}
