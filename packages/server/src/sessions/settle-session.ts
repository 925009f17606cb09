// Does what time alone asks of a session.

import { deadlineOf } from "@sameside/shared/session/deadline";
import type { Deps } from "../deps.ts";
import type { SettleJob } from "../jobs/job.ts";
import { loadSession } from "./load-session.ts";
import { runCommand, settleDue } from "./run-command.ts";
import { leaveAside } from "./system-command.ts";

/** As often as one likes, on several servers at once: it happens once. */
export async function settleSession(deps: Deps, { sessionId, at }: SettleJob): Promise<void> {
  const loaded = await deps.db.read((tx) => loadSession(tx, sessionId));
  // Erased meanwhile.
  if (loaded === null) return;
  const deadline = deadlineOf(loaded.state.lifecycle);
  if (deadline === null || deadline.at > Math.max(deps.clock(), at)) {
    await settleDue(deps, sessionId, at);
    return;
  }
  await leaveAside(deps, sessionId, () =>
    runCommand(deps, {
      sessionId,
      actor: { kind: "system" },
      commandId: `${deadline.type}.${deadline.at}`,
      command: { type: deadline.type },
      notBefore: at,
    }),
  );
}
