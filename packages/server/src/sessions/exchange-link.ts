// Exchanges a link's secret for a session credential.

import type { ExchangeAnswer } from "@sameside/shared/http/participant-api";
import { issueCredential } from "../access/credential.ts";
import type { ShownLink } from "../access/credential.ts";
import type { Deps } from "../deps.ts";
import { readView } from "./read-view.ts";

/**
 * Only after a person's press.
 * @throws {Problem} link.not-valid, whatever is wrong with it
 */
export async function exchangeLink(
  deps: Pick<Deps, "db" | "clock" | "newId" | "credentials">,
  shown: ShownLink,
): Promise<ExchangeAnswer> {
  const answer = await deps.db.transaction(async (tx) => {
    const { credential, expiresAt, target } = await issueCredential(tx, deps, shown);
    const { id, role } = target.participant;
    const { view } = await readView(tx, target.session.id, id);
    return {
      credential,
      expiresAt: new Date(expiresAt).toISOString(),
      participant: { id, role, displayName: view.me.name },
      session: { id: target.session.id },
    };
  });
  // The participant's oldest may have made room for it.
  deps.credentials.forget(answer.participant.id);
  return answer;
}
