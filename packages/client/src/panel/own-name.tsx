// What a person says of themself where no page before a call asks for it: their name, how to reach them.
import { CHOSEN_NAME_MAX, PRONOUNS_MAX } from "@sameside/shared/session/person";
import { useState } from "react";
import { FoldedFacts } from "../contact/folded-facts.tsx";
import { isAsked } from "../entry/is-asked.ts";
import { OwnContact } from "../contact/own-contact.tsx";
import { peopleIn } from "../entry/people.ts";
import { useAct } from "../entry/use-act.ts";
import { useAgendaWords, useFormat, useMessages } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { TextField } from "../ui/field.tsx";
import layout from "../ui/layout.module.css";
import { announce } from "../ui/live-region.tsx";
import { ProblemLine } from "../ui/problem-line.tsx";
import text from "../ui/text.module.css";

/** Folded to one line; guests are named as what they are, to themselves, too. */
export function OwnName() {
  const { me, ...view } = useView();
  const asked = isAsked({ me, ...view });
  const { call, common } = useMessages();
  const { list } = useFormat();
  const [open, setOpen] = useState(false);
  const { prejoin } = call;
  const guests = peopleIn(view).filter(({ role, id }) => role === "guest" && id !== me.id);
  return (
    <>
      <Disclosure
        small
        open={open}
        onToggle={setOpen}
        summary={
          <span>
            {prejoin.nameSeenByAll} <b dir="auto">{me.name}</b>
          </span>
        }
      >
        <NameForm
          onSaved={() => {
            setOpen(false);
            announce(common.saving.saved);
          }}
        />
      </Disclosure>
      {asked && <OwnContact />}
      {me.role === "therapist" && <FoldedFacts />}
      {me.role === "guest" && <p className={text["small"]}>{prejoin.asGuest}</p>}
      {guests.length > 0 && (
        <p className={text["small"]}>
          {prejoin.guests(list(guests.map(({ name }) => name)), guests.length)}
        </p>
      )}
    </>
  );
}

/** What was typed stays until the server has it. */
function NameForm({ onSaved }: { onSaved: () => void }) {
  const { me } = useView();
  const { call, common } = useMessages();
  const { edit } = useAgendaWords();
  const { act, problem, clear } = useAct();
  const [name, setName] = useState(me.name);
  const [pronouns, setPronouns] = useState(me.pronouns ?? "");
  const save = async () => {
    const refused = await act({
      type: "person.introduce",
      name,
      pronouns: pronouns.trim() === "" ? null : pronouns,
    });
    if (refused === null) onSaved();
  };
  return (
    <form
      className={layout["stack"]}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        words
        label={call.prejoin.nameSeenByAll}
        value={name}
        onChange={(next) => {
          clear();
          setName(next);
        }}
        max={CHOSEN_NAME_MAX}
        countWords={common.left}
        autoComplete="given-name"
      />
      <TextField
        label={call.prejoin.pronouns}
        hint={call.prejoin.pronounsHint}
        value={pronouns}
        onChange={setPronouns}
        max={PRONOUNS_MAX}
        countWords={common.left}
        autoComplete="off"
      />
      <ProblemLine>{problem}</ProblemLine>
      <div className={layout["row"]}>
        <Button type="submit">{edit.save}</Button>
      </div>
    </form>
  );
}
