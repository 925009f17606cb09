// The head of a record: when it was, who was there, when it was sealed.
import type { Role } from "@sameside/shared/session/actor";
import type { SessionRecord } from "@sameside/shared/session/record";
import type { Ref } from "react";
import { useFormat, useRecordWords } from "../i18n/react.tsx";
import { cx } from "../ui/cx.ts";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { othersFor } from "./record-people.ts";
import styles from "./record.module.css";

interface RecordHeadProps {
  readonly record: SessionRecord;
  readonly reader: Role;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

export function RecordHead({ record, reader, titleRef }: RecordHeadProps) {
  const words = useRecordWords();
  const { list, dayTime } = useFormat();
  const others = othersFor(record, reader);
  return (
    <header className={cx(styles["head"], layout["stack"], layout["close"])}>
      <h1 ref={titleRef} tabIndex={-1} className={text["display"]}>
        {others.length === 0 ? words.titleAlone : words.title(list(others))}
      </h1>
      <dl className={layout["facts"]}>
        <dt>{words.when}</dt>
        <dd>{useWhen(record)}</dd>
        <dt>{words.who}</dt>
        <dd>
          {list(
            record.people.map(({ name, pronouns, role }) =>
              words.person(name, pronouns, words.role[role]),
            ),
          )}
        </dd>
        <dt>{words.sealed}</dt>
        <dd>
          {record.sealedAt === null ? words.notSealed : words.sealedAt(dayTime(record.sealedAt))}
        </dd>
      </dl>
    </header>
  );
}

function useWhen(record: SessionRecord): string {
  const words = useRecordWords();
  const { day, time } = useFormat();
  const { startedAt, endedAt, startsAt, endsAt } = record;
  if (startedAt === null) return words.whenPlanned(day(startsAt), time(startsAt), time(endsAt));
  return words.whenWords(
    day(startedAt),
    time(startedAt),
    time(endedAt ?? endsAt),
    record.call === "video",
  );
}
