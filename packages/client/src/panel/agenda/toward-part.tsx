// What the case is working toward, above the agenda.
import { openLines } from "@sameside/shared/session/toward-line";
import type { TowardLine } from "@sameside/shared/session/toward-line";
import type { SessionView } from "@sameside/shared/session/view";
import { useState } from "react";
import { namesOnOtherSide } from "../../entry/people.ts";
import { Part } from "../../entry/part.tsx";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { MarginRow } from "../../ui/item.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";

const { Part: TowardLines, preload: preloadTowardLines } = lazyPart(
  async () => (await import("./toward-lines.tsx")).TowardLines,
);
export { preloadTowardLines };

/** Folded to one line while the session goes on: the agenda has the room. */
export function TowardPart({ view }: { view: SessionView }) {
  const { panel } = useMessages();
  const { phase } = view.session;
  const [choice, setChoice] = useState({ phase, open: phase === "scheduled" });
  const [proposing, setProposing] = useState(false);
  const lines = openLines(view.toward);
  // A choice holds as long as the phase in which it was made; nobody's half sentence is folded away.
  const open = proposing || (choice.phase === phase ? choice.open : phase === "scheduled");
  const more = (
    <Part waiting={<Words lines={lines} />}>
      <TowardLines
        view={view}
        lines={lines}
        proposing={proposing}
        onPropose={(start) => {
          setProposing(start);
          // What was just proposed is not folded away under the hand.
          setChoice({ phase, open: true });
        }}
      />
    </Part>
  );
  if (lines.length > 0) {
    return (
      <MarginRow mark="toward">
        <Disclosure
          className={styles["toward"]}
          summary={<Summary view={view} lines={lines} open={open} />}
          open={open}
          onToggle={(next) => setChoice({ phase, open: next })}
        >
          {open && more}
        </Disclosure>
      </MarginRow>
    );
  }
  return (
    <MarginRow mark="toward">
      <div className={styles["toward"]}>
        <p>
          <b>{panel.toward.title}</b> <span className={text["small"]}>{panel.toward.empty}</span>
        </p>
        {proposing
          ? more
          : view.me.role !== "guest" && (
              <Button look="quiet" onClick={() => setProposing(true)}>
                {panel.toward.propose}
              </Button>
            )}
      </div>
    </MarginRow>
  );
}

type LinesProps = { lines: readonly TowardLine[] };

/** Folded, it still says what waits for whom. */
function Summary({ view, lines, open }: LinesProps & { view: SessionView; open: boolean }) {
  const { panel } = useMessages();
  const { list } = useFormat();
  const { toward } = panel;
  const waiting = lines.filter(({ agreed }) => !agreed);
  const forMe = waiting.some(({ byRole }) => byRole !== view.me.role);
  const [first] = waiting;
  return (
    <span>
      {toward.title}
      {!open && (
        <span className={text["small"]}>
          {first === undefined && toward.lines(lines.length)}
          {first !== undefined &&
            (forMe && view.me.role !== "guest"
              ? toward.waitsForYou
              : toward.waitsFor(list(namesOnOtherSide(view, first.byRole))))}
        </span>
      )}
    </span>
  );
}

/** While their buttons are on the way. */
function Words({ lines }: LinesProps) {
  return lines.map((line) => (
    <p key={line.id} className={text["said"]}>
      <bdi>{line.text}</bdi>
    </p>
  ));
}
