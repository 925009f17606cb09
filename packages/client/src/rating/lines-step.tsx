// The lines of the questionnaire, one after the other.
import type { Instrument } from "@sameside/shared/instruments/instrument";
import { useRatingWords } from "../i18n/react.tsx";
import { RadioScale } from "../ui/radio-scale.tsx";
import text from "../ui/text.module.css";
import { cx } from "../ui/cx.ts";
import type { RatingForm } from "./rating-form.ts";
import { withAnswer } from "./rating-form.ts";
import styles from "./rating.module.css";
import type { Therapists } from "./therapists.ts";
import { WhoSees, WhoSeesFolded } from "./who-sees.tsx";

interface LinesStepProps {
  readonly instrument: Instrument;
  readonly form: RatingForm;
  readonly therapists: Therapists;
  readonly clinicName: string;
  readonly afterCall: boolean;
  readonly onChange: (parts: Partial<RatingForm>) => void;
}

/** The intro stands until the first answer; then the lines have the room. */
export function LinesStep(props: LinesStepProps) {
  const { instrument, form, therapists, clinicName, afterCall } = props;
  const rating = useRatingWords();
  const begun = Object.keys(form.answers).length > 0;
  return (
    <div className={styles["form"]}>
      {begun ? (
        <WhoSeesFolded therapists={therapists} clinicName={clinicName} />
      ) : (
        <>
          <p className={text["said"]} lang={instrument.language}>
            <bdi>{instrument.intro}</bdi>
          </p>
          {therapists.count > 1 && <p className={text["said"]}>{rating.together}</p>}
          <WhoSees therapists={therapists} clinicName={clinicName} afterCall={afterCall} />
        </>
      )}
      {instrument.items.map((item) => (
        <Line key={item.id} {...props} item={item} />
      ))}
      <p className={cx(text["small"], styles["source"])}>
        {rating.source(
          instrument.id.toUpperCase(),
          instrument.version,
          instrument.copyright,
          instrument.licence,
        )}{" "}
        {!instrument.validated && rating.notTested}
      </p>
    </div>
  );
}

function Line(props: LinesStepProps & { readonly item: Instrument["items"][number] }) {
  const { instrument, form, item, onChange } = props;
  const rating = useRatingWords();
  const answer = form.answers[item.id];
  return (
    <RadioScale
      legend={item.text}
      aside={item.aside}
      lang={instrument.language}
      min={instrument.scale.min}
      max={instrument.scale.max}
      minLabel={instrument.scale.minLabel}
      maxLabel={instrument.scale.maxLabel}
      skipLabel={rating.skip}
      skipName={rating.skipName}
      value={answer === "skipped" ? "skip" : answer}
      onChange={(value) =>
        onChange(withAnswer(form, item.id, value === "skip" ? "skipped" : value))
      }
    />
  );
}
