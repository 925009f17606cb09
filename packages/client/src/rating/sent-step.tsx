// What became of the answers, above the answers themselves.
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import type { RatingSharing } from "@sameside/shared/session/rating";
import { useEffect, useState } from "react";
import { useFormat, useRatingWords } from "../i18n/react.tsx";
import { useSessionLink, useView } from "../session-link/react.tsx";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/cx.ts";
import layout from "../ui/layout.module.css";
import { Notice } from "../ui/notices.tsx";
import text from "../ui/text.module.css";
import { AnswerList } from "./answer-list.tsx";
import type { RatingForm } from "./rating-form.ts";
import styles from "./rating.module.css";
import { SourceLine } from "./source-line.tsx";
import type { Therapists } from "./therapists.ts";

/** `not-yet`: sending goes on; `saved` only when the server said so. */
export type Outcome = "saving" | "not-yet" | "saved";

interface SentStepProps {
  readonly instrument: ShownInstrument;
  readonly outcome: Outcome;
  /** It would outlast the page. */
  readonly kept: boolean;
  readonly sent: Pick<RatingForm, "answers" | "changeHelps"> & {
    readonly keep: string | null;
    readonly change: string | null;
    readonly sharing: RatingSharing;
  };
  readonly therapists: Therapists;
  readonly afterCall: boolean;
}

export function SentStep(props: SentStepProps) {
  const { instrument, outcome, sent, therapists } = props;
  const rating = useRatingWords();
  useStayWarning(outcome !== "saved" && !props.kept);
  // Below the sheet's own title, which is the page's after the call.
  const Heading = props.afterCall ? "h2" : "h3";
  const title = outcome === "saved" ? rating.youShared : rating.youAreSharing;
  return (
    <div className={cx(styles["sent"], layout["stack"], layout["loose"])}>
      <OutcomeNotice {...props} />
      <section className={cx(layout["stack"], layout["tight"])}>
        <Heading className={text["label"]}>{title(therapists.names)}</Heading>
        <AnswerList
          instrument={instrument}
          answers={sent.answers}
          keep={sent.keep}
          change={sent.change}
          changeHelps={sent.changeHelps}
        />
        <SourceLine instrument={instrument}>{!instrument.validated && rating.notTested}</SourceLine>
      </section>
    </div>
  );
}

function OutcomeNotice({ outcome, kept, sent, therapists, afterCall }: SentStepProps) {
  const rating = useRatingWords();
  // Looked at again, it is no news.
  const [atFirst] = useState(outcome);
  const link = useSessionLink();
  switch (outcome) {
    case "saving":
      return (
        <Notice kind="saving" title={rating.saving} say={rating.saving}>
          <p>{afterCall ? rating.onTheWayAfterCall : rating.onTheWay}</p>
          {!kept && <p>{rating.keepOpen}</p>}
        </Notice>
      );
    case "not-yet":
      return (
        <Notice kind="not-yet" title={rating.notYet} say={rating.notYet}>
          <NotYet kept={kept} />
          <Button className={styles["tryNow"]} onClick={link.tryNow}>
            {rating.tryNow}
          </Button>
        </Notice>
      );
    case "saved": {
      const seen = afterCall || sent.sharing === "now" ? rating.seenNow : rating.seenAfterCall;
      return (
        <Notice
          kind="saved"
          title={rating.saved}
          say={atFirst === "saved" ? undefined : rating.saved}
        >
          <p>{seen(therapists.names, therapists.count)}</p>
        </Notice>
      );
    }
  }
}

/** Promises only what is true of this device. */
function NotYet({ kept }: { kept: boolean }) {
  const rating = useRatingWords();
  const { weekdayTime } = useFormat();
  const until = useView().session.ratingClosesAt;
  if (!kept) {
    return (
      <p>
        {rating.onlyHere} {rating.keepOpen}
      </p>
    );
  }
  return (
    <p>
      {rating.onDevice}{" "}
      {until === null ? rating.onDeviceMore : rating.onDeviceUntil(weekdayTime(until))}
    </p>
  );
}

/** The browser asks before it closes the page: the answers would be gone with it. */
function useStayWarning(on: boolean): void {
  useEffect(() => {
    if (!on) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [on]);
}
