// Does with a session what a clinic's key asks for.

import type { LinkedParticipant, SessionSummary } from "@sameside/shared/http/clinic-api";
import type { LifecycleCommand } from "@sameside/shared/session/lifecycle";
import { hashSecret, newSecret } from "../access/secret.ts";
import type { Deps } from "../deps.ts";
import { Problem } from "../problem.ts";
import { endLinks, insertLinks, newLink, wasOpened } from "../store/links.ts";
import { participantsOf } from "../store/participants.ts";
import { lockSession } from "../store/sessions.ts";
import type { SessionRow } from "../store/sessions.ts";
import type { Tx } from "../store/store.ts";
import { once } from "./answer-once.ts";
import { linkUrls } from "./link-urls.ts";
import { readSummary } from "./list-sessions.ts";
import { runCommandIn } from "./run-command.ts";

interface Asked {
  readonly clinicId: string;
  readonly sessionId: string;
  /** The Idempotency-Key, if there is one. */
  readonly key?: string | undefined;
}

type ClinicCommand = Extract<
  LifecycleCommand,
  { type: "session.move" | "session.cancel" | "session.end" }
>;

/**
 * @returns the session afterwards
 * @throws {Problem} session.not-found, idempotency.key-reused, or the model's own refusal
 */
export async function commandForClinic(
  deps: Deps,
  { clinicId, sessionId, key }: Asked,
  command: ClinicCommand,
): Promise<SessionSummary> {
  const committed: (() => void)[] = [];
  const body = `${command.type} ${sessionId}`;
  const summary = await once(deps, { clinicId, key, body }, async (tx) => {
    const input = { sessionId, clinicId, command, commandId: deps.newId() };
    committed.push(await runCommandIn(tx, deps, { ...input, actor: { kind: "clinic" } }));
    return await readSummary(tx, clinicId, sessionId);
  });
  for (const after of committed) after();
  return summary;
}

/**
 * Ends the participant's link with everything opened by it. The new one shows nothing of what they
 * kept to themselves before, if the one before was opened; once the session is sealed it opens the
 * record only.
 * @throws {Problem} session.not-found, request.not-found for somebody who is not in the session,
 * session.cancelled, session.missed, idempotency.key-reused
 */
export async function replaceLink(
  deps: Deps,
  { clinicId, sessionId, key }: Asked,
  participantId: string,
): Promise<LinkedParticipant> {
  const body = `replace link ${sessionId} ${participantId}`;
  const committed: (() => void)[] = [];
  const answer = await once(deps, { clinicId, key, body }, async (tx) => {
    const session = await lockSession(tx, sessionId);
    if (session?.clinicId !== clinicId) throw new Problem("session.not-found");
    const wasOpenedBefore = await wasOpened(tx, participantId);
    const linked = await makeLink(tx, deps, session, { participantId, wasOpenedBefore });
    if (wasOpenedBefore && session.phase !== "sealed") {
      const command = { type: "person.renew-link", participantId } as const;
      const input = { sessionId, clinicId, command, commandId: deps.newId() };
      committed.push(await runCommandIn(tx, deps, { ...input, actor: { kind: "clinic" } }));
    }
    return linked;
  });
  deps.credentials.forget(participantId);
  for (const after of committed) after();
  return answer;
}

async function makeLink(
  tx: Tx,
  deps: Deps,
  { id: sessionId, clinicId, phase }: SessionRow,
  {
    participantId,
    wasOpenedBefore,
  }: { readonly participantId: string; readonly wasOpenedBefore: boolean },
): Promise<LinkedParticipant> {
  const people = await participantsOf(tx, [sessionId]);
  const person = people.find(({ id }) => id === participantId);
  if (person === undefined || person.goneAt !== null) throw new Problem("request.not-found");
  // There is nothing left that a link could open.
  if (phase === "cancelled" || phase === "missed") throw new Problem(`session.${phase}`);
  const now = deps.clock();
  const secret = newSecret();
  await endLinks(tx, participantId, now);
  await insertLinks(tx, [
    {
      ...newLink({
        id: deps.newId(),
        participantId,
        secretHash: hashSecret(secret),
        createdAt: now,
      }),
      recordOnly: phase === "sealed",
      privateSince: wasOpenedBefore ? now : null,
    },
  ]);
  deps.log.info({ sessionId }, "a link was replaced");
  const { id, role, personExternalId: externalId } = person;
  return { id, role, externalId, ...linkUrls(deps, clinicId, secret) };
}
