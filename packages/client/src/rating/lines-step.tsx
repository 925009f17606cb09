// The lines of the questionnaire, one after the other.
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import { linesIn } from "@sameside/shared/instruments/texts-for";
import type { ReadLine } from "@sameside/shared/instruments/texts-for";
import { useRatingWords } from "../i18n/react.tsx";
import { RadioScale } from "../ui/radio-scale.tsx";
import text from "../ui/text.module.css";
import type { RatingForm } from "./rating-form.ts";
import { withAnswer } from "./rating-form.ts";
import styles from "./rating.module.css";
import { SourceLine } from "./source-line.tsx";
import type { Therapists } from "./therapists.ts";
import { useTexts } from "./use-instrument.ts";
import { WhoSees, WhoSeesFolded } from "./who-sees.tsx";

interface LinesStepProps {
  readonly instrument: ShownInstrument;
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
  const { texts, lang } = useTexts(instrument);
  const begun = Object.keys(form.answers).length > 0;
  return (
    <div className={styles["form"]}>
      {begun ? (
        <WhoSeesFolded therapists={therapists} clinicName={clinicName} />
      ) : (
        <>
          <p className={text["said"]} lang={lang}>
            <bdi>{texts.intro}</bdi>
          </p>
          {therapists.count > 1 && <p className={text["said"]}>{rating.together}</p>}
          <WhoSees therapists={therapists} clinicName={clinicName} afterCall={afterCall} />
        </>
      )}
      {linesIn(instrument, texts).map((line) => (
        <Line key={line.id} {...props} line={line} />
      ))}
      <SourceLine instrument={instrument} className={styles["source"]}>
        {!instrument.validated && rating.notTested}
      </SourceLine>
    </div>
  );
}

function Line(props: LinesStepProps & { readonly line: ReadLine }) {
  const { instrument, form, line, onChange } = props;
  const rating = useRatingWords();
  const { texts, lang } = useTexts(instrument);
  const answer = form.answers[line.id];
  return (
    <RadioScale
      legend={line.text}
      aside={line.aside}
      lang={lang}
      min={instrument.scale.min}
      max={instrument.scale.max}
      minLabel={texts.minLabel}
      maxLabel={texts.maxLabel}
      skipLabel={rating.skip}
      skipName={rating.skipName}
      value={answer === "skipped" ? "skip" : answer}
      onChange={(value) =>
        onChange(withAnswer(form, line.id, value === "skip" ? "skipped" : value))
      }
    />
  );
}
