// What a case was working toward at the end of a session, with how it was put before.
import type { SessionRecord } from "@sameside/shared/session/record";
import type { TowardLine, TowardWording } from "@sameside/shared/session/toward-line";
import { useFormat, useRecordWords } from "../i18n/react.tsx";
import type { RecordWords } from "../i18n/messages.ts";
import type { ItemTone, MarginMark } from "../ui/item.tsx";
import { Item } from "../ui/item.tsx";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { nameIn } from "./record-people.ts";
import styles from "./record.module.css";

/** Nothing where the clinic works without an agenda. */
export function TowardPart({ record }: { record: SessionRecord }) {
  const words = useRecordWords();
  if (!record.agendaEnabled) return null;
  return (
    <section className={layout["stack"]} aria-labelledby="record-toward">
      <h2 id="record-toward" className={text["heading"]}>
        {words.toward}
      </h2>
      {record.toward.length === 0 ? (
        <p>{words.towardEmpty}</p>
      ) : (
        <ol>
          {record.toward.map((line) => (
            <Line key={line.id} line={line} record={record} />
          ))}
        </ol>
      )}
    </section>
  );
}

type LineProps = { line: TowardLine; record: SessionRecord };

function Line({ line, record }: LineProps) {
  const words = useRecordWords();
  const { day } = useFormat();
  return (
    <Item
      {...lookOf(line)}
      words={line.text}
      state={stateOf(words, line, record)}
      meta={[authorOf(words, line, record), day(line.at)]}
    >
      {line.earlier.map((wording) => (
        <Before key={wording.at} wording={wording} record={record} />
      ))}
    </Item>
  );
}

function Before({ wording, record }: { wording: TowardWording; record: SessionRecord }) {
  const words = useRecordWords();
  const { day } = useFormat();
  return (
    <p>
      <span className={text["small"]}>{words.towardBefore(day(wording.at))}</span>{" "}
      <bdi className={styles["note"]}>{wording.text}</bdi>{" "}
      <span className={text["small"]}>{authorOf(words, wording, record)}</span>
    </p>
  );
}

function lookOf({ dropped, agreed }: TowardLine): { mark: MarginMark; tone: ItemTone } {
  if (dropped) return { mark: "none", tone: "gone" };
  return agreed ? { mark: "toward", tone: "ink" } : { mark: "ring", tone: "proposed" };
}

function stateOf(words: RecordWords, line: TowardLine, record: SessionRecord): string {
  if (line.dropped) return words.towardDropped;
  if (!line.agreed) return words.towardProposed;
  const by = nameIn(record, line.agreedBy);
  return by === null ? words.towardAgreed : words.towardAgreedWith(by);
}

/** The name, or the side where nobody of this session wrote it. */
function authorOf(words: RecordWords, wording: TowardWording, record: SessionRecord): string {
  return nameIn(record, wording.by) ?? words.towardSide[wording.byRole];
}
