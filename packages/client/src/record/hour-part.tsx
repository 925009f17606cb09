// The hour of a record, told in order.
import type { SessionRecord, TimelineEntry } from "@sameside/shared/session/record";
import { useFormat, useRecordWords } from "../i18n/react.tsx";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { nameIn } from "./record-people.ts";
import styles from "./record.module.css";

export function HourPart({ record }: { record: SessionRecord }) {
  const words = useRecordWords();
  return (
    <section className={layout["stack"]} aria-labelledby="record-hour">
      <h2 id="record-hour" className={text["heading"]}>
        {words.hour}
      </h2>
      {record.timeline.length === 0 ? (
        <p>{words.hourEmpty}</p>
      ) : (
        <ol className={styles["timeline"]}>
          {record.timeline.map((entry, index) => (
            // What happened does not change its place any more.
            <Entry key={index} entry={entry} record={record} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Entry({ entry, record }: { entry: TimelineEntry; record: SessionRecord }) {
  const words = useRecordWords();
  const { time, day } = useFormat();
  const told = words.timeline[entry.what](nameIn(record, entry.participantId));
  const sameDay = day(entry.at) === day(record.startedAt ?? record.startsAt);
  return (
    <li>
      <time dateTime={new Date(entry.at).toISOString()}>{time(entry.at)}</time>
      <span>{sameDay ? told : words.onDay(told, day(entry.at))}</span>
    </li>
  );
}
