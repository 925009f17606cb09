// Tells a therapist what a client answered, with one sentence they could say.
import type { GivenAnswerView } from "@sameside/shared/session/pulse-view";
import type { SessionView } from "@sameside/shared/session/view";
import { useEffect } from "react";
import {
  useAnswerCardWords,
  useFormat,
  useMessages,
  useSheetMoreWords,
} from "../../i18n/react.tsx";
import type { AnswerCardWords } from "../../i18n/messages.ts";
import { newId } from "../../session-link/new-id.ts";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { iconPlus } from "../../ui/icons.ts";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import { Sees } from "../../ui/sees.tsx";
import { Slip } from "../../ui/slip.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { nameOf } from "../../entry/people.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { useAct } from "../../entry/use-act.ts";
import type { AnswerCard as CardFacts } from "./answer-cards.ts";
import type { AnswerCards } from "./use-answer-cards.ts";

type AnswerCardProps = { view: SessionView; cards: AnswerCards; card: CardFacts };

export function AnswerCard({ view, cards, card }: AnswerCardProps) {
  const { pulseWords } = useMessages();
  const more = useSheetMoreWords();
  const words = useAnswerCardWords();
  const { act, problem } = useAct();
  const name = nameOf(view, card.participantId);
  const { answer } = card;
  const given = answer.kind === "answered" ? answer : null;
  const addable = given !== null && view.agenda.enabled;
  const waiting = cards.keys.length - 1;
  const title =
    given === null ? plainTitle(words, answer.kind, name) : pulseWords.answers[given.answer];
  const addToAgenda = async () => {
    const refused = await act({
      type: "agenda.add",
      itemId: newId(),
      // Everybody in the session sees this line: it says nothing of who answered what.
      text: words.itemWords,
      kind: "topic",
      minutes: null,
      draft: false,
    });
    if (refused !== null) return;
    announce(words.added);
    cards.putAway(card.key);
  };
  return (
    <Slip
      title={
        given === null ? (
          title
        ) : (
          <>
            <span className={cx(text["small"], styles["over"])}>{words.asks(name)} </span>
            {title}
          </>
        )
      }
      say={given === null ? title : words.announce(name, title)}
    >
      <Sees who="only-you">
        {more.answer.onlyYou} {waiting > 0 && words.more(waiting)}
      </Sees>
      {given !== null && <Given given={given} />}
      <div className={layout[addable ? "fit" : "row"]}>
        {addable && (
          <Button icon={iconPlus} onClick={() => void addToAgenda()}>
            {words.add}
          </Button>
        )}
        <Button onClick={() => cards.putAway(card.key)}>{words.putAway}</Button>
      </div>
      <ProblemLine>{problem}</ProblemLine>
    </Slip>
  );
}

function plainTitle(words: AnswerCardWords, kind: string, name: string): string {
  return kind === "taken-back" ? words.takenBack(name) : words.noAnswer(name);
}

function Given({ given }: { given: GivenAnswerView }) {
  const { pulseWords } = useMessages();
  const more = useSheetMoreWords();
  const words = useAnswerCardWords();
  const { list } = useFormat();
  const helps = given.helps.map((help) => pulseWords.helps[help]);
  const first = given.helps[0];
  const line = first === undefined ? words.lineForAnswer[given.answer] : words.lineForHelp[first];
  const told = list(given.words === null ? helps : [...helps, given.words]);
  useEffect(() => {
    // Comes some moments after the answer, onto a card that is there already.
    if (told !== "") announce(`${more.answer.wouldHelp} ${told}`);
  }, [more, told]);
  return (
    <>
      {told !== "" && (
        <p className={text["said"]}>
          {more.answer.wouldHelp}{" "}
          <b>
            <bdi>{told}</bdi>
          </b>
        </p>
      )}
      <div>
        <p className={text["small"]}>{words.couldSay}</p>
        <p className={text["quote"]}>{line}</p>
      </div>
    </>
  );
}
