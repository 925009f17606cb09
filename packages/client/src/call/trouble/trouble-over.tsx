// What lies over the picture while the connection is away.
import { useTroubleWords } from "../../i18n/react.tsx";
import { Icon } from "../../ui/icon.tsx";
import { iconGap } from "../../ui/icons.ts";
import { LostCard } from "./lost-card.tsx";
import styles from "./trouble.module.css";
import type { Trouble } from "./use-trouble.ts";

type TroubleOverProps = {
  trouble: Exclude<Trouble, "none">;
  /** False: the video never came, perhaps its server cannot be reached. */
  wasConnected: boolean;
};

export function TroubleOver({ trouble, wasConnected }: TroubleOverProps) {
  if (trouble === "moment") return <Moment />;
  return (
    <div className={styles["over"]}>
      <LostCard wasConnected={wasConnected} long={trouble === "long"} />
    </div>
  );
}

/** Not read out: most of the time it is over before the words are. */
function Moment() {
  const { moment } = useTroubleWords();
  return (
    <p className={styles["moment"]} data-trouble="moment">
      <Icon of={iconGap} size="s" /> {moment}
    </p>
  );
}
