// Lets a therapist end a session that has no room.
import { useState } from "react";
import { useAct } from "../../entry/use-act.ts";
import { useSheetMoreWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import { ProblemLine } from "../../ui/problem-line.tsx";
import text from "../../ui/text.module.css";

/** Without a room there is no "End call": the sheet itself ends the session, after asking once. */
export function EndSession() {
  const more = useSheetMoreWords();
  const { act, problem } = useAct();
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <Button wide onClick={() => setSure(true)}>
        {more.session.end}
      </Button>
    );
  }
  return (
    <>
      <p className={text["small"]}>{more.session.endSure}</p>
      <div className={layout["pair"]}>
        <Button ref={focusOnce} look="main" onClick={() => void act({ type: "session.end" })}>
          {more.session.endYes}
        </Button>
        <Button onClick={() => setSure(false)}>{more.session.endNo}</Button>
      </div>
      <ProblemLine>{problem}</ProblemLine>
    </>
  );
}

/** The same function each time: a new one would pull the focus back from "Not yet" at every change. */
function focusOnce(button: HTMLElement | null): void {
  button?.focus();
}
