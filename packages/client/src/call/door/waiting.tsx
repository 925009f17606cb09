// The waiting room, also when the answer was: not yet.
import { useState } from "react";
import { isAsked } from "../../entry/is-asked.ts";
import { OwnContact } from "../../contact/own-contact.tsx";
import { Part } from "../../entry/part.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import layout from "../../ui/layout.module.css";
import text from "../../ui/text.module.css";
import { CallPageFrame } from "../page-frame.tsx";
import { SheetBeside } from "../sheet-beside.tsx";
import { counterparts, namesOf } from "../people.ts";
import { PresenceMark } from "./presence-mark.tsx";
import { RefusedLine } from "../join/refused-line.tsx";
import { Preview } from "../join/preview.tsx";
import { useVisit } from "../visit-context.tsx";

/** No countdown: when it goes on, it goes on by itself. */
export function Waiting({ declined }: { declined: boolean }) {
  const { call, common } = useMessages();
  const format = useFormat();
  const view = useView();
  const visit = useVisit();
  const [checking, setChecking] = useState(false);
  const who = namesOf(counterparts(view), format.list, common.therapist);
  return (
    <CallPageFrame skip={call.skip.notes}>
      <div className={layout["two"]}>
        <section className={cx(layout["stack"], layout["loose"])} aria-labelledby="waiting">
          <PresenceMark
            awaited
            label={call.waiting.mark(who)}
            you={call.waiting.you}
            other={call.waiting.soon(who)}
          />
          <div className={cx(layout["stack"], layout["close"])}>
            <h1 id="waiting" tabIndex={-1} className={text["display"]}>
              {declined ? call.declined.title : call.waiting.title}
            </h1>
            {declined ? (
              <p className={text["lead"]}>{call.declined.lead(who)}</p>
            ) : (
              <WaitingWords />
            )}
            <RefusedLine />
          </div>
          <div className={layout["row"]}>
            {declined && (
              <Button look="main" big onClick={() => visit.goIn()}>
                {call.declined.again}
              </Button>
            )}
            <Button aria-expanded={checking} onClick={() => setChecking(!checking)}>
              {checking ? call.waiting.checkDone : call.waiting.check}
            </Button>
            <Button look="quiet" onClick={() => visit.stopWaiting()}>
              {call.waiting.leave}
            </Button>
          </div>
          {checking && <Preview />}
          {isAsked(view) && (
            <Part>
              <OwnContact />
            </Part>
          )}
        </section>
        <SheetBeside />
      </div>
    </CallPageFrame>
  );
}

function WaitingWords() {
  const { call, common } = useMessages();
  const format = useFormat();
  const view = useView();
  const who = namesOf(counterparts(view), format.list, common.therapist);
  const { phase, startsAt } = view.session;
  return (
    <>
      <p className={text["lead"]}>
        {phase === "scheduled"
          ? call.waiting.lead(who, format.time(startsAt))
          : call.waiting.leadStarted(who)}
      </p>
      <p className={text["lead"]}>{call.waiting.sound}</p>
    </>
  );
}
