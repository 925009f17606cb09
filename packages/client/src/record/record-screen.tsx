// The session record on a page of its own.
import type { ProblemCode } from "@sameside/shared/http/problem";
import type { Role } from "@sameside/shared/session/actor";
import type { SessionRecord } from "@sameside/shared/session/record";
import { useEffect, useRef, useState } from "react";
import { WayBack } from "../entry/way-back.tsx";
import { useFormat, useMessages, useRecordWords } from "../i18n/react.tsx";
import { useSessionLink, useView } from "../session-link/react.tsx";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/cx.ts";
import { iconDownload, iconPrint } from "../ui/icons.ts";
import layout from "../ui/layout.module.css";
import { Card, Page, SkipLink } from "../ui/page.tsx";
import text from "../ui/text.module.css";
import { AgendaPart } from "./agenda-part.tsx";
import { ContactPart } from "./contact-part.tsx";
import { downloadText } from "./download.ts";
import { HourPart } from "./hour-part.tsx";
import { PulsePart } from "./pulse-part.tsx";
import { RatingPart } from "./rating-part.tsx";
import { RecordHead } from "./record-head.tsx";
import styles from "./record.module.css";
import { TowardPart } from "./toward-part.tsx";
import { fileDate, zoneName } from "./zone.ts";

interface RecordScreenProps {
  readonly clinicName: string;
}

/** Fetches the record once it is sealed; the same for therapist, client, guest, each with their own cut. */
export function RecordScreen({ clinicName }: RecordScreenProps) {
  const link = useSessionLink();
  const { me } = useView();
  const { problems } = useMessages();
  const words = useRecordWords();
  const [found, setFound] = useState<SessionRecord | ProblemCode | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let gone = false;
    void link.fetchRecord().then((answer) => {
      if (!gone) setFound(answer);
    });
    return () => {
      gone = true;
    };
  }, [link, tries]);
  const retry = () => {
    setFound(null);
    setTries(tries + 1);
  };

  if (found === null) {
    return (
      <Page centred clinic={clinicName}>
        <p className={text["lead"]}>{words.loading}</p>
      </Page>
    );
  }
  if (typeof found === "string") {
    return (
      <Page centred clinic={clinicName}>
        <Card
          title={words.notYet}
          lead={problems[found]}
          actions={
            <Button look="main" onClick={retry}>
              {words.tryAgain}
            </Button>
          }
        />
      </Page>
    );
  }
  return <RecordPage clinicName={clinicName} record={found} reader={me.role} />;
}

type RecordPageProps = RecordScreenProps & { record: SessionRecord; reader: Role };

function RecordPage({ clinicName, record, reader }: RecordPageProps) {
  const words = useRecordWords();
  const { locale, day } = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const at = record.startedAt ?? record.startsAt;
  return (
    <>
      <SkipLink to="main">{words.skipLink}</SkipLink>
      <Page
        clinic={clinicName}
        headSide={<Acts record={record} />}
        foot={<p>{words.foot(day(at), zoneName(locale, at))}</p>}
      >
        <RecordHead record={record} reader={reader} titleRef={heading} />
        <div data-ground="paper" className={cx(styles["sheet"], layout["paper"], layout["pad"])}>
          <TowardPart record={record} />
          <AgendaPart record={record} />
          {reader !== "guest" && <PulsePart record={record} />}
          <HourPart record={record} />
          <ContactPart record={record} />
          {record.ratings.map((rating) => (
            <RatingPart
              key={rating.participantId}
              record={record}
              rating={rating}
              reader={reader}
              several={record.ratings.length > 1}
            />
          ))}
        </div>
        <div className={styles["acts"]}>
          <WayBack />
        </div>
      </Page>
    </>
  );
}

function Acts({ record }: { record: SessionRecord }) {
  const words = useRecordWords();
  const save = () => {
    const name = words.fileName(fileDate(record.startedAt ?? record.startsAt));
    downloadText(name, "application/json", `${JSON.stringify(record, null, 2)}\n`);
  };
  return (
    <nav aria-label={words.acts} className={cx(layout["row"], styles["acts"])}>
      <Button icon={iconPrint} onClick={() => print()}>
        {words.print}
      </Button>
      <Button icon={iconDownload} onClick={save}>
        {words.exportJson}
      </Button>
    </nav>
  );
}
