// Offers to be told by the system when somebody knocks, when one may come in.
import { useEffect, useRef } from "react";
import { useDoorWords } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import { pageNotice, useNoticeState } from "./page-notice.ts";

/** Absent where it cannot work. The browser asks after the press, never before. */
export function TellMe() {
  const { tell } = useDoorWords();
  const { me } = useView();
  const state = useNoticeState();
  const { turnOn, turnOff } = pageNotice();
  const before = useRef(state);
  useEffect(() => {
    // Not each time the list with it opens.
    if (state === "on" && before.current !== "on") announce(tell.on);
    before.current = state;
  }, [state, tell]);
  if (state === "not-here") return null;
  if (state === "blocked") return <p className={text["small"]}>{tell.blocked}</p>;
  const on = state === "on";
  return (
    <div className={layout["row"]}>
      {on && <p className={text["small"]}>{tell.on}</p>}
      <Button look="quiet" onClick={() => (on ? turnOff() : void turnOn())}>
        {on ? tell.stop : me.role === "therapist" ? tell.therapist : tell.waiting}
      </Button>
    </div>
  );
}
