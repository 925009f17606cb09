// A client's answers that were kept for the end, with the choice about each.
import type { SessionView } from "@sameside/shared/session/view";
import { useId } from "react";
import { useFormat, useMessages, useSheetMoreWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { MarginRow } from "../../ui/item.tsx";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import { Sees } from "../../ui/sees.tsx";
import text from "../../ui/text.module.css";
import { cx } from "../../ui/cx.ts";
import { therapistsOf } from "../../entry/people.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { useAct } from "../../entry/use-act.ts";
import { keptAnswers } from "./own-pulses.ts";
import type { OwnAnswer } from "./own-pulses.ts";

/** During wrap-up and after it; nothing is chosen beforehand. */
export function KeptAnswers({ view }: { view: SessionView }) {
  return keptAnswers(view).map((kept) => <Kept key={kept.pulseId} view={view} kept={kept} />);
}

function Kept({ view, kept }: { view: SessionView; kept: OwnAnswer }) {
  const aboutId = useId();
  const { pulseWords } = useMessages();
  const more = useSheetMoreWords();
  const { list } = useFormat();
  const { act, problem } = useAct();
  const { pulseId, given } = kept;
  const helps = given.helps.map((help) => pulseWords.helps[help]);
  const share = async () => {
    const refused = await act({ type: "pulse.share-kept", pulseId });
    if (refused === null) announce(more.pulse.sentTo(list(therapistsOf(view))));
  };
  return (
    <MarginRow mark="draft">
      <div className={cx(layout["stack"], layout["tight"])}>
        <Sees who="only-you">{more.pulse.keptTitle}</Sees>
        <p id={aboutId} className={text["said"]}>
          {pulseWords.question} {pulseWords.answers[given.answer]}
        </p>
        {(helps.length > 0 || given.words !== null) && (
          <p>
            {more.answer.wouldHelp} {list(given.words === null ? helps : [...helps, given.words])}
          </p>
        )}
        <p className={text["small"]}>{more.pulse.keptMore}</p>
        <div className={layout["row"]}>
          <Button aria-describedby={aboutId} onClick={() => void share()}>
            {more.pulse.shareNow}
          </Button>
          <Button
            aria-describedby={aboutId}
            onClick={() => void act({ type: "pulse.leave-out", pulseId })}
          >
            {more.pulse.leaveOut}
          </Button>
        </div>
        <ProblemLine>{problem}</ProblemLine>
      </div>
    </MarginRow>
  );
}
