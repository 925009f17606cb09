// The check-ins of a record as a table.
import type { SessionRecord } from "@sameside/shared/session/record";
import { useFormat, useMessages, useRecordWords } from "../i18n/react.tsx";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { clientCount, nameIn } from "./record-people.ts";
import styles from "./record.module.css";

type Answer = SessionRecord["pulses"][number]["answers"][number];

export function PulsePart({ record }: { record: SessionRecord }) {
  const { pulseWords } = useMessages();
  const words = useRecordWords();
  return (
    <section className={layout["stack"]} aria-labelledby="record-pulses">
      <h2 id="record-pulses" className={text["heading"]}>
        {pulseWords.question}
      </h2>
      {record.pulses.length === 0 ? <p>{words.noPulses}</p> : <Table record={record} />}
    </section>
  );
}

function Table({ record }: { record: SessionRecord }) {
  const words = useRecordWords();
  const { time } = useFormat();
  const several = clientCount(record) > 1;
  return (
    // A scrolling box must be reachable by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles["scroll"]} tabIndex={0} aria-label={words.pulsesScroll}>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.askedBy}</th>
            {several && <th scope="col">{words.askedWhom}</th>}
            <th scope="col">{words.answer}</th>
            <th scope="col">{words.wouldHelp}</th>
          </tr>
        </thead>
        <tbody>
          {record.pulses.flatMap((pulse) =>
            pulse.answers.map((answer) => (
              <tr key={pulse.id + answer.participantId}>
                <td>{time(pulse.askedAt)}</td>
                <td>{nameIn(record, pulse.askedBy) ?? words.askedAutomatically}</td>
                {several && <td>{nameIn(record, answer.participantId)}</td>}
                <AnswerCells answer={answer} />
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

/** "No answer" is the same for "not now", silence, kept to themselves. */
function AnswerCells({ answer }: { answer: Answer }) {
  const { pulseWords } = useMessages();
  const words = useRecordWords();
  if (answer.kind !== "answered") {
    return (
      <>
        <td>{answer.kind === "taken-back" ? pulseWords.takenBack : pulseWords.noAnswer}</td>
        <td className={styles["absent"]}>{words.helpNotAsked}</td>
      </>
    );
  }
  const helps = answer.helps.map((help) => pulseWords.helps[help]);
  const given = answer.words === null ? helps : [...helps, answer.words];
  const empty = answer.answer === "yes" ? words.helpNotAsked : words.helpEmpty;
  return (
    <>
      <td>
        <b>{pulseWords.answers[answer.answer]}</b>
      </td>
      {given.length > 0 ? (
        <td>
          <bdi>{given.join(", ")}</bdi>
        </td>
      ) : (
        <td className={styles["absent"]}>{empty}</td>
      )}
    </>
  );
}
