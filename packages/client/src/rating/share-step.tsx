// Two notes with the choice of what happens to the answers.
import { HELPS } from "@sameside/shared/session/pulse";
import { RATING_WORDS_MAX } from "@sameside/shared/session/rating";
import type { Ref } from "react";
import { useMessages, useRatingWords } from "../i18n/react.tsx";
import { ChoiceCards, ChoiceChip } from "../ui/choice.tsx";
import { cx } from "../ui/cx.ts";
import { Disclosure } from "../ui/disclosure.tsx";
import { TextArea } from "../ui/field.tsx";
import { Icon } from "../ui/icon.tsx";
import { iconInfo } from "../ui/icons.ts";
import layout from "../ui/layout.module.css";
import { Sees } from "../ui/sees.tsx";
import text from "../ui/text.module.css";
import type { Choice, Missing, RatingForm } from "./rating-form.ts";
import { choicesOf } from "./rating-form.ts";
import styles from "./rating.module.css";
import type { Therapists } from "./therapists.ts";

interface ShareStepProps {
  readonly form: RatingForm;
  readonly therapists: Therapists;
  readonly afterCall: boolean;
  /** What Confirm said is missing. */
  readonly missing: Missing | null;
  readonly placeRef: Ref<HTMLDivElement>;
  readonly onChange: (parts: Partial<RatingForm>) => void;
}

/** Inside `placeRef` the field a {@link Missing} is about carries it as `data-about`. */
export function ShareStep(props: ShareStepProps) {
  const { form, missing, placeRef, onChange } = props;
  const { problems } = useMessages();
  const rating = useRatingWords();
  const sentence = missing === "choice" ? rating.chooseFirst : rating.nothingToShare;
  const words = form.refused === null ? sentence : problems[form.refused];
  const isMissing = missing === "choice" || missing === "nothing" || form.refused !== null;
  return (
    <div ref={placeRef} className={cx(styles["form"], layout["stack"], layout["loose"])}>
      <Notes form={form} missing={missing} onChange={onChange} />
      <div data-about="choice nothing">
        <ChoiceCards
          showLegend
          legend={
            <>
              {rating.whatHappens}
              {isMissing && (
                <span className={cx(styles["missingChoice"], text["small"])}>
                  <Icon of={iconInfo} size="s" />
                  <span>{words}</span>
                </span>
              )}
            </>
          }
          value={form.choice}
          onChange={(choice) => onChange({ choice, refused: null })}
          options={useOptions(props)}
        />
      </div>
    </div>
  );
}

function useOptions({ therapists, afterCall, form }: ShareStepProps) {
  const rating = useRatingWords();
  const { names, count } = therapists;
  const words: Record<Choice, { label: string; note: string }> = {
    now: afterCall
      ? { label: rating.share, note: rating.shareNote(names, count) }
      : { label: rating.shareNow, note: rating.shareNowNote(names, count) },
    "after-call": { label: rating.shareAfter, note: rating.shareAfterNote(names, count) },
    "dont-save": { label: rating.dontSave, note: rating.dontSaveNote(names, count) },
  };
  const who = form.choice === "dont-save" ? "only-you" : "others";
  return choicesOf(afterCall).map((value) => ({
    value,
    label: words[value].label,
    note:
      value === form.choice ? (
        <Sees as="span" who={who}>
          {words[value].note}
        </Sees>
      ) : (
        words[value].note
      ),
  }));
}

function Notes({ form, missing, onChange }: Pick<ShareStepProps, "form" | "missing" | "onChange">) {
  const { common } = useMessages();
  const rating = useRatingWords();
  const note = (field: "keep" | "change") => (
    <div data-about={field}>
      <TextArea
        words
        rows={2}
        label={rating[field]}
        value={form[field]}
        onChange={(value) => onChange({ [field]: value })}
        max={RATING_WORDS_MAX}
        countWords={common.left}
        error={missing === field ? rating.noteTooLong : undefined}
      />
    </div>
  );
  return (
    <div className={cx(layout["stack"], layout["close"])}>
      <div className={styles["notes"]}>
        {note("keep")}
        {note("change")}
      </div>
      <Disclosure small summary={rating.pick} startOpen={form.changeHelps.length > 0}>
        <Chips form={form} onChange={onChange} />
      </Disclosure>
      <p className={cx(styles["info"], text["small"])}>
        <Icon of={iconInfo} size="s" />
        <span>{rating.notesGo}</span>
      </p>
    </div>
  );
}

function Chips({ form, onChange }: Pick<ShareStepProps, "form" | "onChange">) {
  const { pulseWords } = useMessages();
  return (
    <div className={layout["chips"]}>
      {HELPS.map((help) => (
        <ChoiceChip
          key={help}
          checked={form.changeHelps.includes(help)}
          onChange={(checked) =>
            onChange({
              changeHelps: checked
                ? [...form.changeHelps, help]
                : form.changeHelps.filter((other) => other !== help),
            })
          }
        >
          {pulseWords.helps[help]}
        </ChoiceChip>
      ))}
    </div>
  );
}
