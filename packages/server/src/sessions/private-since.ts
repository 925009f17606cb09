// Hides from whoever came by a later link what was private before that link was made.

import type { Actor, ParticipantId } from "@sameside/shared/session/actor";
import type { SessionCommand } from "@sameside/shared/session/command";
import type { SessionState } from "@sameside/shared/session/session";

// The clinic makes a further link when somebody lost theirs, or when it went to somebody else. Which
// of the two, nobody can tell: so it opens the session as if nothing had been kept back before.

/** Own drafts, kept or undoable answers, the form's device of before. Null: nothing is hidden. */
export function withoutHidden(
  state: SessionState,
  owner: ParticipantId,
  privateSince: number | null,
): SessionState {
  if (privateSince === null) return state;
  return {
    ...state,
    privates: state.privates.filter(
      (row) => row.owner !== owner || row.kind === "signal" || row.at >= privateSince,
    ),
  };
}

/** The state on which a command is decided: what is hidden must not show in a refusal either. */
export function stateToDecide(
  state: SessionState,
  command: SessionCommand,
  actor: Actor,
  privateSince: number | null,
): SessionState {
  // These only clear away what is there: hidden rows, too.
  const clears =
    command.type.startsWith("session.") ||
    command.type === "rating.share" ||
    command.type === "rating.close";
  if (clears || actor.kind !== "participant") return state;
  return withoutHidden(state, actor.id, privateSince);
}
