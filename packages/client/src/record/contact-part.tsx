// Whether somebody had left a number, a place, in case the line dropped.
import type { ClosedContact } from "@sameside/shared/session/contact";
import type { SessionRecord } from "@sameside/shared/session/record";
import { useRecordWords } from "../i18n/react.tsx";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { nameIn } from "./record-people.ts";

/** Both are deleted by now, but for a place that the practice has to keep. */
export function ContactPart({ record }: { record: SessionRecord }) {
  const { contact } = useRecordWords();
  if (record.contacts.length === 0) return null;
  return (
    <section className={layout["stack"]} aria-labelledby="record-contact">
      <h2 id="record-contact" className={text["heading"]}>
        {contact.title}
      </h2>
      <dl className={layout["facts"]}>
        {record.contacts.map((one) => (
          <OnePerson key={one.participantId} record={record} contact={one} />
        ))}
      </dl>
    </section>
  );
}

type OnePersonProps = { record: SessionRecord; contact: ClosedContact };

function OnePerson({
  record,
  contact: { participantId, phone, place, keptPlace },
}: OnePersonProps) {
  const { contact } = useRecordWords();
  const name = nameIn(record, participantId) ?? "";
  return (
    <>
      {phone !== null && (
        <>
          <dt>{contact.numberOf(name)}</dt>
          <dd>{contact.was[phone]}</dd>
        </>
      )}
      {place !== null && (
        <>
          <dt>{contact.placeOf(name)}</dt>
          <dd dir="auto">{keptPlace ?? contact.was[place]}</dd>
        </>
      )}
    </>
  );
}
