// Asks a therapist whether the call ends for everybody.
import { useEffect, useRef, useState } from "react";
import { useAct } from "../../entry/use-act.ts";
import { useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { iconLeave } from "../../ui/icons.ts";
import { Knock } from "../../ui/stage.tsx";
import { useVisit } from "../visit-context.tsx";

/** In place, not over everything: the call goes on while the therapist thinks. */
export function EndQuestion({ onAsked }: { onAsked: () => void }) {
  const { call } = useMessages();
  const visit = useVisit();
  const { follow, problem } = useAct();
  const [ending, setEnding] = useState(false);
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  const end = async () => {
    setEnding(true);
    if ((await follow(visit.end())) !== null) setEnding(false);
  };
  return (
    <Knock
      icon={iconLeave}
      title={call.end.title}
      note={problem ?? call.end.note}
      say={call.end.title}
    >
      <Button ref={stay} onClick={onAsked}>
        {call.end.stay}
      </Button>
      <Button onClick={() => visit.leave()}>{call.end.leave}</Button>
      <Button look="main" busy={ending} onClick={() => void end()}>
        {ending ? call.end.ending : call.end.end}
      </Button>
    </Knock>
  );
}
