// Says "not yet" without an answer about the person, with the therapist's own words if there are any.
import { nameOf } from "../../entry/people.ts";
import { useDoorWords, useFormat, useMessages } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { announce } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import styles from "./door.module.css";
import { counterparts, namesOf } from "../people.ts";
import { useEffect } from "react";

export function DeclinedWords() {
  const { common } = useMessages();
  const { declined } = useDoorWords();
  const { list } = useFormat();
  const view = useView();
  const who = namesOf(counterparts(view), list, common.therapist);
  const { notYet } = view.me;
  const says = notYet === null ? null : declined.says(nameOf(view, notYet.by));
  const words = notYet?.text ?? null;
  useEffect(() => {
    announce(`${declined.title} ${says === null ? declined.lead(who) : `${says} ${words ?? ""}`}`);
  }, [declined, who, says, words]);
  return (
    <>
      {says === null ? (
        <p className={text["lead"]}>{declined.lead(who)}</p>
      ) : (
        <figure className={styles["says"]}>
          <figcaption className={text["small"]}>{says}</figcaption>
          <blockquote className={text["said"]}>
            <bdi>{words}</bdi>
          </blockquote>
        </figure>
      )}
      <p className={text["lead"]}>{declined.stay}</p>
    </>
  );
}
