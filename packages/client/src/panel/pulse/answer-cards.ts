// Collects what a therapist is told about check-ins, card by card.
import type { PulseAnswerView, PulseView } from "@sameside/shared/session/pulse-view";
import type { SessionView } from "@sameside/shared/session/view";
import { peopleIn } from "../../entry/people.ts";

export interface AnswerCard {
  /** Stays the same when the answer changes. */
  readonly key: string;
  readonly participantId: string;
  /** `none`: time is up without an answer. */
  readonly answer: PulseAnswerView;
  /** Since when there is something to tell; epoch milliseconds. */
  readonly at: number;
}

/** Oldest first. While a check-in is open, silence has no card. */
export function answerCards(view: SessionView, now: number): readonly AnswerCard[] {
  return view.pulses
    .flatMap((pulse) => pulse.answers.map((answer) => cardOf(pulse, answer)))
    .filter(
      ({ answer, at, participantId }) =>
        answer.kind !== "none" || (now >= at && isIn(view, participantId)),
    )
    .toSorted((one, other) => one.at - other.at);
}

function cardOf(pulse: PulseView, answer: PulseAnswerView): AnswerCard {
  const { participantId } = answer;
  return { key: `${pulse.id} ${participantId}`, participantId, answer, at: atOf(pulse, answer) };
}

function atOf(pulse: PulseView, answer: PulseAnswerView): number {
  if (answer.kind === "answered" || answer.kind === "kept") return answer.at;
  return answer.kind === "none" ? pulse.expiresAt : pulse.askedAt;
}

/** A check-in, a therapist's or the automatic one, that somebody can still answer. */
export function askingNow(view: SessionView, now: number): PulseView | null {
  const open = view.pulses.find(
    (pulse) =>
      now < pulse.expiresAt &&
      roleOf(view, pulse.askedBy) !== "client" &&
      pulse.answers.some(({ kind, participantId }) => kind === "none" && isIn(view, participantId)),
  );
  return open ?? null;
}

/** Nobody waits for an answer of somebody whom the clinic took out. */
function isIn(view: SessionView, participantId: string): boolean {
  return peopleIn(view).some(({ id }) => id === participantId);
}

function roleOf(view: SessionView, id: string): string | undefined {
  return view.people.find((person) => person.id === id)?.role;
}
