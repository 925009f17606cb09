// Reads a client's own side of the check-ins.
import type { GivenAnswerView, PulseView } from "@sameside/shared/session/pulse-view";
import type { SessionView } from "@sameside/shared/session/view";

/** The newest check-in this client can still answer; one that was passed over is not asked again. */
export function askedNow(view: SessionView, now: number): PulseView | null {
  if (!isInCall(view)) return null;
  const open = view.pulses.filter(
    (pulse) => now < pulse.expiresAt && ownAnswer(view, pulse)?.kind === "none",
  );
  return open.at(-1) ?? null;
}

export function ownAnswer(
  view: SessionView,
  pulse: PulseView,
): PulseView["answers"][number] | undefined {
  return pulse.answers.find(({ participantId }) => participantId === view.me.id);
}

/** What this client said to a check-in, or null. */
export function ownGiven(view: SessionView, pulse: PulseView): GivenAnswerView | null {
  const answer = ownAnswer(view, pulse);
  return answer?.kind === "answered" || answer?.kind === "kept" ? answer : null;
}

/** What would help can still be told this long after the answer itself. */
const HELP_OPEN_MS = 3 * 60_000;

/** The newest answer other than yes to which nothing was added yet: a reload must not cut it short. */
export function unfinishedAnswer(view: SessionView, now: number): OwnAnswer | null {
  const pulse = view.pulses.at(-1);
  const given = pulse && ownGiven(view, pulse);
  if (!pulse || !given || !isInCall(view) || given.answer === "yes") return null;
  const empty = given.helps.length === 0 && given.words === null;
  return empty && now < given.at + HELP_OPEN_MS ? { pulseId: pulse.id, given } : null;
}

function isInCall({ session }: SessionView): boolean {
  return session.phase === "live" || session.phase === "wrapping-up";
}

/** One given answer with the check-in it is for. */
export interface OwnAnswer {
  readonly pulseId: string;
  readonly given: GivenAnswerView;
}

/** Kept for the end, waiting for a choice. */
export function keptAnswers(view: SessionView): readonly OwnAnswer[] {
  return view.pulses.flatMap((pulse) => {
    const given = ownGiven(view, pulse);
    return given?.kind === "kept" ? [{ pulseId: pulse.id, given }] : [];
  });
}
