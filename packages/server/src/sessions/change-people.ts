// Adds people to a session, takes them out, as a clinic's key asks.

import type { LinkedParticipant, NewParticipant } from "@sameside/shared/http/clinic-api";
import { hashSecret, newSecret } from "../access/secret.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../problem.ts";
import { knownClinic } from "../clinics/settings.ts";
import { endLinks, insertLinks, newLink } from "../store/links.ts";
import { insertParticipants, markGone, participantsOf } from "../store/participants.ts";
import { lockSession } from "../store/sessions.ts";
import { once } from "./answer-once.ts";
import { linkUrls } from "./link-urls.ts";
import { newPerson } from "./new-person.ts";
import { runCommandIn } from "./run-command.ts";

interface Asked {
  readonly clinicId: string;
  readonly sessionId: string;
}

/**
 * @throws {Problem} session.not-found, request.invalid for a name that cannot be shown,
 * idempotency.key-reused, or the model's own refusal
 */
export async function addParticipant(
  deps: Deps,
  { clinicId, sessionId, key }: Asked & { readonly key: string | undefined },
  request: NewParticipant,
): Promise<LinkedParticipant> {
  const committed: (() => void)[] = [];
  const body = `add participant ${sessionId} ${JSON.stringify(request)}`;
  const answer = await once(deps, { clinicId, key, body }, async (tx) => {
    const { defaults } = await knownClinic(tx, clinicId);
    const circumstances = { ratingForMinors: defaults.ratingForMinors, path: "" };
    const person = newPerson(deps, request, circumstances);
    const command = { type: "person.add", person } as const;
    const actor = { kind: "clinic" } as const;
    const input = { sessionId, clinicId, actor, command, commandId: deps.newId() };
    committed.push(await runCommandIn(tx, deps, input));
    const { id, role, externalId } = person;
    const { length: position } = await participantsOf(tx, [sessionId]);
    const place = { id, sessionId, clinicId, personExternalId: externalId };
    await insertParticipants(tx, [{ ...place, role, position, goneAt: null }]);
    const secret = newSecret();
    const made = { id: deps.newId(), participantId: id, secretHash: hashSecret(secret) };
    await insertLinks(tx, [newLink({ ...made, createdAt: deps.clock() })]);
    return { id, role, externalId, ...linkUrls(deps, clinicId, secret) };
  });
  for (const after of committed) after();
  return answer;
}

/**
 * For good, with everything opened by their links. Somebody who is out already: nothing happens.
 * @throws {Problem} session.not-found, request.not-found for somebody who never was in the session, or
 * the model's own refusal
 */
export async function removeParticipant(
  deps: Deps,
  { clinicId, sessionId }: Asked,
  participantId: string,
): Promise<void> {
  const committed = await deps.db.transaction(async (tx) => {
    const session = await lockSession(tx, sessionId);
    if (session?.clinicId !== clinicId) throw new Problem("session.not-found");
    const people = await participantsOf(tx, [sessionId]);
    if (!people.some(({ id }) => id === participantId)) throw new Problem("request.not-found");
    const after = await runCommandIn(tx, deps, {
      sessionId,
      clinicId,
      actor: { kind: "clinic" },
      commandId: deps.newId(),
      command: { type: "person.remove", participantId },
    });
    await markGone(tx, participantId, deps.clock());
    await endLinks(tx, participantId, deps.clock());
    return after;
  });
  deps.credentials.forget(participantId);
  committed();
  deps.log.info({ sessionId }, "a participant was taken out");
}
