// Names the people of a record.
import type { ParticipantId, Role } from "@sameside/shared/session/actor";
import type { SessionRecord } from "@sameside/shared/session/record";

/** The name by id; null for the clinic's key, the system, nobody. */
export function nameIn(record: SessionRecord, id: ParticipantId | null): string | null {
  return record.people.find((person) => person.id === id)?.name ?? null;
}

/** Whom the reader met: clients read therapists' names, everybody else the clients'. */
export function othersFor(record: SessionRecord, reader: Role): readonly string[] {
  const wanted = reader === "client" ? "therapist" : "client";
  return record.people.filter(({ role }) => role === wanted).map(({ name }) => name);
}

export function clientCount(record: SessionRecord): number {
  return record.people.filter(({ role }) => role === "client").length;
}
