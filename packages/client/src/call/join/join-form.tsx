// Asks how a person is called, then lets them in or to the waiting room.
import { CHOSEN_NAME_MAX, PRONOUNS_MAX } from "@sameside/shared/session/person";
import type { SessionView } from "@sameside/shared/session/view";
import { cleanLine, cleanOptional } from "@sameside/shared/text";
import { useRef, useState } from "react";
import type { FormEvent } from "react";
import type { ContactHandle } from "../../contact/contact-fields.tsx";
import { ContactFields, DialIn } from "../../contact/lazy-contact.ts";
import { isAsked } from "../../entry/is-asked.ts";
import { Part } from "../../entry/part.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { useServerNow, useSessionLink, useView } from "../../session-link/react.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import { TextField } from "../../ui/field.tsx";
import layout from "../../ui/layout.module.css";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import type { Missing } from "../devices/missing.ts";
import { othersIn, peopleIn } from "../../entry/people.ts";
import { counterparts, namesOf } from "../people.ts";
import { OtherWays } from "./other-ways.tsx";
import { RefusedLine } from "./refused-line.tsx";
import { useVisit } from "../visit-context.tsx";
import type { Introduction } from "../visit.ts";

/** About as much as the fields take: the button hardly moves when they come. */
const roomForContact = ({ contact }: SessionView) =>
  contact.callBack === "off" || contact.place === "off" ? "12rem" : "19rem";

/** `missing`: a device did not open; going in without it is then the way the button names. */
export function JoinForm({ missing }: { missing: Missing | null }) {
  const { call } = useMessages();
  const view = useView();
  const visit = useVisit();
  const { send } = useSessionLink();
  const contact = useRef<ContactHandle>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const pronounsField = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(view.me.name);
  const [pronouns, setPronouns] = useState(view.me.pronouns ?? "");
  const [checked, setChecked] = useState(false);
  const problem = nameProblem(name, pronouns);

  const goIn = () => {
    setChecked(true);
    // Not here yet: nobody waits for it, the waiting room asks again.
    const left = contact.current?.ready();
    // The first that is wrong, after the lines below have looked at theirs.
    const wrong =
      problem.name !== null ? nameField : problem.pronouns !== null ? pronounsField : null;
    wrong?.current?.focus();
    if (wrong !== null || left === null) return;
    visit.goIn(toIntroduction());
    // After the knock, which it must not hold up; tried again until it is saved.
    if (left !== undefined) void send(left);
  };
  const toIntroduction = (): Introduction => ({
    name: cleanLine(name, CHOSEN_NAME_MAX).text ?? name,
    pronouns: cleanOptional(pronouns, PRONOUNS_MAX).text ?? null,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    goIn();
  };
  const say = (code: string | null) => {
    if (!checked || code === null) return undefined;
    return code === "text.empty" ? call.prejoin.nameMissing : call.prejoin.tooLong;
  };

  return (
    <form noValidate className={styles["fields"]} aria-label={call.prejoin.form} onSubmit={submit}>
      <WithWhom />
      <TextField
        ref={nameField}
        required
        words
        label={useNameLabel()}
        value={name}
        onChange={setName}
        error={say(problem.name)}
        autoComplete="given-name"
      />
      <TextField
        ref={pronounsField}
        label={call.prejoin.pronouns}
        hint={call.prejoin.pronounsHint}
        value={pronouns}
        onChange={setPronouns}
        error={say(problem.pronouns)}
        autoComplete="off"
      />
      {isAsked(view) && (
        <Part waiting={<div style={{ blockSize: roomForContact(view) }} />}>
          <ContactFields handle={contact} />
        </Part>
      )}
      <div className={cx(layout["stack"], layout["tight"])}>
        <RefusedLine />
        <Button type="submit" look={missing === null ? "main" : "plain"} big wide>
          {useJoinWords(missing)}
        </Button>
        <OtherWays missing={missing} goIn={goIn} />
      </div>
      <Part>
        <DialIn folded={missing === null} />
      </Part>
    </form>
  );
}

function nameProblem(name: string, pronouns: string) {
  return {
    name: cleanLine(name, CHOSEN_NAME_MAX).problem,
    pronouns: cleanOptional(pronouns, PRONOUNS_MAX).problem,
  };
}

/** With whom, when; guests are named as what they are before anybody goes in. */
function WithWhom() {
  const { call, common } = useMessages();
  const format = useFormat();
  const view = useView();
  const { prejoin } = call;
  const { startsAt } = view.session;
  const who = namesOf(counterparts(view), format.list, common.therapist);
  const today = format.day(startsAt) === format.day(useServerNow(60_000));
  const guests = othersIn(view).filter(({ role }) => role === "guest");
  const couple = peopleIn(view).filter(({ role }) => role === "client").length > 1;
  return (
    <div className={cx(layout["stack"], layout["tight"])}>
      <p className={text["said"]}>
        {today
          ? prejoin.withToday(who, format.time(startsAt))
          : prejoin.withDay(who, format.dayTime(startsAt))}
      </p>
      {guests.length > 0 && (
        <p className={text["small"]}>
          {prejoin.guests(namesOf(guests, format.list, ""), guests.length)}
        </p>
      )}
      {view.me.role === "guest" && <p className={text["small"]}>{prejoin.asGuest}</p>}
      {couple && view.me.role === "client" && <p className={text["small"]}>{prejoin.shared}</p>}
    </div>
  );
}

function useNameLabel(): string {
  const { prejoin } = useMessages().call;
  const [only, ...more] = counterparts(useView());
  return only !== undefined && more.length === 0
    ? prejoin.nameSeenBy(only.name)
    : prejoin.nameSeenByAll;
}

function useJoinWords(missing: Missing | null): string {
  const { prejoin } = useMessages().call;
  const { me, session } = useView();
  if (missing?.what === "camera") return prejoin.withoutCamera;
  if (missing?.what === "microphone") return prejoin.withoutMicrophone;
  if (missing?.what === "both") return prejoin.withoutBoth;
  if (me.role === "therapist") return session.phase === "scheduled" ? prejoin.start : prejoin.join;
  return me.admission === "admitted" ? prejoin.join : prejoin.toWaitingRoom;
}
