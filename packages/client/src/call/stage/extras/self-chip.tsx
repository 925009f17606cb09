// Stands where the own picture was: brings it back, says what others hear of the person.
import { useMessages, useStageWords } from "../../../i18n/react.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { iconMic, iconMicOff } from "../../../ui/icons.ts";
import text from "../../../ui/text.module.css";
import { useSelfPlace } from "../self-place.ts";
import styles from "./extras.module.css";

type SelfChipProps = {
  silent: boolean;
  /** The own screen travels to the others. */
  sharing: boolean;
};

export function SelfChip({ silent, sharing }: SelfChipProps) {
  const { call } = useMessages().call;
  const { own } = useStageWords();
  const { change } = useSelfPlace();
  return (
    <button type="button" className={styles["chip"]} onClick={() => change({ hidden: false })}>
      <Icon of={silent ? iconMicOff : iconMic} size="s" />
      <span>
        {own.show}
        {silent && <span className={text["hidden"]}>. {own.muted}</span>}
        {sharing && <span className={styles["chipNote"]}>{call.yourScreen}</span>}
      </span>
    </button>
  );
}
