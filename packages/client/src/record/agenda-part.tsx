// The agenda of a record with what became of each item.
import type { AgendaItem, SummaryBack } from "@sameside/shared/session/agenda-item";
import type { SessionRecord } from "@sameside/shared/session/record";
import { useFormat, useRecordWords } from "../i18n/react.tsx";
import type { ItemTone, MarginMark } from "../ui/item.tsx";
import { Item } from "../ui/item.tsx";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { nameIn } from "./record-people.ts";
import styles from "./record.module.css";

const looks: Record<AgendaItem["state"], { mark: MarginMark; tone: ItemTone }> = {
  proposed: { mark: "ring", tone: "proposed" },
  agreed: { mark: "none", tone: "ink" },
  active: { mark: "none", tone: "ink" },
  done: { mark: "tick", tone: "done" },
  parked: { mark: "park", tone: "ink" },
  carried: { mark: "carry", tone: "ink" },
  withdrawn: { mark: "none", tone: "gone" },
};

export function AgendaPart({ record }: { record: SessionRecord }) {
  const words = useRecordWords();
  return (
    <section className={layout["stack"]} aria-labelledby="record-agenda">
      <h2 id="record-agenda" className={text["heading"]}>
        {words.agenda}
      </h2>
      {record.agenda.length === 0 ? (
        <p>{record.agendaEnabled ? words.agendaEmpty : words.agendaOff}</p>
      ) : (
        <ol>
          {record.agenda.map((item) => (
            <Line key={item.id} item={item} record={record} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Line({ item, record }: { item: AgendaItem; record: SessionRecord }) {
  const words = useRecordWords();
  const { list, day } = useFormat();
  const notFor = item.notFor.map((id) => nameIn(record, id)).filter((name) => name !== null);
  const stars = item.stars.map((id) => nameIn(record, id)).filter((name) => name !== null);
  const by = item.state === "withdrawn" ? nameIn(record, item.settledBy) : null;
  return (
    <Item
      {...looks[item.state]}
      words={item.text}
      state={by === null ? words.state[item.state] : words.letGoBy(by)}
      meta={[
        nameIn(record, item.addedBy),
        item.kind !== "topic" && words.kinds[item.kind],
        item.minutes !== null && words.minutes(item.minutes),
        item.carryCount > 0 && words.carriedBefore(item.carryCount),
        item.carriedFrom !== null && words.carriedFrom(day(item.carriedFrom.startsAt)),
        notFor.length > 0 && words.notFor(list(notFor)),
        item.notTalkedAbout && words.notTalkedAbout,
        item.late && words.late,
      ].filter(Boolean)}
      stars={stars.length > 0 && list(stars)}
    >
      {item.notes.length > 0 &&
        item.notes.map((note) => (
          <p key={note.by + note.text} className={styles["note"]}>
            <bdi>{note.text}</bdi> <b>{nameIn(record, note.by)}</b>
          </p>
        ))}
      {item.summaries.map((summary) => (
        <Summary key={summary.id} summary={summary} record={record} />
      ))}
    </Item>
  );
}

/** All of them, oldest first: how the two came to understand each other is what is kept. */
function Summary({ summary, record }: { summary: SummaryBack; record: SessionRecord }) {
  const words = useRecordWords();
  const { time } = useFormat();
  return (
    <div className={styles["understood"]}>
      <p className={text["small"]}>
        {words.understood(nameIn(record, summary.by) ?? "", time(summary.at))}
      </p>
      <p className={text["said"]}>
        <bdi>{summary.text}</bdi>
      </p>
      {summary.replies.length === 0 && <p className={text["small"]}>{words.noReply}</p>}
      {summary.replies.map((reply) => (
        <p key={reply.by}>
          {nameIn(record, reply.by)}: <b>{words.summaryAnswers[reply.answer]}</b>{" "}
          {reply.words !== null && <bdi className={styles["note"]}>{reply.words}</bdi>}
        </p>
      ))}
    </div>
  );
}
