// Asks a client what would help, after an answer other than yes.
import { HELPS, HELP_WORDS_MAX, MAX_HELPS } from "@sameside/shared/session/pulse";
import type { HelpId } from "@sameside/shared/session/pulse";
import { useId, useState } from "react";
import { useFormat, useMessages, useSheetMoreWords } from "../../i18n/react.tsx";
import { Button } from "../../ui/button.tsx";
import { ChoiceChip } from "../../ui/choice.tsx";
import { TextField } from "../../ui/field.tsx";
import layout from "../../ui/layout.module.css";
import { announce } from "../../ui/live-region.tsx";
import { Sees } from "../../ui/sees.tsx";
import { Slip } from "../../ui/slip.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { therapistsOf } from "../../entry/people.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { YouSaid } from "./pulse-slips.tsx";
import type { SlipProps } from "./pulse-slips.tsx";

/** Two chips at most, own words counting as one; the way to send stays in view. */
export function HelpSlip({ view, dock, step, titleRef }: SlipProps<"help">) {
  const { pulseWords, common } = useMessages();
  const more = useSheetMoreWords();
  const { list } = useFormat();
  const choice = useHelpChoice();
  const [busy, setBusy] = useState(false);
  const hintId = useId();
  const { keep } = step.mine;
  const names = list(therapistsOf(view));
  const label = keep ? more.pulse.keepToo : more.pulse.tell(names);
  const tell = async () => {
    const words = choice.own?.trim() || null;
    if (choice.helps.length === 0 && words === null) return choice.say(more.pulse.pickFirst);
    setBusy(true);
    await dock.tell(choice.helps, words);
    setBusy(false);
  };
  return (
    <Slip title={pulseWords.helpQuestion} titleRef={titleRef}>
      <YouSaid dock={dock} step={step} />
      <Sees who={keep ? "only-you" : "others"}>
        {keep ? more.pulse.pickKept : more.pulse.pickNow}
      </Sees>
      <HelpChips choice={choice} hintId={hintId} />
      <div className={styles["sticky"]}>
        <div id={hintId}>
          <ProblemLine>{choice.hint ?? dock.problem}</ProblemLine>
        </div>
        <div className={layout["row"]}>
          <Button look="main" busy={busy} onClick={() => void tell()}>
            {busy ? common.saving.saving : label}
          </Button>
          <Button look="quiet" onClick={() => dock.leaveIt()}>
            {more.pulse.leaveIt}
          </Button>
        </div>
      </div>
    </Slip>
  );
}

interface HelpChoice {
  readonly helps: readonly HelpId[];
  /** Own words; null while that chip is not picked. */
  readonly own: string | null;
  readonly hint: string | null;
  readonly say: (hint: string) => void;
  readonly toggle: (help: HelpId, on: boolean) => void;
  readonly toggleOwn: (on: boolean) => void;
  readonly setOwn: (words: string) => void;
}

function useHelpChoice(): HelpChoice {
  const more = useSheetMoreWords();
  const [helps, setHelps] = useState<readonly HelpId[]>([]);
  const [own, setOwn] = useState<string | null>(null);
  const [hint, setHint] = useState<string | null>(null);
  const say = (words: string) => {
    setHint(words);
    announce(words);
  };
  const mayPick = (on: boolean) => {
    const full = on && helps.length + (own === null ? 0 : 1) >= MAX_HELPS;
    if (full) say(more.pulse.two);
    else setHint(null);
    return !full;
  };
  return {
    helps,
    own,
    hint,
    say,
    toggle: (help, on) => {
      if (!mayPick(on)) return;
      setHelps(on ? [...helps, help] : helps.filter((other) => other !== help));
    },
    toggleOwn: (on) => {
      if (mayPick(on)) setOwn(on ? "" : null);
    },
    setOwn,
  };
}

/** It comes at the end, where the bar would hide it. */
function intoView(field: HTMLElement | null): void {
  field?.scrollIntoView({ block: "nearest" });
}

function HelpChips({ choice, hintId }: { choice: HelpChoice; hintId: string }) {
  const { pulseWords, common } = useMessages();
  const more = useSheetMoreWords();
  return (
    <fieldset className={layout["stack"]} aria-describedby={hintId}>
      <legend className={text["hidden"]}>{pulseWords.helpQuestion}</legend>
      <div className={layout["chips"]}>
        {HELPS.map((help) => (
          <ChoiceChip
            key={help}
            checked={choice.helps.includes(help)}
            onChange={(on) => choice.toggle(help, on)}
          >
            {pulseWords.helps[help]}
          </ChoiceChip>
        ))}
        <ChoiceChip checked={choice.own !== null} onChange={choice.toggleOwn}>
          {pulseWords.inMyWords}
        </ChoiceChip>
      </div>
      {choice.own !== null && (
        <TextField
          ref={intoView}
          words
          label={more.pulse.wordsLabel}
          value={choice.own}
          onChange={choice.setOwn}
          max={HELP_WORDS_MAX}
          countWords={common.left}
        />
      )}
    </fieldset>
  );
}
