// What the viewer left for the case that the line drops, to be changed where no page before a call asks.
import { useRef, useState } from "react";
import { useAct } from "../entry/use-act.ts";
import { useContactWords, useMessages } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { Button } from "../ui/button.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import layout from "../ui/layout.module.css";
import { announce } from "../ui/live-region.tsx";
import { ProblemLine } from "../ui/problem-line.tsx";
import { ownLeft, readDraft, toDraft } from "./contact-draft.ts";
import { ContactFields } from "./contact-fields.tsx";
import type { ContactHandle } from "./contact-fields.tsx";
import { WhenSaid } from "./when-said.tsx";

/** Folded to one line, which says what the server has; open while something required is missing. */
export function OwnContact() {
  return (
    <WhenSaid>
      <Folded />
    </WhenSaid>
  );
}

function Folded() {
  const view = useView();
  const words = useContactWords();
  const { common } = useMessages();
  const left = ownLeft(view);
  const { phone, place } = readDraft(view.contact, toDraft(left));
  const [open, setOpen] = useState(phone !== null || place !== null);
  const said = [left.phone, left.place].filter((part) => part !== null);
  const close = () => {
    setOpen(false);
    announce(common.saving.saved);
  };
  return (
    <Disclosure
      small
      open={open}
      onToggle={setOpen}
      summary={
        <span>
          {words.own} <b dir="auto">{said.length === 0 ? words.nothing : said.join(" · ")}</b>
        </span>
      }
    >
      <ContactForm onSaved={close} />
    </Disclosure>
  );
}

/** What was typed stays until the server has it. */
function ContactForm({ onSaved }: { onSaved: () => void }) {
  const words = useContactWords();
  const { act, problem } = useAct();
  const fields = useRef<ContactHandle>(null);
  const save = async () => {
    const command = fields.current?.ready();
    if (command === null) return;
    const refused = command === undefined ? null : await act(command);
    if (refused === null) onSaved();
  };
  return (
    <form
      className={layout["stack"]}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      // Our own sentences say what is missing.
      noValidate
    >
      <ContactFields handle={fields} hideTitle />
      <ProblemLine>{problem}</ProblemLine>
      <div className={layout["row"]}>
        <Button type="submit">{words.save}</Button>
      </div>
    </form>
  );
}
