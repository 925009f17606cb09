// The rating on a page of its own, after the call.
import { useMessages } from "../../i18n/react.tsx";
import { RatingSheet } from "../../rating/rating-sheet.tsx";
import styles from "../call.module.css";
import { CallPageFrame } from "../page-frame.tsx";
import { useVisit } from "../visit-context.tsx";

export function RatingAfter() {
  const { call } = useMessages();
  const visit = useVisit();
  const back = () => visit.openRating(false);
  return (
    <CallPageFrame skip={call.skip.check}>
      <div className={styles["rating"]}>
        <RatingSheet afterCall onDone={back} onBack={back} />
      </div>
    </CallPageFrame>
  );
}
