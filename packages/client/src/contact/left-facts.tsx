// Tells what is known for the case that the line drops: whom to call, where they are, what was agreed.
import type { PersonView, SessionView } from "@sameside/shared/session/view";
import { othersIn } from "../entry/people.ts";
import { splitPhoneNumbers } from "../entry/phone-numbers.ts";
import { useContactWords } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { ButtonLink } from "../ui/button.tsx";
import { iconPhone } from "../ui/icons.ts";
import styles from "./contact.module.css";

/** Clients and guests, as far as the viewer may know what they left. */
function missedBy(view: SessionView): readonly PersonView[] {
  const { callBack, place } = view.contact;
  if (view.me.role !== "therapist" || (callBack === "off" && place === "off")) return [];
  const left = new Set(view.contact.left.map(({ participantId }) => participantId));
  return othersIn(view).filter(({ id, role }) => role === "client" || left.has(id));
}

export function isMissed(view: SessionView, { id }: PersonView): boolean {
  return missedBy(view).some((person) => person.id === id);
}

export function hasFacts(view: SessionView): boolean {
  return view.contact.ifDropped !== null || missedBy(view).length > 0;
}

/** For a therapist with everybody's, or those `of` one person; for a client what was agreed alone. */
export function LeftFacts({ of }: { of?: PersonView }) {
  const view = useView();
  const words = useContactWords();
  const { ifDropped } = view.contact;
  if (!hasFacts(view)) return null;
  return (
    <dl className={styles["facts"]}>
      {missedBy(view)
        .filter(({ id }) => of === undefined || id === of.id)
        .map((person) => (
          <PersonFacts key={person.id} person={person} />
        ))}
      {ifDropped !== null && (
        <>
          <dt>{words.agreed}</dt>
          <dd dir="auto">{ifDropped}</dd>
        </>
      )}
    </dl>
  );
}

function PersonFacts({ person: { id, name } }: { person: PersonView }) {
  const { callBack, place, left } = useView().contact;
  const words = useContactWords();
  const own = left.find(({ participantId }) => participantId === id);
  return (
    <>
      {callBack !== "off" && (
        <>
          <dt>{words.call(name)}</dt>
          <dd>{own?.phone == null ? words.empty : <CallLink phone={own.phone} />}</dd>
        </>
      )}
      {place !== "off" && (
        <>
          <dt>{words.whereIs(name)}</dt>
          <dd dir="auto">{own?.place ?? words.empty}</dd>
        </>
      )}
    </>
  );
}

/** The number as it was typed; a telephone gets its digits. */
function CallLink({ phone }: { phone: string }) {
  const tel = splitPhoneNumbers(phone).find((part) => part.tel !== null)?.tel;
  if (tel == null) return <bdi>{phone}</bdi>;
  return (
    <ButtonLink icon={iconPhone} href={tel}>
      <bdi>{phone}</bdi>
    </ButtonLink>
  );
}
