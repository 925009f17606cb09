// Reads a client's own side of the check-ins.
import type { GivenAnswerView, PulseView } from "@sameside/shared/session/pulse-view";
import type { SessionView } from "@sameside/shared/session/view";

/** The newest check-in this client can still answer; one that was passed over is not asked again. */
export function askedNow(view: SessionView, now: number): PulseView | null {
  const inCall = view.session.phase === "live" || view.session.phase === "wrapping-up";
  if (!inCall) return null;
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

export interface KeptAnswer {
  readonly pulseId: string;
  readonly given: GivenAnswerView;
}

/** Kept for the end, waiting for a choice. */
export function keptAnswers(view: SessionView): readonly KeptAnswer[] {
  return view.pulses.flatMap((pulse) => {
    const given = ownGiven(view, pulse);
    return given?.kind === "kept" ? [{ pulseId: pulse.id, given }] : [];
  });
}
