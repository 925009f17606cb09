// Asks whoever went back in the browser whether they meant to leave.
import { useEffect, useRef } from "react";
import { useStageWords } from "../../../i18n/react.tsx";
import { Button } from "../../../ui/button.tsx";
import { iconLeave } from "../../../ui/icons.ts";
import { Knock } from "../../../ui/knock.tsx";
import { useVisit } from "../../visit-context.tsx";

export function LeaveQuestion({ onAsked }: { onAsked: () => void }) {
  const { back } = useStageWords();
  const visit = useVisit();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <Knock icon={iconLeave} title={back.title} note={back.note} say={back.title}>
      <Button ref={stay} onClick={onAsked}>
        {back.stay}
      </Button>
      <Button look="main" onClick={() => visit.leave()}>
        {back.leave}
      </Button>
    </Knock>
  );
}
