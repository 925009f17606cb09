// Tells a therapist before the call who waits at the door.
import { useDoorWords, useFormat } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { cx } from "../../ui/cx.ts";
import layout from "../../ui/layout.module.css";
import { Said } from "../../ui/live-region.tsx";
import text from "../../ui/text.module.css";
import { calledAs } from "../people.ts";
import { useAtDoor } from "./at-door.ts";
import { TellMe } from "./tell-me.tsx";

export function Lobby() {
  const { lobby, knock } = useDoorWords();
  const { list } = useFormat();
  const { session } = useView();
  const [only, ...more] = useAtDoor();
  const names = [only, ...more].flatMap((one) =>
    one === undefined
      ? []
      : [one.person.role === "guest" ? knock.asGuest(calledAs(one.person)) : calledAs(one.person)],
  );
  return (
    <section aria-labelledby="lobby" className={cx(layout["stack"], layout["tight"])}>
      <h2 id="lobby" className={text["label"]}>
        {lobby.title}
      </h2>
      {only === undefined ? (
        <p className={text["small"]}>{lobby.nobody}</p>
      ) : (
        <>
          <Said className={text["said"]}>
            {more.length === 0 ? knock.say(list(names)) : knock.sayAll(list(names))}
          </Said>
          <p className={text["small"]}>
            {session.phase === "scheduled" ? lobby.start : lobby.join}
          </p>
        </>
      )}
      <TellMe />
    </section>
  );
}
