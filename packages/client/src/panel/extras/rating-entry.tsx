// Leads a client to the rating.
import type { SessionView } from "@sameside/shared/session/view";
import { useAct } from "../../entry/use-act.ts";
import { useFormat, useMessages, useSheetMoreWords } from "../../i18n/react.tsx";
import { whereBegun } from "../../rating/device-id.ts";
import { Button } from "../../ui/button.tsx";
import { Sees } from "../../ui/sees.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import text from "../../ui/text.module.css";
import { RATING_ENTRY_ID } from "../rating-entry-id.ts";

/** From the wrap-up on; once it is answered or skipped it stays quiet. */
export function RatingEntry({ view, onRate }: { view: SessionView; onRate: () => void }) {
  const { panel } = useMessages();
  const more = useSheetMoreWords();
  const { weekdayTime } = useFormat();
  const { act, problem } = useAct();
  const { mine } = view.rating;
  const until = view.session.ratingClosesAt;
  const begun = whereBegun(view);
  if (mine === null) {
    return (
      <>
        {begun === "elsewhere" && <p className={text["small"]}>{more.wrap.begunElsewhere}</p>}
        <Sees who="only-you">{more.wrap.rateSees}</Sees>
        <Button id={RATING_ENTRY_ID} look="main" wide onClick={onRate}>
          {begun === "here" ? more.wrap.rateGoOn : panel.wrap.rate}
        </Button>
        {until !== null && (
          <>
            <Button look="quiet" onClick={() => void act({ type: "rating.close" })}>
              {more.wrap.notThisTime}
            </Button>
            <p className={text["small"]}>{more.wrap.linkWorksUntil(weekdayTime(until))}</p>
          </>
        )}
        <ProblemLine>{problem}</ProblemLine>
      </>
    );
  }
  return (
    <div>
      <span className={text["small"]}>
        {mine.kind === "shared" ? more.wrap.rated : more.wrap.ratedClosed}
      </span>{" "}
      <Button id={RATING_ENTRY_ID} look="quiet" onClick={onRate}>
        {more.wrap.seeRating}
      </Button>
    </div>
  );
}
