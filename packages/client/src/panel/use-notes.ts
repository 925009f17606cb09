// Keeps what only the therapist may read out of a picture of their screen.
import { peopleIn } from "../entry/people.ts";
import type { SessionView, SignalView } from "@sameside/shared/session/view";
import { useState } from "react";
import type { AnswerCards } from "./pulse/use-answer-cards.ts";
import { signalKey } from "./signals/signal-key.ts";

export interface Notes {
  /** Signals that can be shown: all of them, unless their notes are folded. */
  readonly signals: readonly SignalView[];
  /** Cards, ratings are folded to this many notes; 0: nothing is. */
  readonly folded: number;
  /** Shows what waits now; what comes later is folded again. */
  readonly open: () => void;
}

/** `sharing`: the viewer's screen travels to the others. */
export function useNotes(view: SessionView, cards: AnswerCards, sharing: boolean): Notes {
  const [opened, setOpened] = useState("");
  const keys = privateNotes(view, cards.keys);
  const key = keys.join("\n");
  const folds = sharing && keys.length > 0 && opened !== key;
  return {
    signals: folds ? view.signals.filter((signal) => !isPrivate(view, signal)) : view.signals,
    folded: folds ? keys.length : 0,
    open: () => setOpened(key),
  };
}

/** One key for each thing that nobody else in the call may read. */
export function privateNotes(view: SessionView, cards: readonly string[]): readonly string[] {
  const signals = view.signals.filter((signal) => isPrivate(view, signal)).map(signalKey);
  const ratings = view.rating.shared.map(({ participantId }) => `rating ${participantId}`);
  return [...signals, ...cards, ...ratings];
}

/** A signal is no secret from the one who gave it: it folds when others look on. */
function isPrivate(view: SessionView, { participantId }: SignalView): boolean {
  return peopleIn(view).some(({ id, role }) => role !== "therapist" && id !== participantId);
}
