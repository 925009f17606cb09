// Describes an unfinished rating with what Confirm makes of it.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import type { ProblemCode } from "@sameside/shared/http/problem";
import type { Answers, LineAnswer, ShownInstrument } from "@sameside/shared/instruments/instrument";
import type { HelpId } from "@sameside/shared/session/pulse";
import { RATING_WORDS_MAX } from "@sameside/shared/session/rating";
import { countGraphemes } from "@sameside/shared/text";

export type Choice = "now" | "after-call" | "dont-save";

/** `sending`: shared, the server did not answer yet; `closing`: the same for a skipped or unsaved one. */
export type Stage = "lines" | "share" | "sending" | "saved" | "closing" | "not-kept";

/** What one person filled in so far. */
export interface RatingForm {
  readonly stage: Stage;
  readonly answers: Answers;
  readonly keep: string;
  readonly change: string;
  readonly changeHelps: readonly HelpId[];
  readonly choice: Choice | undefined;
  /** Why the server did not take it; everything filled in stays. */
  readonly refused: ProblemCode | null;
}

export const EMPTY_FORM: RatingForm = {
  stage: "lines",
  answers: {},
  keep: "",
  change: "",
  changeHelps: [],
  choice: undefined,
  refused: null,
};

/** What Confirm is still missing: a choice, anything to share, or a shorter note. */
export type Missing = "choice" | "nothing" | "keep" | "change";

/** After the call "after the call" is over: only one way to share is left. */
export function choicesOf(afterCall: boolean): readonly Choice[] {
  return afterCall ? ["now", "dont-save"] : ["now", "after-call", "dont-save"];
}

/** The first thing that keeps `form` from being sent, or null. */
export function whatIsMissing(form: RatingForm, afterCall: boolean): Missing | null {
  if (form.choice === "dont-save") return null;
  if (countGraphemes(form.keep.trim()) > RATING_WORDS_MAX) return "keep";
  if (countGraphemes(form.change.trim()) > RATING_WORDS_MAX) return "change";
  if (form.choice === undefined || !choicesOf(afterCall).includes(form.choice)) return "choice";
  return isEmpty(form) ? "nothing" : null;
}

/** Nothing to share is filled in. */
export function isEmpty(form: RatingForm): boolean {
  return (
    Object.keys(form.answers).length === 0 &&
    form.keep.trim() === "" &&
    form.change.trim() === "" &&
    form.changeHelps.length === 0
  );
}

/** The one command that carries all answers. `language`: in which the lines were read. */
export function shareCommand(
  form: RatingForm,
  instrument: Pick<ShownInstrument, "id" | "version">,
  language: string,
): ParticipantCommand {
  return {
    type: "rating.share",
    instrument: { id: instrument.id, version: instrument.version },
    answers: form.answers,
    keep: form.keep.trim() || null,
    change: form.change.trim() || null,
    changeHelps: form.changeHelps,
    sharing: form.choice === "after-call" ? "after-call" : "now",
    language,
  };
}

export function withAnswer(form: RatingForm, line: string, answer: LineAnswer): RatingForm {
  return { ...form, answers: { ...form.answers, [line]: answer } };
}

export function countAnswers(answers: Answers): { answered: number; skipped: number } {
  const given = Object.values(answers);
  const skipped = given.filter((answer) => answer === "skipped").length;
  return { answered: given.length - skipped, skipped };
}
