// Asks for a number to call back on, for where somebody is today, saying first who reads it.
import type { ContactCommand } from "@sameside/shared/session/contact";
import { PLACE_MAX } from "@sameside/shared/session/contact";
import type { Ref } from "react";
import { useImperativeHandle, useRef, useState } from "react";
import { therapistsOf } from "../entry/people.ts";
import { UrgentLine } from "../entry/urgent-line.tsx";
import { useContactWords, useFormat, useMessages } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { cx } from "../ui/cx.ts";
import { TextField } from "../ui/field.tsx";
import layout from "../ui/layout.module.css";
import { Sees } from "../ui/sees.tsx";
import text from "../ui/text.module.css";
import styles from "./contact.module.css";
import { isSame, ownLeft, readDraft, toDraft } from "./contact-draft.ts";
import type { FieldProblem } from "./contact-draft.ts";
import { WhenSaid } from "./when-said.tsx";

export interface ContactHandle {
  /**
   * For the press: what to send, undefined when there is nothing new. Null when something is missing
   * or wrong; the fields then say what, and the first of these has the focus.
   */
  ready(): ContactCommand | undefined | null;
}

type ContactFieldsProps = {
  handle: Ref<ContactHandle>;
  /** The line above says it already. */
  hideTitle?: boolean;
};

/** Filled with what was left before. The screen sends; what is typed stays until it is gone. */
export function ContactFields(props: ContactFieldsProps) {
  return (
    <WhenSaid>
      <Fields {...props} />
    </WhenSaid>
  );
}

function Fields({ handle, hideTitle = false }: ContactFieldsProps) {
  const view = useView();
  const words = useContactWords();
  const { common } = useMessages();
  const say = useProblemWords();
  const [draft, setDraft] = useState(() => toDraft(ownLeft(view)));
  const [checked, setChecked] = useState(false);
  const phoneField = useRef<HTMLInputElement>(null);
  const placeField = useRef<HTMLInputElement>(null);
  const asked = view.contact;
  const read = readDraft(asked, draft);
  const wrong = checked ? read : { phone: null, place: null };
  useImperativeHandle(handle, () => ({
    ready: () => {
      setChecked(true);
      const field = read.phone !== null ? phoneField : read.place !== null ? placeField : null;
      field?.current?.focus();
      if (field !== null) return null;
      return isSame(read.command, ownLeft(view)) ? undefined : read.command;
    },
  }));
  return (
    <fieldset className={cx(layout["stack"], layout["close"])}>
      <legend className={hideTitle ? text["hidden"] : cx(text["heading"], styles["title"])}>
        {words.title}
      </legend>
      <WhoReads />
      {asked.callBack !== "off" && (
        <TextField
          ref={phoneField}
          type="tel"
          label={words.phone}
          value={draft.phone}
          onChange={(phone) => setDraft({ ...draft, phone })}
          error={say("phone", wrong.phone)}
          autoComplete="tel"
          required={asked.callBack === "required"}
        />
      )}
      {asked.place !== "off" && (
        <TextField
          ref={placeField}
          label={words.place}
          hint={
            <>
              {words.placeHint} {common.urgent.between} <UrgentLine />
            </>
          }
          value={draft.place}
          onChange={(place) => setDraft({ ...draft, place })}
          error={say("place", wrong.place)}
          max={PLACE_MAX}
          countWords={common.left}
          autoComplete="off"
          required={asked.place === "required"}
        />
      )}
    </fieldset>
  );
}

/** Who reads it, how long it is kept, whether one may say nothing. */
function WhoReads() {
  const { contact, ...view } = useView();
  const words = useContactWords();
  const { list } = useFormat();
  const { sees } = words;
  const { callBack, place, keepPlace } = contact;
  const kept = keepPlace && place !== "off";
  const free = callBack !== "required" && place !== "required";
  return (
    <Sees who="others">
      {sees.who(list(therapistsOf({ contact, ...view })))}{" "}
      {kept ? (callBack === "off" ? sees.placeKept : sees.onlyPlaceKept) : sees.deleted}{" "}
      {free && sees.free}
    </Sees>
  );
}

function useProblemWords() {
  const words = useContactWords();
  const { problems } = useMessages();
  return (field: "phone" | "place", problem: FieldProblem | null) => {
    if (problem === null) return undefined;
    return problem === "missing" ? words.missing[field] : problems[problem];
  };
}
