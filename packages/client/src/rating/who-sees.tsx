// Says who sees the answers, in full before the first one.
import { useRatingWords } from "../i18n/react.tsx";
import { Disclosure } from "../ui/disclosure.tsx";
import { Icon } from "../ui/icon.tsx";
import { iconEye, iconOnly, iconSheet } from "../ui/icons.ts";
import layout from "../ui/layout.module.css";
import { Sees } from "../ui/sees.tsx";
import { cx } from "../ui/cx.ts";
import text from "../ui/text.module.css";
import styles from "./rating.module.css";
import type { Therapists } from "./therapists.ts";

interface WhoSeesProps {
  readonly therapists: Therapists;
  readonly clinicName: string;
  readonly afterCall: boolean;
}

/** The box a person reads before the first tap. */
export function WhoSees({ therapists, clinicName, afterCall }: WhoSeesProps) {
  const rating = useRatingWords();
  return (
    <div className={cx(layout["well"], layout["stack"], layout["tight"], styles["who"])}>
      <p className={text["label"]}>{rating.whoSees}</p>
      <ul className={styles["ticks"]}>
        <li>
          <Icon of={iconOnly} size="s" /> {rating.onlyYouNow}
        </li>
        <li>
          <Icon of={iconEye} size="s" /> {afterCall ? rating.chooseAfterCall : rating.chooseInCall}
        </li>
        <li>
          <Icon of={iconSheet} size="s" />
          <span>
            {rating.ifShared(therapists.names, therapists.count, clinicName)} {rating.nobodyElse}
          </span>
        </li>
      </ul>
    </div>
  );
}

/** The same from the first answer on: one line, more on a press. */
export function WhoSeesFolded({ therapists, clinicName }: Omit<WhoSeesProps, "afterCall">) {
  const rating = useRatingWords();
  return (
    <Disclosure
      small
      className={styles["folded"]}
      summary={
        <Sees as="span" who="only-you">
          {rating.onlyYouFolded}
        </Sees>
      }
    >
      <p className={text["small"]}>
        {rating.ifShared(therapists.names, therapists.count, clinicName)} {rating.nobodyElse}
      </p>
    </Disclosure>
  );
}
