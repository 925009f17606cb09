// The rating on a page of its own, after the call.
import { Part } from "../../entry/part.tsx";
import { useMessages } from "../../i18n/react.tsx";
import { RatingSheet } from "../../rating/lazy-rating.ts";
import text from "../../ui/text.module.css";
import styles from "../call.module.css";
import { CallPageFrame } from "../page-frame.tsx";
import { useVisit } from "../visit-context.tsx";

export function RatingAfter() {
  const { call, common } = useMessages();
  const visit = useVisit();
  const back = () => visit.openRating(false);
  return (
    <CallPageFrame skip={call.skip.check}>
      <div className={styles["rating"]}>
        <Part waiting={<p className={text["lead"]}>{common.loading}</p>}>
          <RatingSheet afterCall onDone={back} onBack={back} />
        </Part>
      </div>
    </CallPageFrame>
  );
}
