// Seals the record after asking: it is the one thing nobody can take back.
import { useEffect, useRef, useState } from "react";
import { useAct } from "../../entry/use-act.ts";
import { useSheetMoreWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { cx } from "../../ui/cx.ts";
import layout from "../../ui/layout.module.css";
import { ProblemLine } from "../../ui/problem-line.tsx";

/** The focus goes to "not now", never to what seals: a second Enter changes nothing. */
export function SealQuestion() {
  const { session } = useSheetMoreWords();
  const { act, problem } = useAct();
  const [asking, setAsking] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) no.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <div className={layout["row"]}>
        <Button onClick={() => setAsking(true)}>{session.seal}</Button>
      </div>
    );
  }
  return (
    <section
      aria-label={session.sealAsk}
      className={cx(layout["well"], layout["stack"], layout["tight"])}
    >
      <p>{session.sealAsk}</p>
      <div className={layout["row"]}>
        <Button ref={no} onClick={() => setAsking(false)}>
          {session.sealNot}
        </Button>
        <Button onClick={() => void act({ type: "session.seal" })}>{session.sealNow}</Button>
      </div>
      <ProblemLine>{problem}</ProblemLine>
    </section>
  );
}
