// Leaves aside what the model refuses the system.

import { REFUSAL_CODES } from "@sameside/shared/session/refusal";
import type { Deps } from "../deps.ts";
import { Problem } from "../problem.ts";

const REFUSALS: ReadonlySet<string> = new Set(REFUSAL_CODES);

/**
 * The system acts on what it last knew: when the session has gone on meanwhile, its command no
 * longer fits, which is no error.
 * @throws whatever else goes wrong
 */
export async function leaveAside(
  { log }: Pick<Deps, "log">,
  sessionId: string,
  run: () => Promise<unknown>,
): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Problem) || !fitsNoMore(error.code)) throw error;
    log.debug({ sessionId, code: error.code }, "a command of the system was left aside");
  }
}

/** An id with another content is no report of LiveKit's; a session can be erased at any time. */
function fitsNoMore(code: string): boolean {
  return REFUSALS.has(code) || code === "command.id-reused" || code === "session.not-found";
}
