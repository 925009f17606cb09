// Says who is at the door, asks whether to let them in.
import { useState } from "react";
import { useAct } from "../../entry/use-act.ts";
import { useDoorWords, useFormat } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { iconDoor } from "../../ui/icons.ts";
import { Knock } from "../../ui/knock.tsx";
import { calledAs } from "../people.ts";
import type { AtDoor } from "./at-door.ts";
import { NotYet } from "./not-yet.tsx";

/** `more`: who waits as well; everybody is named before all are let in. */
export function KnockSlip({ first, more }: { first: AtDoor; more: readonly AtDoor[] }) {
  const { knock } = useDoorWords();
  const { act, problem } = useAct();
  const [answering, setAnswering] = useState(false);
  const notes = useNotes(first, more);
  const { person } = first;
  const letIn = ({ id }: { id: string }) => act({ type: "presence.admit", participantId: id });
  const letAllIn = () => {
    for (const one of [first, ...more]) void letIn(one.person);
  };
  if (answering) return <NotYet person={person} onBack={() => setAnswering(false)} />;
  return (
    <Knock
      icon={iconDoor}
      title={knock.say(calledAs(person))}
      note={problem ?? notes}
      say={knock.say(person.name)}
    >
      <Button onClick={() => setAnswering(true)}>{knock.notYet}</Button>
      {more.length > 0 && <Button onClick={letAllIn}>{knock.letAllIn}</Button>}
      <Button look="main" onClick={() => void letIn(person)}>
        {knock.letIn}
      </Button>
    </Knock>
  );
}

function useNotes({ person, away }: AtDoor, more: readonly AtDoor[]): string {
  const { knock } = useDoorWords();
  const { dayTime, list } = useFormat();
  const others = more.map((one) =>
    one.person.role === "guest" ? knock.asGuest(calledAs(one.person)) : calledAs(one.person),
  );
  const notes = [
    person.role === "guest" ? knock.guest : knock.note,
    ...(away ? [knock.away] : []),
    ...(person.linkMadeAt === null ? [] : [knock.newLink(dayTime(person.linkMadeAt))]),
    ...(others.length === 0 ? [] : [knock.also(list(others))]),
  ];
  return notes.join(" ");
}
