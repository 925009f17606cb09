// Says that the form is open on another device of the same person.
import { useRatingWords } from "../i18n/react.tsx";
import { Button } from "../ui/button.tsx";
import { cx } from "../ui/cx.ts";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import styles from "./rating.module.css";

interface ElsewhereStepProps {
  /** Something was filled in on this device, too. */
  readonly begunHere: boolean;
  readonly onHere: () => void;
}

export function ElsewhereStep({ begunHere, onHere }: ElsewhereStepProps) {
  const rating = useRatingWords();
  return (
    <div className={cx(styles["sent"], layout["stack"])}>
      <p className={text["said"]}>{rating.elsewhere}</p>
      <p>{begunHere ? rating.elsewhereHas : rating.elsewhereEmpty}</p>
      <div>
        <Button look="main" onClick={onHere}>
          {rating.goOnHere}
        </Button>
      </div>
    </div>
  );
}
