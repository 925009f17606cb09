// What helps while somebody is out of the call: what was agreed, whom to call where, the way in by phone.
import { DialIn } from "../../contact/dial-in.tsx";
import { LeftFacts } from "../../contact/left-facts.tsx";

export function ContactLines() {
  return (
    <>
      <LeftFacts />
      <DialIn />
    </>
  );
}
