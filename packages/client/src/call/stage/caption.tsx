// What stands under a picture: how the person wants to be called, what they are, that they are muted.
import type { PersonView } from "@sameside/shared/session/view";
import { useMessages } from "../../i18n/react.tsx";
import text from "../../ui/text.module.css";
import { calledAs } from "../people.ts";

type CaptionProps = {
  person: Pick<PersonView, "name" | "pronouns" | "role">;
  muted: boolean;
};

/** Guests are named as what they are. */
export function Caption({ person, muted }: CaptionProps) {
  const { call } = useMessages().call;
  return (
    <span>
      <bdi>{calledAs(person)}</bdi>
      {person.role === "guest" && ` · ${call.guest}`}
      {muted && <span className={text["hidden"]}> · {call.muted}</span>}
    </span>
  );
}
