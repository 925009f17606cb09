// What lies over the picture while the connection is away.
import { useEffect } from "react";
import { useTroubleWords } from "../../i18n/react.tsx";
import { Icon } from "../../ui/icon.tsx";
import { iconTick, iconGap } from "../../ui/icons.ts";
import { announce } from "../../ui/live-region.tsx";
import { LostCard } from "./lost-card.tsx";
import styles from "./trouble.module.css";
import type { Trouble } from "./use-trouble.ts";

type TroubleOverProps = {
  trouble: Exclude<Trouble, "none">;
  /** False: the video never came, perhaps its server cannot be reached. */
  wasConnected: boolean;
};

export function TroubleOver({ trouble, wasConnected }: TroubleOverProps) {
  if (trouble === "moment" || trouble === "back") return <Note back={trouble === "back"} />;
  return (
    <div className={styles["over"]}>
      <LostCard wasConnected={wasConnected} long={trouble === "long"} />
    </div>
  );
}

/** A moment is not read out: it is mostly over before the words are. */
function Note({ back }: { back: boolean }) {
  const { moment, lost } = useTroubleWords();
  useEffect(() => {
    if (back) announce(lost.back);
  }, [back, lost]);
  return (
    <p className={styles["note"]} data-trouble={back ? "back" : "moment"}>
      <Icon of={back ? iconTick : iconGap} size="s" /> {back ? lost.back : moment}
    </p>
  );
}
