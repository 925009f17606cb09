// Asks a therapist whether something goes along with "not yet".
import { DOOR_NOTE_MAX } from "@sameside/shared/session/door-note";
import { cleanLine } from "@sameside/shared/text";
import type { PersonView } from "@sameside/shared/session/view";
import type { FormEvent } from "react";
import { useEffect, useId, useRef, useState } from "react";
import { useAct } from "../../entry/use-act.ts";
import { useDoorWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { TextField } from "../../ui/field.tsx";
import { iconDoor } from "../../ui/icons.ts";
import layout from "../../ui/layout.module.css";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { Knock } from "../../ui/knock.tsx";
import styles from "./door.module.css";

/** One press says one of the usual things; nothing is said by itself. */
export function NotYet({ person, onBack }: { person: PersonView; onBack: () => void }) {
  const { notYet } = useDoorWords();
  const { act, problem } = useAct();
  const [words, setWords] = useState("");
  const back = useRef<HTMLButtonElement>(null);
  const says = useId();
  useEffect(() => back.current?.focus(), []);
  const send = (note: string | null) =>
    void act({ type: "presence.decline", participantId: person.id, note });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (cleanLine(words, DOOR_NOTE_MAX).problem !== "text.empty") send(words);
  };
  return (
    <Knock
      icon={iconDoor}
      title={notYet.title(person.name)}
      note={notYet.sees(person.name)}
      say={notYet.title(person.name)}
      asked={says}
    >
      <div className={cx(layout["stack"], layout["tight"], styles["notYet"])}>
        <div className={layout["row"]}>
          {notYet.suggestions.map((suggestion) => (
            <Button key={suggestion} onClick={() => send(suggestion)}>
              {suggestion}
            </Button>
          ))}
        </div>
        <form className={styles["own"]} onSubmit={submit}>
          <TextField
            words
            label={notYet.own}
            value={words}
            onChange={setWords}
            autoComplete="off"
          />
          <Button type="submit">{notYet.send}</Button>
        </form>
        <ProblemLine>{problem}</ProblemLine>
        <div className={layout["row"]}>
          <Button ref={back} aria-describedby={says} look="quiet" onClick={onBack}>
            {notYet.back}
          </Button>
          <Button look="quiet" onClick={() => send(null)}>
            {notYet.nothing}
          </Button>
        </div>
      </div>
    </Knock>
  );
}
