// One client's rating in a record: the lines with their mean, or one phrase.
import type { Instrument } from "@sameside/shared/instruments/instrument";
import { findInstrument } from "@sameside/shared/instruments/registry";
import type { RecordRating, SessionRecord } from "@sameside/shared/session/record";
import type { SharedRating } from "@sameside/shared/session/rating";
import { useFormat, useMessages, useRatingWords, useRecordWords } from "../i18n/react.tsx";
import { cx } from "../ui/cx.ts";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { nameIn } from "./record-people.ts";
import styles from "./record.module.css";

interface RatingPartProps {
  readonly record: SessionRecord;
  readonly rating: RecordRating;
  /** More than one client's stand in this record. */
  readonly several: boolean;
}

export function RatingPart({ record, rating, several }: RatingPartProps) {
  const words = useRecordWords();
  const ratingWords = useRatingWords();
  const name = nameIn(record, rating.participantId) ?? words.role.client;
  const id = `record-rating-${rating.participantId}`;
  const { instrument: ref } = rating.kind === "shared" ? rating : record;
  const instrument = findInstrument(ref.id, ref.version);
  return (
    <section className={cx(layout["stack"], styles["ratings"])} aria-labelledby={id}>
      <h2 id={id} className={text["heading"]}>
        {several ? words.ratingOf(name) : words.rating}
      </h2>
      <p className={text["small"]}>
        {words.instrument(ref.id.toUpperCase(), ref.version)}{" "}
        <About rating={rating} instrument={instrument} name={name} endedAt={record.endedAt} />
      </p>
      {rating.kind === "none" && <p>{words.noRating(name)}</p>}
      {rating.kind === "shared" && instrument === undefined && <p>{ratingWords.noLines}</p>}
      {rating.kind === "shared" && instrument !== undefined && (
        <Lines rating={rating} instrument={instrument} />
      )}
      {rating.kind === "shared" && <Notes rating={rating} />}
    </section>
  );
}

type AboutProps = {
  rating: RecordRating;
  instrument: Instrument | undefined;
  name: string;
  endedAt: number | null;
};

function About({ rating, instrument, name, endedAt }: AboutProps) {
  const words = useRecordWords();
  const ratingWords = useRatingWords();
  const sharedWords = ({ sharing, at }: SharedRating) => {
    if (sharing === "after-call") return words.sharedForAfterCall;
    return endedAt !== null && at > endedAt ? words.sharedAfterCall : words.sharedInCall;
  };
  return (
    <>
      {instrument?.validated === false && ratingWords.notValidated}{" "}
      {rating.kind === "shared" && `${sharedWords(rating)(name)} ${ratingWords.notAGrade}`}
    </>
  );
}

/** A line that was skipped or not reached says so; the mean never hides it. */
function Lines({ rating, instrument }: { rating: SharedRating; instrument: Instrument }) {
  const words = useRecordWords();
  const ratingWords = useRatingWords();
  const { mean } = useFormat();
  const { min, minLabel, max, maxLabel } = instrument.scale;
  return (
    <table className={styles["table"]}>
      <caption>{words.scale(min, minLabel, max, maxLabel)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col" className={styles["answer"]}>
            {words.answer}
          </th>
        </tr>
      </thead>
      <tbody>
        {instrument.items.map((item) => {
          const answer = rating.answers[item.id];
          const missing = answer === "skipped" ? ratingWords.skipped : ratingWords.notReached;
          const given = typeof answer === "number";
          return (
            <tr key={item.id}>
              <th scope="row" lang={instrument.language}>
                <bdi>{item.text}</bdi>
              </th>
              <td className={styles[given ? "answer" : "missing"]}>{given ? answer : missing}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{ratingWords.mean}</th>
          <td className={styles[rating.total === null ? "missing" : "answer"]}>
            {rating.total === null
              ? ratingWords.noMean(instrument.scoring.minAnswered)
              : mean(rating.total)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Notes({ rating }: { rating: SharedRating }) {
  const { pulseWords } = useMessages();
  const words = useRatingWords();
  const helps = rating.changeHelps.map((help) => pulseWords.helps[help]);
  const change = rating.change === null ? helps : [...helps, rating.change];
  return (
    <dl className={layout["facts"]}>
      <dt>{words.keep}</dt>
      <Note>{rating.keep}</Note>
      <dt>{words.change}</dt>
      <Note>{change.length > 0 ? change.join(", ") : null}</Note>
    </dl>
  );
}

function Note({ children }: { children: string | null }) {
  const rating = useRatingWords();
  if (children === null) return <dd>{rating.leftEmpty}</dd>;
  return (
    <dd className={text["said"]}>
      <bdi>{children}</bdi>
    </dd>
  );
}
