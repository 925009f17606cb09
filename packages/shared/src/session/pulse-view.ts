// Cuts out of the pulses what one viewer may see.

import type { ParticipantId } from "./actor.ts";
import type { Person } from "./person.ts";
import { PULSE_UNDO_MS } from "./pulse.ts";
import type { HelpId, Pulse, PulseAnswer, PulseId, PulseRow } from "./pulse.ts";
import { roleOf, rowsOf } from "./session.ts";
import type { SessionState } from "./session.ts";

/** One check-in as its viewer sees it. Times in epoch milliseconds. */
export interface PulseView {
  readonly id: PulseId;
  /** Participant id, or `system`: see {@link isAutomatic}. */
  readonly askedBy: ParticipantId;
  readonly askedAt: number;
  readonly expiresAt: number;
  /** A client: own. A therapist: one for each client asked. */
  readonly answers: readonly PulseAnswerView[];
}

export type PulseAnswerView =
  /** Nothing to show; after `expiresAt` a therapist reads "no answer", whatever the reason. */
  | { readonly participantId: ParticipantId; readonly kind: "none" }
  /** Own "not now". */
  | { readonly participantId: ParticipantId; readonly kind: "passed" }
  | { readonly participantId: ParticipantId; readonly kind: "taken-back" }
  | GivenAnswerView;

export interface GivenAnswerView {
  readonly participantId: ParticipantId;
  /** `kept`: own, for the end; nobody else sees it. */
  readonly kind: "answered" | "kept";
  readonly answer: PulseAnswer;
  readonly helps: readonly HelpId[];
  readonly words: string | null;
  readonly at: number;
  /** Own and still possible: until when it can be taken back; else null. */
  readonly undoUntil: number | null;
}

/** Nobody asked: it came by itself around the middle. */
export function isAutomatic({ askedBy }: Pick<PulseView, "askedBy">): boolean {
  return askedBy === "system";
}

export function viewPulses(state: SessionState, me: Person): readonly PulseView[] {
  if (me.role === "guest") return [];
  const rows = rowsOf(state, "pulse");
  return state.pulses.pulses
    .map((pulse) => viewPulse(pulse, rows, me))
    .filter((pulse) => isShown(state, pulse, me));
}

/** A client's own check-in reaches the therapist with its answer, never before. */
function isShown(state: SessionState, pulse: PulseView, me: Person): boolean {
  if (pulse.answers.length === 0) return false;
  if (me.role === "client") return true;
  const askedByClient = roleOf(state, pulse.askedBy) === "client";
  return !askedByClient || pulse.answers.some((answer) => answer.kind !== "none");
}

function viewPulse(pulse: Pulse, rows: readonly PulseRow[], me: Person): PulseView {
  const asked = me.role === "client" ? pulse.asked.filter((id) => id === me.id) : pulse.asked;
  return {
    id: pulse.id,
    askedBy: pulse.askedBy,
    askedAt: pulse.askedAt,
    expiresAt: pulse.expiresAt,
    answers: asked.map((id) => {
      const row = rows.find((candidate) => candidate.id === pulse.id && candidate.owner === id);
      return viewAnswer(pulse, row, id, id === me.id);
    }),
  };
}

function viewAnswer(
  pulse: Pulse,
  row: PulseRow | undefined,
  participantId: ParticipantId,
  own: boolean,
): PulseAnswerView {
  if (row !== undefined && (own || row.mode === "now")) {
    const { answer, helps, words, at, mode } = row;
    const kind = mode === "keep" ? "kept" : "answered";
    const undoUntil = own && mode === "now" ? at + PULSE_UNDO_MS : null;
    return { participantId, kind, answer, helps, words, at, undoUntil };
  }
  const response = pulse.responses[participantId];
  switch (response?.kind) {
    case "answered": {
      const { kind, answer, helps, words, at } = response;
      return { participantId, kind, answer, helps, words, at, undoUntil: null };
    }
    case "taken-back":
      return { participantId, kind: "taken-back" };
    case "passed":
      return { participantId, kind: own ? "passed" : "none" };
    case undefined:
      return { participantId, kind: "none" };
  }
}
