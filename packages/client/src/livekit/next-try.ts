// Decides what follows when a person is out of the room.
import { DisconnectReason } from "livekit-client";

const FIRST_MS = 500;
const LONGEST_MS = 8_000;
/** A refusal changes only when somebody acts: asking more often would not help. */
const REFUSED_MS = 15_000;

export type NextTry =
  | { readonly status: "lost"; readonly afterMs: number }
  | { readonly status: "elsewhere" | "no-video" };

/**
 * `outcome`: LiveKit's reason, or the code with which a token or connection was refused or given up. Being removed
 * and a deleted room are no end here: whether the call goes on is for the session to say, and until it
 * does, a token is asked for again.
 */
export function nextTry(
  outcome: DisconnectReason | string,
  failures: number,
  random: () => number,
): NextTry {
  if (outcome === DisconnectReason.DUPLICATE_IDENTITY) return { status: "elsewhere" };
  if (outcome === "video.not-set-up") return { status: "no-video" };
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures, 10));
  const soon = full / 2 + (full / 2) * random();
  return { status: "lost", afterMs: isRefused(outcome) ? REFUSED_MS : soon };
}

function isRefused(outcome: DisconnectReason | string): boolean {
  if (typeof outcome !== "string") return false;
  return /^(token|presence|session|role|credential)\./.test(outcome);
}
