// Says who is at the door, asks whether to let them in.
import type { PersonView } from "@sameside/shared/session/view";
import { useAct } from "../../entry/use-act.ts";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { iconDoor } from "../../ui/icons.ts";
import { Knock } from "../../ui/stage.tsx";
import { calledAs } from "../people.ts";

export function KnockSlip({ person, more }: { person: PersonView; more: number }) {
  const { call } = useMessages();
  const { act, problem } = useAct();
  const { dayTime } = useFormat();
  const notes = [
    person.role === "guest" ? call.knock.guest : call.knock.note,
    ...(person.linkMadeAt === null ? [] : [call.knock.newLink(dayTime(person.linkMadeAt))]),
    ...(more === 0 ? [] : [call.knock.more(more)]),
  ];
  const answer = (type: "presence.admit" | "presence.decline") =>
    void act({ type, participantId: person.id });
  return (
    <Knock
      icon={iconDoor}
      title={call.knock.say(calledAs(person))}
      note={problem ?? notes.join(" ")}
      say={call.knock.say(person.name)}
    >
      <Button onClick={() => answer("presence.decline")}>{call.knock.notNow}</Button>
      <Button look="main" onClick={() => answer("presence.admit")}>
        {call.knock.letIn}
      </Button>
    </Knock>
  );
}
