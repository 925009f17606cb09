// Tells a therapist what a client answered, with one sentence they could say.
import type { GivenAnswerView } from "@sameside/shared/session/pulse-view";
import type { SessionView } from "@sameside/shared/session/view";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { newId } from "../../session-link/new-id.ts";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { iconPlus } from "../../ui/icons.ts";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import { Sees } from "../../ui/notices.tsx";
import { Slip } from "../../ui/slip.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { nameOf } from "../../entry/people.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { useAct } from "../../entry/use-act.ts";
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

type AnswerCardProps = { view: SessionView; cards: AnswerCards; card: CardFacts };

export function AnswerCard({ view, cards, card }: AnswerCardProps) {
  const { panel, pulseWords } = useMessages();
  const { act, problem } = useAct();
  const name = nameOf(view, card.participantId);
  const { answer } = card;
  const given = answer.kind === "answered" ? answer : null;
  const addable = given !== null && view.agenda.enabled;
  const waiting = cards.keys.length - 1;
  const title =
    given === null ? plainTitle(panel, answer.kind, name) : pulseWords.answers[given.answer];
  const addToAgenda = async () => {
    const refused = await act({
      type: "agenda.add",
      itemId: newId(),
      // Everybody in the session sees this line: it says nothing of who answered what.
      text: panel.answer.itemWords,
      kind: "topic",
      minutes: null,
      draft: false,
    });
    if (refused !== null) return;
    announce(panel.answer.added);
    cards.putAway(card.key);
  };
  return (
    <Slip
      title={
        given === null ? (
          title
        ) : (
          <>
            <span className={cx(text["small"], styles["over"])}>{panel.answer.asks(name)} </span>
            {title}
          </>
        )
      }
      say={given === null ? title : panel.answer.announce(name, title)}
    >
      <Sees who="only-you">
        {panel.answer.onlyYou} {waiting > 0 && panel.answer.more(waiting)}
      </Sees>
      {given !== null && <Given given={given} />}
      <div className={layout[addable ? "pair" : "row"]}>
        {addable && (
          <Button icon={iconPlus} onClick={() => void addToAgenda()}>
            {panel.answer.add}
          </Button>
        )}
        <Button onClick={() => cards.putAway(card.key)}>{panel.answer.putAway}</Button>
      </div>
      <ProblemLine>{problem}</ProblemLine>
    </Slip>
  );
}

function plainTitle({ answer }: Messages["panel"], kind: string, name: string): string {
  return kind === "taken-back" ? answer.takenBack(name) : answer.noAnswer(name);
}

function Given({ given }: { given: GivenAnswerView }) {
  const { panel, pulseWords } = useMessages();
  const { list } = useFormat();
  const helps = given.helps.map((help) => pulseWords.helps[help]);
  const first = given.helps[0];
  const line =
    first === undefined
      ? panel.answer.lineForAnswer[given.answer]
      : panel.answer.lineForHelp[first];
  return (
    <>
      {(helps.length > 0 || given.words !== null) && (
        <p className={text["said"]}>
          {panel.answer.wouldHelp}{" "}
          <b>
            <bdi>{list(given.words === null ? helps : [...helps, given.words])}</bdi>
          </b>
        </p>
      )}
      <div>
        <p className={text["small"]}>{panel.answer.couldSay}</p>
        <p className={text["quote"]}>{line}</p>
      </div>
    </>
  );
}
