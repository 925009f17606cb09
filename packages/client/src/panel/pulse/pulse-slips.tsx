// The slips of a check-in as its client sees them.
import { PULSE_ANSWERS } from "@sameside/shared/session/pulse";
import { isAutomatic } from "@sameside/shared/session/pulse-view";
import type { SessionView } from "@sameside/shared/session/view";
import type { Ref } from "react";
import { useEffect, useEffectEvent, useState } from "react";
import { useFormat, useMessages, useSheetMoreWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { Check } from "../../ui/choice.tsx";
import { cx } from "../../ui/cx.ts";
import { iconUndo } from "../../ui/icons.ts";
import layout from "../../ui/layout.module.css";
import { Sees } from "../../ui/sees.tsx";
import { Slip } from "../../ui/slip.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { nameOf, therapistsOf } from "../../entry/people.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import type { DockStep, PulseDock } from "./use-pulse-dock.ts";

export type SlipProps<At extends DockStep["at"]> = {
  view: SessionView;
  dock: PulseDock;
  step: Extract<DockStep, { at: At }>;
  titleRef: Ref<HTMLHeadingElement>;
};

/** Four equal answers; who sees it stands above them, and changes with the choice below. */
export function AskSlip({ view, dock, step, titleRef }: SlipProps<"ask">) {
  const { pulseWords } = useMessages();
  const more = useSheetMoreWords();
  const [keep, setKeep] = useState(false);
  const { pulseId, byMe } = step;
  const pulse = view.pulses.find(({ id }) => id === pulseId);
  const itself = pulse !== undefined && isAutomatic(pulse);
  const says = itself ? more.pulse.saysItself : more.pulse.says(nameOf(view, pulse?.askedBy ?? ""));
  return (
    <Slip
      title={pulseWords.question}
      titleRef={titleRef}
      aside={
        <Button look="quiet" onClick={() => dock.pass(pulseId)}>
          {more.pulse.notNow}
        </Button>
      }
      say={byMe ? undefined : says}
    >
      {itself && <p className={text["small"]}>{more.pulse.itself}</p>}
      <Sees who={keep ? "only-you" : "others"}>
        {keep ? more.pulse.seesKept : more.pulse.seesNow}
      </Sees>
      <div className={layout["answers"]}>
        {PULSE_ANSWERS.map((answer) => (
          <Button key={answer} onClick={() => dock.answer(pulseId, answer, keep)}>
            {pulseWords.answers[answer]}
          </Button>
        ))}
      </div>
      <Check checked={keep} onChange={setKeep}>
        {more.pulse.keep}
      </Check>
      <ProblemLine>{dock.problem}</ProblemLine>
    </Slip>
  );
}

export function YouSaid({
  dock,
  step,
}: {
  dock: PulseDock;
  step: SlipProps<"help" | "given">["step"];
}) {
  const { pulseWords, common } = useMessages();
  const more = useSheetMoreWords();
  const { mine, given } = step;
  return (
    <div className={styles["said"]}>
      <p>
        <span className={text["small"]}>{more.pulse.youSaid}</span>{" "}
        <b>{pulseWords.answers[mine.answer]}</b>
      </p>
      <UndoOrSaving dock={dock} saving={given === null} mayUndo={mayUndo(step)} />
      {given === null && <span className={text["hidden"]}>{common.saving.saving}</span>}
    </div>
  );
}

function mayUndo({ given }: SlipProps<"help" | "given">["step"]): boolean {
  return given?.kind === "kept" || (given?.undoUntil ?? null) !== null;
}

function UndoOrSaving(props: { dock: PulseDock; saving: boolean; mayUndo: boolean }) {
  const { common } = useMessages();
  const more = useSheetMoreWords();
  if (props.saving) return <span className={text["small"]}>{common.saving.saving}</span>;
  if (!props.mayUndo) return null;
  return (
    <Button
      look="quiet"
      icon={iconUndo}
      aria-label={more.pulse.undoFor}
      onClick={() => props.dock.undo()}
    >
      {more.pulse.undo}
    </Button>
  );
}

/** Stays for as long as the answer can be taken back. */
export function GivenSlip({ view, dock, step, titleRef }: SlipProps<"given">) {
  const { pulseWords, common } = useMessages();
  const more = useSheetMoreWords();
  const { list } = useFormat();
  const { mine, given } = step;
  const helps = given?.helps.map((help) => pulseWords.helps[help]) ?? [];
  const words = given?.words ?? null;
  const sent = mine.keep ? more.pulse.kept : more.pulse.sentTo(list(therapistsOf(view)));
  return (
    <Slip
      title={given === null ? common.saving.saving : sent}
      titleRef={titleRef}
      say={given === null ? undefined : sent}
    >
      <YouSaid dock={dock} step={step} />
      {(helps.length > 0 || words !== null) && (
        <p className={text["small"]}>
          {more.answer.wouldHelp} {list(words === null ? helps : [...helps, words])}
        </p>
      )}
      <ProblemLine>{dock.problem}</ProblemLine>
    </Slip>
  );
}

const TAKEN_BACK_SHOWN_MS = 10_000;

export function TakenBackSlip({ view, dock, titleRef }: Omit<SlipProps<"taken-back">, "step">) {
  const more = useSheetMoreWords();
  const { list } = useFormat();
  const close = useEffectEvent(dock.close);
  useEffect(() => {
    const timer = setTimeout(close, TAKEN_BACK_SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <Slip title={more.pulse.takenBack} titleRef={titleRef} say={more.pulse.takenBack}>
      <p className={cx(text["small"])}>{more.pulse.takenBackMore(list(therapistsOf(view)))}</p>
      <Button onClick={() => dock.close()}>{more.pulse.close}</Button>
    </Slip>
  );
}
