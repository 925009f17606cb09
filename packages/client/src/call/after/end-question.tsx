// Asks a therapist whether the call ends for everybody, or whether there is a moment for the rating first.
import { useId, useState } from "react";
import { useAct } from "../../entry/use-act.ts";
import { useAfterWords } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import { iconLeave } from "../../ui/icons.ts";
import { Knock } from "../../ui/knock.tsx";
import { useQuestion } from "../use-question.ts";
import { useVisit } from "../visit-context.tsx";

/** In place, not over everything: the call goes on while the therapist thinks. */
export function EndQuestion({ onAsked }: { onAsked: () => void }) {
  const words = useAfterWords().end;
  const visit = useVisit();
  const { rating, session } = useView();
  const { act, follow, problem } = useAct();
  const [ending, setEnding] = useState(false);
  const stay = useQuestion(onAsked);
  const says = useId();
  const end = async () => {
    setEnding(true);
    if ((await follow(visit.end())) !== null) setEnding(false);
  };
  // Nobody could rate before the wrap-up: ending now would leave no time to talk about it.
  const moment = session.phase === "live" && rating.expected;
  const giveMoment = async () => {
    if ((await act({ type: "session.wrap-up" })) === null) onAsked();
  };
  return (
    <Knock
      icon={iconLeave}
      title={words.title}
      note={problem ?? (moment ? words.momentNote : words.note)}
      say={words.title}
      asked={says}
    >
      <Button ref={stay} aria-describedby={says} onClick={onAsked}>
        {words.stay}
      </Button>
      <Button onClick={() => visit.leave()}>{words.leave}</Button>
      <Button look={moment ? "plain" : "main"} busy={ending} onClick={() => void end()}>
        {ending ? words.ending : words.end}
      </Button>
      {moment && (
        <Button look="main" onClick={() => void giveMoment()}>
          {words.moment}
        </Button>
      )}
    </Knock>
  );
}
