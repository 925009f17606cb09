// The waiting room, also when the answer was: not yet.
import { useState } from "react";
import { isAsked } from "../../entry/is-asked.ts";
import { OwnContact } from "../../contact/own-contact.tsx";
import { Part } from "../../entry/part.tsx";
import { useDoorWords, useFormat, useMessages } from "../../i18n/react.tsx";
import { useSession, useView } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import layout from "../../ui/layout.module.css";
import { Said } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import { CallPageFrame } from "../page-frame.tsx";
import { SheetBeside } from "../sheet-beside.tsx";
import { counterparts, namesOf } from "../people.ts";
import { DeclinedWords } from "./declined-words.tsx";
import { PresenceMark } from "./presence-mark.tsx";
import { TellMe } from "./tell-me.tsx";
import { WaitingWords } from "./waiting-words.tsx";
import { useAwaited } from "./awaited.ts";
import { RefusedLine } from "../join/refused-line.tsx";
import { Preview } from "../join/preview.tsx";
import { useVisit } from "../visit-context.tsx";

/** No countdown: when it goes on, it goes on by itself. */
export function Waiting({ declined }: { declined: boolean }) {
  const { call, common } = useMessages();
  const door = useDoorWords();
  const format = useFormat();
  const { connection } = useSession();
  const visit = useVisit();
  const [checking, setChecking] = useState(false);
  const { here } = useAwaited();
  const isHere = here.length > 0;
  const view = useView();
  const awaited = counterparts(view);
  const who = namesOf(isHere ? here : awaited, format.list, common.therapist);
  return (
    <CallPageFrame skip={call.skip.notes}>
      <div className={layout["two"]}>
        <section className={cx(layout["stack"], layout["loose"])} aria-labelledby="waiting">
          <PresenceMark
            awaited={!isHere}
            label={isHere ? door.waiting.markHere(who) : door.waiting.mark(who)}
            you={door.waiting.you}
            other={isHere ? door.waiting.here(who) : door.waiting.soon(who)}
          />
          <div className={cx(layout["stack"], layout["close"])}>
            <h1 id="waiting" tabIndex={-1} className={text["display"]}>
              {declined ? door.declined.title : door.waiting.title}
            </h1>
            {declined ? <DeclinedWords /> : <WaitingWords />}
            {connection === "offline" && <Said>{door.waiting.offline}</Said>}
            <RefusedLine />
          </div>
          <div className={layout["row"]}>
            {declined && (
              <Button look="main" big onClick={() => visit.goIn()}>
                {door.declined.again}
              </Button>
            )}
            <Button aria-expanded={checking} onClick={() => setChecking(!checking)}>
              {checking ? door.waiting.checkDone : door.waiting.check}
            </Button>
            <Button look="quiet" onClick={() => visit.stopWaiting()}>
              {door.waiting.leave}
            </Button>
          </div>
          <TellMe />
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
