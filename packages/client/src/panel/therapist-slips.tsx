// What comes to a therapist on a slip: signals, answers, word of a shared rating.
import type { SessionView } from "@sameside/shared/session/view";
import { useState } from "react";
import { Part } from "../entry/part.tsx";
import { useMessages } from "../i18n/react.tsx";
import { lazyPart } from "../later/lazy-part.tsx";
import { Button } from "../ui/button.tsx";
import layout from "../ui/layout.module.css";
import { Sees } from "../ui/notices.tsx";
import { Slip } from "../ui/slip.tsx";
import styles from "./panel.module.css";
import { nameOf } from "../entry/people.ts";
import type { AnswerCards } from "./pulse/use-answer-cards.ts";
import { SignalSlips } from "./signals/signal-slips.tsx";
import type { Notes } from "./use-notes.ts";

/** Comes while nobody has answered yet. */
const { Part: AnswerCard, preload: preloadAnswerCard } = lazyPart(
  async () => (await import("./pulse/answer-card.tsx")).AnswerCard,
);
export { preloadAnswerCard };

type TherapistSlipsProps = {
  view: SessionView;
  cards: AnswerCards;
  notes: Notes;
  unread: UnreadRatings;
  /** Opens the sheet, where the ratings stand. */
  onUnfold: () => void;
};

/** Null where there is none, so that the sheet keeps its room. */
export function therapistSlips(props: TherapistSlipsProps) {
  const { view, cards, notes, unread, onUnfold } = props;
  const { signals } = notes;
  const [rated] = unread.ids;
  if (signals.length === 0 && notes.folded === 0 && cards.card === null && !rated) return null;
  return (
    <>
      {signals.length > 0 && (
        <div className={styles["slips"]}>
          <SignalSlips view={view} signals={signals} />
        </div>
      )}
      {notes.folded > 0 && <FoldedNotes notes={notes} />}
      {notes.folded === 0 && cards.card && (
        <Part>
          <AnswerCard key={cards.card.key} view={view} cards={cards} card={cards.card} />
        </Part>
      )}
      {notes.folded === 0 && !cards.card && rated && (
        <RatedSlip name={nameOf(view, rated)} onLook={onUnfold} onLater={unread.putAway} />
      )}
    </>
  );
}

function FoldedNotes({ notes }: { notes: Notes }) {
  const { panel } = useMessages();
  const title = panel.notes.title(notes.folded);
  return (
    <Slip
      title={title}
      say={title}
      aside={<Button onClick={notes.open}>{panel.notes.open}</Button>}
    >
      <Sees who="only-you">{panel.notes.sharing}</Sees>
    </Slip>
  );
}

type RatedSlipProps = { name: string; onLook: () => void; onLater: () => void };

function RatedSlip({ name, onLook, onLater }: RatedSlipProps) {
  const { panel } = useMessages();
  return (
    <Slip title={panel.folded.rated(name)}>
      <Sees who="only-you">{panel.answer.onlyYou}</Sees>
      <div className={layout["pair"]}>
        <Button onClick={onLook}>{panel.folded.look}</Button>
        <Button onClick={onLater}>{panel.folded.later}</Button>
      </div>
    </Slip>
  );
}

/** Ratings that came while the sheet was folded, by the client's id. */
export interface UnreadRatings {
  readonly ids: readonly string[];
  readonly putAway: () => void;
}

/** An open sheet shows them itself: what was shared by then is read. */
export function useUnreadRatings(view: SessionView, folded: boolean): UnreadRatings {
  const [read, setRead] = useState<readonly string[]>([]);
  const ids = view.rating.shared.map(({ participantId }) => participantId);
  const unread = ids.filter((id) => !read.includes(id));
  if (!folded && unread.length > 0) setRead(ids);
  return { ids: folded ? unread : [], putAway: () => setRead(ids) };
}
