// Tells somebody who waits whether the therapist is there, kindly if it takes longer.
import { useDoorWords, useFormat, useMessages } from "../../i18n/react.tsx";
import { useSession, useView } from "../../session-link/react.tsx";
import { Said } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import { counterparts, namesOf } from "../people.ts";
import { useAwaited } from "./awaited.ts";

export function WaitingWords() {
  const { common } = useMessages();
  const { waiting } = useDoorWords();
  const { list, time } = useFormat();
  const view = useView();
  const { connection } = useSession();
  const { here, late } = useAwaited();
  const who = namesOf(here.length > 0 ? here : counterparts(view), list, common.therapist);
  const start = time(view.session.startsAt);
  // Cut off, nobody knows who is there by now.
  if (connection === "offline") return <p className={text["lead"]}>{waiting.sound}</p>;
  return (
    <>
      <Said className={text["lead"]}>
        {here.length > 0
          ? waiting.isHere(who)
          : late === "no"
            ? waiting.notHere(who, start)
            : waiting.late(who)}
      </Said>
      {late === "very" && <Said className={text["lead"]}>{waiting.later}</Said>}
      <p className={text["lead"]}>{waiting.sound}</p>
    </>
  );
}
