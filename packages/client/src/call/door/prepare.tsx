// What a client sees before the waiting room opens: the sheet to think on, with the time.
import { useDoorWords, useFormat, useMessages } from "../../i18n/react.tsx";
import { useServerNow, useView } from "../../session-link/react.tsx";
import { cx } from "../../ui/cx.ts";
import layout from "../../ui/layout.module.css";
import text from "../../ui/text.module.css";
import { CallPageFrame } from "../page-frame.tsx";
import { SheetBeside } from "../sheet-beside.tsx";
import { PresenceMark } from "./presence-mark.tsx";

export function Prepare() {
  const { call } = useMessages();
  const { prepare } = useDoorWords();
  const format = useFormat();
  const { session } = useView();
  const { startsAt, knockFrom } = session;
  const today = format.day(startsAt) === format.day(useServerNow(60_000));
  const opensThatDay = format.day(startsAt) === format.day(knockFrom);
  const opensToday = today && opensThatDay;
  return (
    <CallPageFrame skip={call.skip.notes}>
      <div className={layout["two"]}>
        <section className={cx(layout["stack"], layout["loose"])} aria-labelledby="prepare">
          <PresenceMark awaited />
          <div className={cx(layout["stack"], layout["close"])}>
            <h1 id="prepare" tabIndex={-1} className={text["display"]}>
              {today
                ? prepare.titleToday(format.time(startsAt))
                : prepare.title(format.dayTime(startsAt))}
            </h1>
            <p className={text["lead"]}>
              {prepare.lead(opensToday ? format.time(knockFrom) : format.dayTime(knockFrom))}
            </p>
            <p className={text["small"]}>{prepare.small}</p>
          </div>
        </section>
        <SheetBeside />
      </div>
    </CallPageFrame>
  );
}
