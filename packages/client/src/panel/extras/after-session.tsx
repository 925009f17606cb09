// What a therapist can do about a session that is over.
import type { SessionView } from "@sameside/shared/session/view";
import { useAct } from "../../entry/use-act.ts";
import { useFormat, useSheetMoreWords } from "../../i18n/react.tsx";
import { sealingWords } from "../../rating/sealing.ts";
import { Button } from "../../ui/button.tsx";
import layout from "../../ui/layout.module.css";
import { ProblemLine } from "../../ui/problem-line.tsx";
import text from "../../ui/text.module.css";
import { SealQuestion } from "../wrap-up/seal-question.tsx";

export function AfterSession({ view }: { view: SessionView }) {
  const more = useSheetMoreWords();
  const { weekdayTime } = useFormat();
  const { act, problem } = useAct();
  const { ratingClosesAt } = view.session;
  return (
    <>
      {ratingClosesAt !== null && (
        <p className={text["small"]}>
          {sealingWords(view, weekdayTime(ratingClosesAt), more.session)}{" "}
          {more.session.sealNote(weekdayTime(ratingClosesAt))}
        </p>
      )}
      <div className={layout["fit"]}>
        <Button onClick={() => void act({ type: "session.reopen" })}>{more.session.reopen}</Button>
      </div>
      <ProblemLine>{problem}</ProblemLine>
      {view.rating.canSeal && <SealQuestion />}
    </>
  );
}
