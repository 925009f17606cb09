// Lists the lines of a rating with what was answered.
import type { Answers, LineAnswer, ShownInstrument } from "@sameside/shared/instruments/instrument";
import { linesIn } from "@sameside/shared/instruments/texts-for";
import type { HelpId } from "@sameside/shared/session/pulse";
import type { ReactNode } from "react";
import { useMessages, useRatingWords } from "../i18n/react.tsx";
import { cx } from "../ui/cx.ts";
import styles from "./rating.module.css";
import { Reversed, useTotalWords } from "./total.tsx";
import { useTexts } from "./use-instrument.ts";

interface AnswerListProps {
  readonly instrument: ShownInstrument;
  readonly answers: Answers;
  readonly keep: string | null;
  readonly change: string | null;
  readonly changeHelps: readonly HelpId[];
  /** `undefined`: the total is not shown to its author; null: too few lines were answered. */
  readonly total?: number | null;
}

/** Every line stands here, answered or not: missing is shown as missing. */
export function AnswerList(props: AnswerListProps) {
  const { instrument, answers } = props;
  const { pulseWords } = useMessages();
  const rating = useRatingWords();
  const { texts, lang } = useTexts(instrument);
  const helps = props.changeHelps.map((help) => pulseWords.helps[help]);
  return (
    <dl className={styles["answers"]}>
      {linesIn(instrument, texts).map((line) => (
        <div key={line.id}>
          <dt>
            <bdi lang={lang}>{line.text}</bdi>
            {props.total !== undefined && <Reversed instrument={instrument} id={line.id} />}
          </dt>
          <LineValue answer={answers[line.id]} />
        </div>
      ))}
      {props.total !== undefined && (
        <div className={styles["total"]}>
          <dt>{rating.total[instrument.scoring.method]}</dt>
          <Total total={props.total} instrument={instrument} />
        </div>
      )}
      <Words title={rating.keep}>{props.keep}</Words>
      <Words title={rating.change}>{[...helps, props.change].filter(Boolean).join(", ")}</Words>
    </dl>
  );
}

function LineValue({ answer }: { answer: LineAnswer | undefined }) {
  const rating = useRatingWords();
  if (typeof answer === "number") return <dd>{answer}</dd>;
  return (
    <dd className={styles["missing"]}>
      {answer === "skipped" ? rating.skipped : rating.notReached}
    </dd>
  );
}

function Total(props: { total: number | null; instrument: ShownInstrument }) {
  const words = useTotalWords(props.instrument, props.total);
  return <dd className={cx(props.total === null ? styles["missing"] : undefined)}>{words}</dd>;
}

function Words({ title, children }: { title: string; children: ReactNode }) {
  const rating = useRatingWords();
  return (
    <div className={cx(children ? styles["words"] : undefined)}>
      <dt>{title}</dt>
      {children ? (
        <dd>
          <bdi>{children}</bdi>
        </dd>
      ) : (
        <dd className={styles["missing"]}>{rating.leftEmpty}</dd>
      )}
    </div>
  );
}
