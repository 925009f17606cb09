// The quiet list of who is in the call, who waits, who is awaited; for therapists with what they may do.
import { useId, useState } from "react";
import { useDoorWords } from "../../i18n/react.tsx";
import { useView } from "../../session-link/react.tsx";
import { IconButton } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import { iconClose, iconPeople } from "../../ui/icons.ts";
import layout from "../../ui/layout.module.css";
import text from "../../ui/text.module.css";
import { useAtDoor } from "./at-door.ts";
import styles from "./door.module.css";
import { peopleRows } from "./people-rows.ts";
import { PersonLine } from "./person-line.tsx";
import { TellMe } from "./tell-me.tsx";

/** A press beside it or Escape closes it; the focus goes back to its button by itself. */
export function PeopleMenu() {
  const { people } = useDoorWords();
  const { me } = useView();
  const id = useId();
  const [open, setOpen] = useState(false);
  const away = useAtDoor().filter((one) => one.away);
  const rows = peopleRows(
    useView(),
    away.map(({ person }) => person.id),
  );
  const inCall = rows.filter(({ where }) => where === "inCall").length;
  const waiting = rows.filter(({ where }) => where === "atDoor" || where === "notYet").length;
  const counts = [people.button(inCall), ...(waiting > 0 ? [people.waiting(waiting)] : [])];
  return (
    <div className={styles["open"]}>
      <button
        type="button"
        popoverTarget={id}
        aria-expanded={open}
        aria-label={counts.join(", ")}
        className={styles["count"]}
      >
        <Icon of={iconPeople} size="s" />
        {inCall}
      </button>
      <section
        id={id}
        popover="auto"
        data-ground="paper"
        aria-label={people.title}
        className={styles["people"]}
        onToggle={({ newState }) => setOpen(newState === "open")}
      >
        {open && (
          <>
            <div className={styles["top"]}>
              <h2 className={text["heading"]}>{people.title}</h2>
              <IconButton
                icon={iconClose}
                label={people.close}
                popoverTarget={id}
                popoverTargetAction="hide"
              />
            </div>
            <ul>
              {rows.map((row) => (
                <li key={row.person.id} className={styles["person"]}>
                  <PersonLine {...row} />
                </li>
              ))}
            </ul>
            {me.role === "therapist" && (
              <div className={layout["stack"]}>
                <TellMe />
              </div>
            )}
          </>
        )}
      </section>
    </div>
  );
}
