// Asks whoever went back in the browser whether they meant to leave.
import { useId } from "react";
import { useStageWords } from "../../../i18n/react.tsx";
import { Button } from "../../../ui/button.tsx";
import { iconLeave } from "../../../ui/icons.ts";
import { Knock } from "../../../ui/knock.tsx";
import { useQuestion } from "../../use-question.ts";
import { useVisit } from "../../visit-context.tsx";

export function LeaveQuestion({ onAsked }: { onAsked: () => void }) {
  const { back } = useStageWords();
  const visit = useVisit();
  const stay = useQuestion(onAsked);
  const says = useId();
  return (
    <Knock icon={iconLeave} title={back.title} note={back.note} say={back.title} asked={says}>
      <Button ref={stay} aria-describedby={says} onClick={onAsked}>
        {back.stay}
      </Button>
      <Button look="main" onClick={() => visit.leave()}>
        {back.leave}
      </Button>
    </Knock>
  );
}
