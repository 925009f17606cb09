// Lists the lines of a rating with what was answered.
import type { Answers, Instrument, LineAnswer } from "@sameside/shared/instruments/instrument";
import type { HelpId } from "@sameside/shared/session/pulse";
import type { ReactNode } from "react";
import { useFormat, useMessages, useRatingWords } from "../i18n/react.tsx";
import { cx } from "../ui/cx.ts";
import styles from "./rating.module.css";

interface AnswerListProps {
  readonly instrument: Instrument;
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
  const helps = props.changeHelps.map((help) => pulseWords.helps[help]);
  return (
    <dl className={styles["answers"]}>
      {instrument.items.map((item) => (
        <div key={item.id}>
          <dt lang={instrument.language}>
            <bdi>{item.text}</bdi>
          </dt>
          <LineValue answer={answers[item.id]} />
        </div>
      ))}
      {props.total !== undefined && (
        <div className={styles["total"]}>
          <dt>{rating.mean}</dt>
          <Total total={props.total} needed={instrument.scoring.minAnswered} />
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

function Total({ total, needed }: { total: number | null; needed: number }) {
  const rating = useRatingWords();
  const { mean } = useFormat();
  if (total === null) return <dd className={styles["missing"]}>{rating.noMean(needed)}</dd>;
  return <dd>{mean(total)}</dd>;
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
