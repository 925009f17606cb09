// What helps while somebody is out of the call: whom to call where, what was agreed, the way in by phone.
import { DialIn } from "../../contact/dial-in.tsx";
import { LeftFacts, hasFacts } from "../../contact/left-facts.tsx";
import styles from "../../contact/contact.module.css";
import { WhenSaid } from "../../contact/when-said.tsx";
import { useView } from "../../session-link/react.tsx";

export type ContactLinesProps = {
  /** On the picture of somebody who is in the call: a paper of its own, without the way in by phone. */
  card?: boolean;
};

export function ContactLines(props: ContactLinesProps) {
  return (
    <WhenSaid>
      <Lines {...props} />
    </WhenSaid>
  );
}

function Lines({ card = false }: ContactLinesProps) {
  const view = useView();
  if (!card) {
    return (
      <>
        <LeftFacts />
        <DialIn />
      </>
    );
  }
  if (!hasFacts(view)) return null;
  return (
    <div data-ground="paper" className={styles["card"]}>
      <LeftFacts />
    </div>
  );
}
