// Each part alone, for the development page.
import type { ReactNode } from "react";
import { useState } from "react";
import { Button, IconButton } from "../button.tsx";
import { Check, ChoiceCards, ChoiceChip, Segments } from "../choice.tsx";
import { cx } from "../cx.ts";
import { TextArea, TextField } from "../field.tsx";
import { Select } from "../select.tsx";
import * as icons from "../icons.ts";
import layout from "../layout.module.css";
import { Menu } from "../menu.tsx";
import { Notice, Signal } from "../notices.tsx";
import { Sees } from "../sees.tsx";
import { Page } from "../page.tsx";
import { RadioScale } from "../radio-scale.tsx";
import type { ScaleValue } from "../radio-scale.tsx";
import { StarterChip } from "../starter-chip.tsx";
import text from "../text.module.css";
import { Toast } from "../toast.tsx";

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={cx(layout["paper"], layout["pad"], layout["stack"])} data-ground="paper">
      <h2 className={text["heading"]}>{title}</h2>
      {children}
    </section>
  );
}

function Buttons() {
  return (
    <Part title="Buttons">
      <div className={layout["row"]}>
        <Button look="main">Main</Button>
        <Button>Plain</Button>
        <Button look="quiet">Quiet</Button>
        <Button busy>Saving…</Button>
        <IconButton icon={icons.iconStar} label="Star" pressed />
        <Menu
          label="More for: this"
          entries={[
            { id: "up", label: "Move up", icon: icons.iconUp, onPress: () => {} },
            { id: "back", label: "Take back", icon: icons.iconUndo, onPress: () => {} },
          ]}
        />
      </div>
      <Button look="main" big wide>
        Go to the waiting room
      </Button>
    </Part>
  );
}

function Choices() {
  const [chips, setChips] = useState<readonly string[]>(["slow down"]);
  const [end, setEnd] = useState<"carry" | "park" | "let-go">();
  const [share, setShare] = useState<"now" | "after" | "no">();
  const toggle = (chip: string) => (on: boolean) =>
    setChips(on ? [...chips, chip] : chips.filter((other) => other !== chip));
  return (
    <Part title="Choices">
      <div className={layout["chips"]}>
        <StarterChip>How my week went</StarterChip>
        {["slow down", "a short break"].map((chip) => (
          <ChoiceChip key={chip} checked={chips.includes(chip)} onChange={toggle(chip)}>
            {chip}
          </ChoiceChip>
        ))}
      </div>
      <Segments
        legend="What to do with it"
        value={end}
        onChange={setEnd}
        options={[
          { value: "carry", label: "Carry" },
          { value: "park", label: "Park" },
          { value: "let-go", label: "Let go" },
        ]}
      />
      <ChoiceCards
        legend="Who sees it"
        showLegend
        value={share}
        onChange={setShare}
        options={[
          { value: "now", label: "Share and talk now", note: "Robin sees it at once." },
          { value: "after", label: "Share after the call", note: "Robin sees it then." },
          { value: "no", label: "Don’t save", note: "No answer is stored." },
        ]}
      />
    </Part>
  );
}

function Fields() {
  const [tel, setTel] = useState("");
  const [note, setNote] = useState("A note of some length");
  const [cam, setCam] = useState("one");
  const [kept, setKept] = useState(true);
  return (
    <Part title="Fields">
      <TextField label="Number to call you back" type="tel" value={tel} onChange={setTel} />
      <TextArea
        words
        label="One thing to keep?"
        hint="A few words are fine."
        error={note.length > 20 ? "This is a little long for one line." : undefined}
        value={note}
        onChange={setNote}
        max={30}
        countWords={(left) => `${left} left`}
      />
      <Select
        label="Camera"
        value={cam}
        onChange={setCam}
        options={[
          { value: "one", label: "Built-in camera" },
          { value: "two", label: "Another camera" },
        ]}
      />
      <Check checked={kept} onChange={setKept}>
        Keep it for the end
      </Check>
    </Part>
  );
}

function Notices() {
  const [toast, setToast] = useState(false);
  return (
    <Part title="Notices">
      <Sees who="others">Your therapist sees this right away.</Sees>
      <Sees who="only-you">Only you see this so far.</Sees>
      <Notice kind="saving" title="Saving…" />
      <Notice kind="not-yet" title="Not saved yet, we keep trying" />
      <Notice kind="saved" title="Saved" />
      <Signal kind="safety" title="Sam wants to talk about safety.">
        <p className={text["small"]}>14:26. Only you see this.</p>
        <Button>I have seen it</Button>
      </Signal>
      <Button onClick={() => setToast(true)}>Show a toast</Button>
      {toast && (
        <Toast
          words="Sent to Robin"
          action={{ label: "Undo", onPress: () => setToast(false) }}
          onGone={() => setToast(false)}
        />
      )}
    </Part>
  );
}

function Scale() {
  const [value, setValue] = useState<ScaleValue>();
  return (
    <Part title="Radio line">
      <RadioScale
        legend="We moved toward what I care about."
        aside="Still finding out what that is? That counts too."
        min={0}
        max={10}
        minLabel="Not at all"
        maxLabel="Fully"
        skipLabel="Skip"
        skipName="Skip this line"
        value={value}
        onChange={setValue}
      />
    </Part>
  );
}

export function Parts() {
  return (
    <Page clinic="Harbour Lane Practice">
      <h1 className={text["title"]}>One sheet, few parts</h1>
      <div className={cx(layout["two"])}>
        <div className={layout["stack"]}>
          <Buttons />
          <Choices />
          <Scale />
        </div>
        <div className={layout["stack"]}>
          <Fields />
          <Notices />
        </div>
      </div>
    </Page>
  );
}
