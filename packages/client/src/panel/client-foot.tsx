// What a client has at hand under the sheet.
import type { SessionView } from "@sameside/shared/session/view";
import { useFormat, useMessages } from "../i18n/react.tsx";
import { whereBegun } from "../rating/device-id.ts";
import { mayRateNow } from "../rating/may-rate.ts";
import { newId } from "../session-link/new-id.ts";
import { Button } from "../ui/button.tsx";
import { iconPulse } from "../ui/icons.ts";
import { Sees } from "../ui/notices.tsx";
import text from "../ui/text.module.css";
import { ProblemLine } from "../ui/problem-line.tsx";
import { SignalButtons } from "./signals/signal-buttons.tsx";
import { useAct } from "../entry/use-act.ts";

/** Where the way to the rating is, for whoever comes back from it. */
export const RATING_ENTRY_ID = "rating-entry";

type ClientFootProps = {
  view: SessionView;
  /** No call starts here by itself. */
  withoutRoom: boolean;
  /** A slip is open: its question is not asked twice. */
  asked: boolean;
  onRate: () => void;
};

export function ClientFoot({ view, withoutRoom, asked, onRate }: ClientFootProps) {
  const { panel } = useMessages();
  const { phase } = view.session;
  if (phase === "scheduled") {
    return withoutRoom && <p className={text["small"]}>{panel.session.notStarted}</p>;
  }
  const rating = mayRateNow(view) && !asked;
  const inCall = phase !== "closing";
  return (
    <>
      {rating && <RatingEntry view={view} onRate={onRate} />}
      {!asked && phase === "live" && <AskMyself />}
      {inCall && <SignalButtons view={view} />}
    </>
  );
}

function AskMyself() {
  const { panel } = useMessages();
  const { act, problem } = useAct();
  return (
    <>
      <Button
        wide
        icon={iconPulse}
        onClick={() => void act({ type: "pulse.ask", pulseId: newId() })}
      >
        {panel.pulse.open}
      </Button>
      <ProblemLine>{problem}</ProblemLine>
    </>
  );
}

/** From the wrap-up on; once it is answered or skipped it stays quiet. */
function RatingEntry({ view, onRate }: { view: SessionView; onRate: () => void }) {
  const { panel } = useMessages();
  const { weekdayTime } = useFormat();
  const { act, problem } = useAct();
  const { mine } = view.rating;
  const until = view.session.ratingClosesAt;
  const begun = whereBegun(view);
  if (mine === null) {
    return (
      <>
        {begun === "elsewhere" && <p className={text["small"]}>{panel.wrap.begunElsewhere}</p>}
        <Sees who="only-you">{panel.wrap.rateSees}</Sees>
        <Button id={RATING_ENTRY_ID} look="main" wide onClick={onRate}>
          {begun === "here" ? panel.wrap.rateGoOn : panel.wrap.rate}
        </Button>
        {until !== null && (
          <>
            <Button look="quiet" onClick={() => void act({ type: "rating.close" })}>
              {panel.wrap.notThisTime}
            </Button>
            <p className={text["small"]}>{panel.wrap.linkWorksUntil(weekdayTime(until))}</p>
          </>
        )}
        <ProblemLine>{problem}</ProblemLine>
      </>
    );
  }
  return (
    <div>
      <span className={text["small"]}>
        {mine.kind === "shared" ? panel.wrap.rated : panel.wrap.ratedClosed}
      </span>{" "}
      <Button id={RATING_ENTRY_ID} look="quiet" onClick={onRate}>
        {panel.wrap.seeRating}
      </Button>
    </div>
  );
}
