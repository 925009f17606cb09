// Opens what this device keeps of an unfinished rating, as a part that comes after the page.
import type { SessionLink } from "../session-link/session-link.ts";
import { openVault } from "./answer-vault.ts";
import { openUnfinishedAnswers } from "./unfinished-answers.ts";
import type { UnfinishedAnswers } from "./unfinished-answers.ts";

/** Deletes everybody's whose time is over, too. `now` in epoch milliseconds. */
export function openDeviceAnswers(
  link: Pick<SessionLink, "fetchDraftKey">,
  participantId: string,
  now: number,
): UnfinishedAnswers {
  const fetchKey = async () => {
    const answer = await link.fetchDraftKey();
    return typeof answer === "string" ? null : answer.key;
  };
  const vault = openVault({ participantId, fetchKey });
  void vault.sweep(now);
  return openUnfinishedAnswers(vault, Math.random);
}
