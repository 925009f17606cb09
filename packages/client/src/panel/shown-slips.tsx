// A therapist's slips, once there is one: signals first, then answers or the word of a rating.
import type { SessionView } from "@sameside/shared/session/view";
import { nameOf } from "../entry/people.ts";
import { Part } from "../entry/part.tsx";
import { useSheetMoreWords } from "../i18n/react.tsx";
import { Button } from "../ui/button.tsx";
import layout from "../ui/layout.module.css";
import { Sees } from "../ui/sees.tsx";
import { Slip } from "../ui/slip.tsx";
import styles from "./panel.module.css";
import { AnswerCard } from "./pulse/answer-card.tsx";
import type { AnswerCards } from "./pulse/use-answer-cards.ts";
import { SignalSlips } from "./signals/signal-slips.tsx";
import type { Notes } from "./use-notes.ts";
import type { UnreadRatings } from "./use-unread-ratings.ts";

export type TherapistSlipsProps = {
  view: SessionView;
  cards: AnswerCards;
  notes: Notes;
  unread: UnreadRatings;
  /** Opens the sheet, where the ratings stand. */
  onUnfold: () => void;
};

export function ShownSlips(props: TherapistSlipsProps) {
  const { view, cards, notes, unread, onUnfold } = props;
  const { signals } = notes;
  const [rated] = unread.ids;
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
  const more = useSheetMoreWords();
  const title = more.notes.title(notes.folded);
  return (
    <Slip title={title} say={title} aside={<Button onClick={notes.open}>{more.notes.open}</Button>}>
      <Sees who="only-you">{more.notes.sharing}</Sees>
    </Slip>
  );
}

type RatedSlipProps = { name: string; onLook: () => void; onLater: () => void };

function RatedSlip({ name, onLook, onLater }: RatedSlipProps) {
  const more = useSheetMoreWords();
  return (
    <Slip title={more.folded.rated(name)}>
      <Sees who="only-you">{more.answer.onlyYou}</Sees>
      <div className={layout["pair"]}>
        <Button onClick={onLook}>{more.folded.look}</Button>
        <Button onClick={onLater}>{more.folded.later}</Button>
      </div>
    </Slip>
  );
}
