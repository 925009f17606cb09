// What a therapist understood, with what the clients say to it.
import { SUMMARY_ANSWERS, SUMMARY_MAX } from "@sameside/shared/session/agenda-item";
import type { ProblemCode } from "@sameside/shared/http/problem";
import type {
  AgendaItem,
  SummaryAnswer,
  SummaryBack,
  SummaryReply,
} from "@sameside/shared/session/agenda-item";
import { cleanOptional } from "@sameside/shared/text";
import { useState } from "react";
import { nameOf, othersOf } from "../../entry/people.ts";
import { useAct } from "../../entry/use-act.ts";
import { useAgendaWords, useFormat, useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { Segments } from "../../ui/choice.tsx";
import { cx } from "../../ui/cx.ts";
import { Disclosure } from "../../ui/disclosure.tsx";
import { TextArea } from "../../ui/field.tsx";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import { Sees } from "../../ui/sees.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { useKeptWords } from "./kept-words.ts";
import type { Around } from "./line-acts.ts";

type SummariesProps = { view: Around; item: AgendaItem };

/** The latest is open to an answer; those from before are folded. */
export function Summaries({ view, item }: SummariesProps) {
  const { summary: words } = useAgendaWords();
  const latest = item.summaries.at(-1);
  if (latest === undefined) return null;
  const earlier = item.summaries.slice(0, -1);
  const { phase } = view.session;
  const asked = view.me.role === "client" && (phase === "live" || phase === "wrapping-up");
  return (
    <div className={styles["understood"]}>
      <Summary view={view} summary={latest} without={asked ? view.me.id : null} />
      {asked && <Answer view={view} item={item} summary={latest} />}
      {earlier.length > 0 && (
        <Disclosure small summary={words.earlier(earlier.length)}>
          {earlier.toReversed().map((summary) => (
            <Summary key={summary.id} view={view} summary={summary} without={null} />
          ))}
        </Disclosure>
      )}
    </div>
  );
}

type SummaryProps = {
  view: Around;
  summary: SummaryBack;
  /** Whose reply stands elsewhere. */
  without: string | null;
};

function Summary({ view, summary, without }: SummaryProps) {
  const { summary: words } = useAgendaWords();
  const { list } = useFormat();
  const replies = summary.replies.filter(({ by }) => by !== without);
  const silent = view.people.filter(
    ({ id, role, gone }) =>
      role === "client" && !gone && !summary.replies.some(({ by }) => by === id),
  );
  const waits = view.me.role === "therapist" && silent.length > 0;
  return (
    <>
      <p className={text["small"]}>
        {summary.by === view.me.id
          ? words.understoodYou
          : words.understood(nameOf(view, summary.by))}
      </p>
      <p className={text["said"]}>
        <bdi>{summary.text}</bdi>
      </p>
      {replies.map((reply) => (
        <Reply key={reply.by} view={view} reply={reply} />
      ))}
      {waits && (
        <p className={text["small"]}>{words.waits(list(silent.map(({ name }) => name)))}</p>
      )}
    </>
  );
}

function Reply({ view, reply }: { view: Around; reply: SummaryReply }) {
  const { common } = useMessages();
  const { summary: words } = useAgendaWords();
  const own = reply.by === view.me.id;
  return (
    <p>
      {words.replied(own ? common.youAtStart : nameOf(view, reply.by))}{" "}
      <b>{words.answers[reply.answer]}</b>{" "}
      {reply.words !== null && <bdi className={styles["note"]}>{reply.words}</bdi>}
    </p>
  );
}

type AnswerProps = SummariesProps & { summary: SummaryBack };
type Send = (answer: SummaryAnswer, words: string | null) => Promise<ProblemCode | null>;

/** The first tap sends; own words may follow, or not. */
function Answer({ view, item, summary }: AnswerProps) {
  const { summary: said } = useAgendaWords();
  const { list } = useFormat();
  const { act, problem } = useAct();
  const mine = summary.replies.find(({ by }) => by === view.me.id) ?? null;
  const names = othersOf(view);
  const send: Send = (answer, words) =>
    act({
      type: "agenda.answer-summary",
      itemId: item.id,
      summaryId: summary.id,
      answer,
      words,
    });
  return (
    <div className={cx(layout["stack"], layout["close"])}>
      <Sees who="others">
        {names.length === 1 ? said.seesOne(list(names)) : said.sees(list(names))}
      </Sees>
      <Segments
        showLegend
        legend={
          <>
            {said.fits} <span className={text["hidden"]}>{item.text}</span>
          </>
        }
        value={mine?.answer}
        onChange={(answer) => void send(answer, mine?.words ?? null)}
        options={SUMMARY_ANSWERS.map((value) => ({ value, label: said.answers[value] }))}
      />
      <OwnWords keep={`answer ${item.id}`} mine={mine} send={send} />
      <ProblemLine>{problem}</ProblemLine>
    </div>
  );
}

type OwnWordsProps = { keep: string; mine: SummaryReply | null; send: Send };

/** What is written stays, even when a newer summary comes meanwhile: it may fit that one, too. */
function OwnWords({ keep, mine, send }: OwnWordsProps) {
  const { common, problems } = useMessages();
  const { summary: said } = useAgendaWords();
  const { words, write, clear } = useKeptWords(keep);
  const [changing, setChanging] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const change = (next: string) => {
    write(next);
    setWrong(null);
  };
  const refuse = (sentence: string) => {
    announce(sentence);
    setWrong(sentence);
  };
  const save = async () => {
    const cleaned = cleanOptional(words, SUMMARY_MAX);
    if (cleaned.problem !== null) return refuse(problems[cleaned.problem]);
    if (mine === null) return refuse(said.pickFirst);
    if ((await send(mine.answer, cleaned.text)) !== null) return;
    clear();
    setChanging(false);
  };
  if (mine !== null && mine.words !== null && !changing && words === "") {
    const begin = () => {
      write(mine.words ?? "");
      setChanging(true);
    };
    return (
      <p>
        <bdi className={styles["note"]}>{mine.words}</bdi>{" "}
        <Button look="quiet" onClick={begin}>
          {said.changeWords}
        </Button>
      </p>
    );
  }
  if (mine === null && words === "") return null;
  return (
    <form
      className={cx(layout["stack"], layout["close"])}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        words
        rows={1}
        className={styles["oneLine"]}
        label={said.inMyWords}
        hint={said.inMyWordsHint}
        value={words}
        onChange={change}
        max={SUMMARY_MAX}
        countWords={common.left}
        error={wrong}
      />
      {(words !== "" || changing) && <Button type="submit">{said.sendWords}</Button>}
    </form>
  );
}
