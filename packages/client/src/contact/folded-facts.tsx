// Keeps at hand, folded, what a therapist needs when the line of a call elsewhere drops.
import { useContactWords } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { WhenSaid } from "./when-said.tsx";
import { hasFacts, LeftFacts } from "./left-facts.tsx";

export function FoldedFacts() {
  return (
    <WhenSaid>
      <Folded />
    </WhenSaid>
  );
}

function Folded() {
  const words = useContactWords();
  if (!hasFacts(useView())) return null;
  return (
    <Disclosure small summary={words.title}>
      <LeftFacts />
    </Disclosure>
  );
}
