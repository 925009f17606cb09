// Keeps at hand, folded, what a therapist needs when the line of one among several drops.
import type { PersonView } from "@sameside/shared/session/view";
import { useContactWords } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import text from "../ui/text.module.css";
import { LeftFacts, isMissed } from "./left-facts.tsx";
import { WhenSaid } from "./when-said.tsx";

export function PersonContact({ person }: { person: PersonView }) {
  return (
    <WhenSaid>
      <Folded person={person} />
    </WhenSaid>
  );
}

/** The name is read out: in a list of several people each has such a line. */
function Folded({ person }: { person: PersonView }) {
  const words = useContactWords();
  if (!isMissed(useView(), person)) return null;
  return (
    <Disclosure
      small
      summary={
        <span>
          {words.title}
          <span className={text["hidden"]}>: {person.name}</span>
        </span>
      }
    >
      <LeftFacts of={person} />
    </Disclosure>
  );
}
