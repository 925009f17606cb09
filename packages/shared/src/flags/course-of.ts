// Makes a client's course out of the records of a case.

import type { Course, CourseItem, CoursePulse, CourseRating } from "./course.ts";
import type { ParticipantId } from "../session/actor.ts";
import { isOpen } from "../session/agenda-item.ts";
import type { AgendaItem } from "../session/agenda-item.ts";
import type { SessionRecord } from "../session/record.ts";

/**
 * @param records of one case, as a therapist may read them; in any order, those not started left aside
 * @param externalId the clinic's own id of the client: participants differ from session to session
 */
export function courseOf(
  records: readonly SessionRecord[],
  sessionId: string,
  externalId: string,
): Course {
  const parts = records.flatMap((record) => partOf(record, externalId));
  const asked = parts.find(({ record }) => record.sessionId === sessionId);
  return {
    sessionId,
    sessions: parts.map(({ record, client, startedAt }) => {
      return { sessionId: record.sessionId, startedAt, rating: ratingOf(record, client) };
    }),
    pulses: asked === undefined ? [] : pulsesOf(asked),
    agenda: asked === undefined ? [] : itemsOf(asked, parts),
  };
}

/** A session that took place, with the client in it. */
interface Part {
  readonly record: SessionRecord;
  readonly client: ParticipantId;
  readonly startedAt: number;
}

function partOf(record: SessionRecord, externalId: string): readonly Part[] {
  const { startedAt, people } = record;
  const client = people.find((one) => one.role === "client" && one.externalId === externalId);
  return client === undefined || startedAt === null
    ? []
    : [{ record, client: client.id, startedAt }];
}

function ratingOf(
  { ratings, endedAt, sealedAt }: SessionRecord,
  client: ParticipantId,
): CourseRating {
  const rating = ratings.find(({ participantId }) => participantId === client);
  if (rating === undefined) return { kind: "not-asked" };
  if (rating.kind === "none") return { kind: sealedAt === null ? "open" : "none" };
  // Until the call's end such a rating is not there for the therapist.
  if (rating.sharing === "after-call" && endedAt === null) return { kind: "open" };
  const { instrument, answers, total } = rating;
  return { kind: "shared", instrument, answers, total };
}

function pulsesOf({ record, client }: Part): readonly CoursePulse[] {
  return record.pulses.flatMap(({ id, answers }) =>
    answers.flatMap((given) =>
      given.participantId === client && given.kind === "answered"
        ? [{ pulseId: id, at: given.at, answer: given.answer }]
        : [],
    ),
  );
}

function itemsOf({ record, startedAt }: Part, parts: readonly Part[]): readonly CourseItem[] {
  const until = parts.filter((part) => part.startedAt <= startedAt);
  return record.agenda
    .filter((item) => isOpen(item) || item.state === "carried")
    .map(({ id, carryCount, state }) => ({
      itemId: id,
      missed: until.filter((part) =>
        part.record.agenda.some((item) => item.id === id && isMissed(item, part.client)),
      ).length,
      carries: carryCount + (state === "carried" ? 1 : 0),
    }));
}

/** Put off by somebody, or not reached; what was under way when the time was up was talked about. */
function isMissed(item: AgendaItem, client: ParticipantId): boolean {
  const putOff = item.settledBy !== null || item.notTalkedAbout;
  return item.state === "carried" && putOff && item.stars.includes(client);
}
