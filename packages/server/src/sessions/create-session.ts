// Makes a session with a link for everybody in it.

import type { ClinicDefaults } from "@sameside/shared/http/clinic-settings";
import type { CreatedSession, CreateSessionRequest } from "@sameside/shared/http/clinic-api";
import { startSession } from "@sameside/shared/session/session";
import type { SessionCreated } from "@sameside/shared/session/session";
import type { NewPerson } from "@sameside/shared/session/person";
import { holdInstrument } from "../clinics/instruments.ts";
import { knownClinic } from "../clinics/settings.ts";
import { hashSecret, newSecret } from "../access/secret.ts";
import type { Deps } from "../deps.ts";
import { appendEvents } from "../store/events.ts";
import { insertLinks, newLink } from "../store/links.ts";
import { hasEarlierOpen } from "../store/case-sessions.ts";
import { ensureCase, insertParticipants } from "../store/participants.ts";
import { insertSession } from "../store/sessions.ts";
import type { SessionRow } from "../store/sessions.ts";
import type { Tx } from "../store/store.ts";
import { bringFromCase } from "./bring-from-case.ts";
import { linkUrls } from "./link-urls.ts";
import { newPerson } from "./new-person.ts";
import { putDeadline } from "./put-jobs.ts";
import { firstHeads } from "./view-heads.ts";

/**
 * For the clinic's key. The answer holds the links' secrets, which nobody can read again.
 * @throws {Problem} request.invalid when a name cannot be shown, instrument.unknown
 */
export async function createSession(
  tx: Tx,
  deps: Deps,
  clinicId: string,
  request: CreateSessionRequest,
): Promise<CreatedSession> {
  const now = deps.clock();
  const { defaults } = await knownClinic(tx, clinicId);
  const instrument = request.settings?.instrument ?? defaults.instrument;
  await holdInstrument(tx, clinicId, instrument);
  const ofCase = await ensureCase(tx, { id: deps.newId(), clinicId, ...request.case });
  const created = toCreated(deps, request, { defaults, ifDropped: ofCase.ifDropped });
  const state = startSession(created);
  const session: Omit<SessionRow, "version"> = {
    id: created.sessionId,
    clinicId,
    caseId: ofCase.id,
    externalId: request.externalId ?? null,
    phase: "scheduled",
    call: created.call,
    startsAt: created.startsAt,
    endsAt: created.endsAt,
    ratingClosesAt: null,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    seq: 1,
    roomName: deps.newId(),
    viewHeads: firstHeads(state),
    seenAt: null,
    createdAt: now,
  };
  await insertSession(tx, session);
  await insertParticipants(
    tx,
    created.people.map(({ id, role, externalId }, position) => ({
      id,
      sessionId: created.sessionId,
      clinicId,
      personExternalId: externalId,
      role,
      position,
      goneAt: null,
    })),
  );
  await appendEvents(tx, created.sessionId, 0, [{ at: now, by: "clinic", event: created }]);
  await putDeadline(tx, deps, state);
  // Nobody watches yet, so there is nobody to tell once it is committed.
  await bringFromCase(tx, deps, { session, state, isNext: !(await hasEarlierOpen(tx, session)) });
  const secrets = created.people.map((person) => ({ person, secret: newSecret() }));
  await insertLinks(
    tx,
    secrets.map(({ person, secret }) =>
      newLink({
        id: deps.newId(),
        participantId: person.id,
        secretHash: hashSecret(secret),
        createdAt: now,
      }),
    ),
  );
  return toAnswer(deps, clinicId, request, created, secrets);
}

function toCreated(
  deps: Deps,
  request: CreateSessionRequest,
  {
    defaults: { ratingForMinors, ...defaults },
    ifDropped,
  }: { readonly defaults: ClinicDefaults; readonly ifDropped: string | null },
): SessionCreated {
  const { settings = {} } = request;
  return {
    type: "session.created",
    sessionId: deps.newId(),
    call: request.call ?? "video",
    startsAt: Date.parse(request.startsAt),
    endsAt: Date.parse(request.endsAt),
    people: request.participants.map((participant, index) =>
      newPerson(deps, participant, { ratingForMinors, path: `participants.${index}.` }),
    ),
    settings: {
      agenda: settings.agenda ?? defaults.agenda,
      ratingWindowHours: settings.ratingWindowHours ?? defaults.ratingWindowHours,
      autoPulse: settings.autoPulse ?? defaults.autoPulse,
      instrument: settings.instrument ?? defaults.instrument,
      callBack: settings.callBack ?? defaults.callBack,
      place: settings.place ?? defaults.place,
      keepPlace: settings.keepPlace ?? defaults.keepPlace,
    },
    ifDropped,
  };
}

function toAnswer(
  deps: Deps,
  clinicId: string,
  request: CreateSessionRequest,
  created: SessionCreated,
  secrets: readonly { readonly person: NewPerson; readonly secret: string }[],
): CreatedSession {
  return {
    id: created.sessionId,
    externalId: request.externalId ?? null,
    state: "scheduled",
    call: created.call,
    startsAt: new Date(created.startsAt).toISOString(),
    endsAt: new Date(created.endsAt).toISOString(),
    case: { externalId: request.case.externalId },
    participants: secrets.map(({ person, secret }) => ({
      id: person.id,
      role: person.role,
      externalId: person.externalId,
      ...linkUrls(deps, clinicId, secret),
    })),
  };
}
