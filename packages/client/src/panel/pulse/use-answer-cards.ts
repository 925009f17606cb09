// Keeps which of the clients' answers wait as cards on a therapist's sheet.
import type { SessionView } from "@sameside/shared/session/view";
import { useState } from "react";
import { answerCards } from "./answer-cards.ts";
import type { AnswerCard as CardFacts } from "./answer-cards.ts";
import { usePulseNow } from "./use-pulse-now.ts";

/** What was told longer ago than this before the page opened was read on the page before it. */
const FRESH_MS = 3 * 60_000;

/** One card at a time, until it is put away. */
export interface AnswerCards {
  readonly card: CardFacts | null;
  /** Of all that wait, the shown one first. */
  readonly keys: readonly string[];
  readonly putAway: (key: string) => void;
}

export function useAnswerCards(view: SessionView): AnswerCards {
  const now = usePulseNow(view);
  const [openedAt] = useState(now);
  const [away, setAway] = useState<readonly string[]>([]);
  const inCall = view.session.phase === "live" || view.session.phase === "wrapping-up";
  const cards =
    inCall && view.me.role === "therapist"
      ? answerCards(view, now).filter(
          (card) => card.at > openedAt - FRESH_MS && !away.includes(card.key),
        )
      : [];
  return {
    card: cards[0] ?? null,
    keys: cards.map(({ key }) => key),
    putAway: (key) => setAway((before) => [...before, key]),
  };
}
