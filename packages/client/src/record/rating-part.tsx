// One client's rating in a record: the lines with their total, or one phrase.
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import { linesIn } from "@sameside/shared/instruments/texts-for";
import type { Role } from "@sameside/shared/session/actor";
import type { RecordRating, SessionRecord } from "@sameside/shared/session/record";
import type { SharedRating } from "@sameside/shared/session/rating";
import { useMessages, useRatingWords, useRecordWords } from "../i18n/react.tsx";
import { MissingLines } from "../rating/missing-lines.tsx";
import { AnsweredIn } from "../rating/shared-rating.tsx";
import { Source } from "../rating/source-line.tsx";
import { CutOffs, Reversed, useTotalWords } from "../rating/total.tsx";
import { useInstrument, useTexts } from "../rating/use-instrument.ts";
import { cx } from "../ui/cx.ts";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { nameIn } from "./record-people.ts";
import styles from "./record.module.css";

interface RatingPartProps {
  readonly record: SessionRecord;
  readonly rating: RecordRating;
  readonly reader: Role;
  /** More than one client's stand in this record. */
  readonly several: boolean;
}

export function RatingPart({ record, rating, reader, several }: RatingPartProps) {
  const words = useRecordWords();
  const ratingWords = useRatingWords();
  const name = nameIn(record, rating.participantId) ?? words.role.client;
  const id = `record-rating-${rating.participantId}`;
  const { instrument: ref } = rating.kind === "shared" ? rating : record;
  const found = useInstrument();
  const instrument = found.kind === "ready" ? found.instrument : undefined;
  return (
    <section className={cx(layout["stack"], styles["ratings"])} aria-labelledby={id}>
      <h2 id={id} className={text["heading"]}>
        {several ? words.ratingOf(name) : words.rating}
      </h2>
      <p className={text["small"]}>
        {instrument === undefined ? (
          words.instrument(ref.id.toUpperCase(), ref.version)
        ) : (
          <Source instrument={instrument} />
        )}{" "}
        <About rating={rating} instrument={instrument} name={name} endedAt={record.endedAt} />
      </p>
      {rating.kind === "none" && <p>{words.noRating(name)}</p>}
      {rating.kind === "shared" && found.kind !== "ready" && (
        <MissingLines found={found} words={ratingWords.noLines} />
      )}
      {rating.kind === "shared" && instrument !== undefined && (
        <>
          <Lines rating={rating} instrument={instrument} />
          {reader === "therapist" && <CutOffs instrument={instrument} />}
        </>
      )}
      {rating.kind === "shared" && <Notes rating={rating} />}
    </section>
  );
}

type AboutProps = {
  rating: RecordRating;
  instrument: ShownInstrument | undefined;
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
      {rating.kind === "shared" && instrument !== undefined && (
        <AnsweredIn shared={rating} in={instrument} />
      )}{" "}
      {rating.kind === "shared" && `${sharedWords(rating)(name)} ${ratingWords.notAGrade}`}
    </>
  );
}

/** A line that was skipped or not reached says so; the total never hides it. */
function Lines({ rating, instrument }: { rating: SharedRating; instrument: ShownInstrument }) {
  const words = useRecordWords();
  const ratingWords = useRatingWords();
  const { texts, lang } = useTexts(instrument);
  const total = useTotalWords(instrument, rating.total);
  const { min, max } = instrument.scale;
  return (
    <table className={styles["table"]}>
      <caption>{words.scale(min, texts.minLabel, max, texts.maxLabel)}</caption>
      <thead>
        <tr>
          <th scope="col">{words.line}</th>
          <th scope="col" className={styles["answer"]}>
            {words.answer}
          </th>
        </tr>
      </thead>
      <tbody>
        {linesIn(instrument, texts).map((line) => {
          const answer = rating.answers[line.id];
          const missing = answer === "skipped" ? ratingWords.skipped : ratingWords.notReached;
          const given = typeof answer === "number";
          return (
            <tr key={line.id}>
              <th scope="row">
                <bdi lang={lang}>{line.text}</bdi>
                <Reversed instrument={instrument} id={line.id} />
              </th>
              <td className={styles[given ? "answer" : "missing"]}>{given ? answer : missing}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{ratingWords.total[instrument.scoring.method]}</th>
          <td className={styles[rating.total === null ? "missing" : "answer"]}>{total}</td>
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
