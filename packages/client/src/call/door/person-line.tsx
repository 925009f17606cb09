// One person in the list of people: who they are, where, what a therapist may do.
import { useEffect, useId, useRef, useState } from "react";
import { PersonContact } from "../../contact/person-contact.tsx";
import { Part } from "../../entry/part.tsx";
import { useAct } from "../../entry/use-act.ts";
import { useDoorWords } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import text from "../../ui/text.module.css";
import { calledAs } from "../people.ts";
import styles from "./door.module.css";
import type { PersonAct, PersonRow } from "./people-rows.ts";

const COMMANDS = {
  letIn: "presence.admit",
  notYet: "presence.decline",
  takeOut: "presence.remove",
  letBack: "presence.let-back",
} as const satisfies Record<PersonAct, string>;

export function PersonLine({ person, where, acts }: PersonRow) {
  const { people, knock } = useDoorWords();
  const { me } = useView();
  const { act, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const labels = {
    letIn: knock.letIn,
    notYet: knock.notYet,
    takeOut: people.takeOut,
    letBack: people.letBack,
  };
  const send = (what: PersonAct) => void act({ type: COMMANDS[what], participantId: person.id });
  const name = calledAs(person);
  return (
    <>
      <p className={text["label"]}>
        <bdi>{person.id === me.id ? people.you(name) : name}</bdi>
      </p>
      <p className={text["small"]}>
        {people.role[person.role]}, {people.state[where]}
      </p>
      {where === "out" && acts.length > 0 && <p className={text["small"]}>{people.letBackNote}</p>}
      {asking && acts.includes("takeOut") ? (
        <TakeOutQuestion
          name={person.name}
          onYes={() => {
            setAsking(false);
            send("takeOut");
          }}
          onNo={() => setAsking(false)}
        />
      ) : (
        acts.length > 0 && (
          <div className={styles["acts"]}>
            {acts.map((what) => (
              <Button
                key={what}
                look={what === "takeOut" ? "quiet" : "plain"}
                aria-label={people.whose(labels[what], person.name)}
                onClick={() => (what === "takeOut" ? setAsking(true) : send(what))}
              >
                {labels[what]}
              </Button>
            ))}
          </div>
        )
      )}
      <ProblemLine>{problem}</ProblemLine>
      <Part>
        <PersonContact person={person} />
      </Part>
    </>
  );
}

/** The focus goes to what changes nothing. */
function TakeOutQuestion(props: { name: string; onYes: () => void; onNo: () => void }) {
  const { people } = useDoorWords();
  const no = useRef<HTMLButtonElement>(null);
  const says = useId();
  useEffect(() => no.current?.focus(), []);
  return (
    <section aria-label={people.ask(props.name)} className={styles["ask"]}>
      <p>{people.ask(props.name)}</p>
      <p id={says} className={text["small"]}>
        {people.askNote}
      </p>
      <div className={styles["acts"]}>
        <Button ref={no} aria-describedby={says} onClick={props.onNo}>
          {people.no}
        </Button>
        <Button onClick={props.onYes}>{people.yes}</Button>
      </div>
    </section>
  );
}
