// Whole screens put together from the kit, for the development page.
import { useState } from "react";
import { Button, ButtonLink, IconButton } from "../button.tsx";
import { Check } from "../choice.tsx";
import { Disclosure } from "../disclosure.tsx";
import { TextField } from "../field.tsx";
import * as icons from "../icons.ts";
import { Item, MarginRow } from "../item.tsx";
import { Knock } from "../knock.tsx";
import layout from "../layout.module.css";
import { Menu } from "../menu.tsx";
import { Nudge } from "../notices.tsx";
import { Sees } from "../sees.tsx";
import { Card, Page, SkipLink } from "../page.tsx";
import type { ScaleValue } from "../radio-scale.tsx";
import { RadioScale } from "../radio-scale.tsx";
import { Clock, Ruler } from "../ruler.tsx";
import { Sheet } from "../sheet.tsx";
import { Slip } from "../slip.tsx";
import { Control } from "../control.tsx";
import { ControlBar, Stage, Tile, TileEmpty } from "../stage.tsx";
import { StarterChip } from "../starter-chip.tsx";
import text from "../text.module.css";

const lines = ["I felt safe enough to be honest.", "My therapist made sure they understood me."];

function Bar() {
  return (
    <ControlBar
      label="Call controls"
      end={
        <>
          <Control icon={icons.iconSheet} pressed>
            Agenda
          </Control>
          <Control icon={icons.iconLeave} out>
            Leave
          </Control>
        </>
      }
    >
      <Control icon={icons.iconMic}>Mute</Control>
      <Control icon={icons.iconCam}>Stop video</Control>
      <Control icon={icons.iconShare}>Share</Control>
    </ControlBar>
  );
}

function Tiles() {
  return (
    <>
      <Tile caption="Robin">
        <TileEmpty icon={icons.iconCamOff}>Robin’s camera is off</TileEmpty>
      </Tile>
      <Tile kind="self" caption="You">
        <TileEmpty icon={icons.iconCamOff}>Off</TileEmpty>
      </Tile>
    </>
  );
}

function Acts({ words }: { words: string }) {
  const entries = [
    { id: "up", label: "Move up", icon: icons.iconUp, onPress: () => {} },
    { id: "down", label: "Move down", icon: icons.iconDown, onPress: () => {} },
    { id: "minutes", label: "Minutes", icon: icons.iconClock, onPress: () => {} },
    { id: "note", label: "Add a note", icon: icons.iconPencil, onPress: () => {} },
  ];
  return (
    <>
      <IconButton icon={icons.iconStar} label={`Star: ${words}`} pressed={false} />
      <Menu label={`More for: ${words}`} entries={entries} />
    </>
  );
}

function AskedSlip() {
  const [kept, setKept] = useState(false);
  return (
    <Slip
      title="Is this helping right now?"
      aside={<Button look="quiet">Not now</Button>}
      say="Your therapist asks: is this helping right now?"
    >
      <Sees who={kept ? "only-you" : "others"}>
        {kept ? "Only you see this until the end." : "Your therapist sees this right away."}
      </Sees>
      <div className={layout["answers"]}>
        {["Yes, keep going", "A bit", "Not really", "Not sure"].map((answer) => (
          <Button key={answer}>{answer}</Button>
        ))}
      </div>
      <Check checked={kept} onChange={setKept}>
        Keep it for the end
      </Check>
    </Slip>
  );
}

function Lines() {
  return (
    <ol>
      <Item
        mark="tick"
        tone="done"
        words="How my week went"
        state="Done"
        meta={["Sam", "10 min"]}
      />
      <Item
        mark="now"
        tone="active"
        words="The talk with my sister, over as many lines as it needs"
        state="Now"
        meta={["Sam", "15 min"]}
        stars="Sam, you"
        acts={<Acts words="The talk with my sister" />}
      />
      <Item
        mark={3}
        tone="ink"
        words="Sleep: what we tried last week"
        state="Agreed"
        acts={<Acts words="Sleep" />}
      />
      <Item
        mark="ring"
        tone="proposed"
        words="Something hard to say"
        state="New"
        meta={["Sam"]}
        acts={<Button>OK</Button>}
      />
      <Item
        mark="carry"
        tone="proposed"
        words="Going back to work"
        state="From last time"
        acts={<Acts words="Work" />}
      />
      <Item mark="draft" tone="pencil" words="A draft" state="Draft" meta={["only you"]} />
    </ol>
  );
}

export function CallExample() {
  const [words, setWords] = useState("");
  const asked = new URLSearchParams(location.search).has("asked");
  return (
    <Stage
      title="Session with Robin"
      skipLink={<SkipLink to="sheet">Skip to the agenda</SkipLink>}
      view={<Tiles />}
      knock={
        asked ? undefined : (
          <Knock
            icon={icons.iconDoor}
            title="A family member is knocking"
            note="On the list. Sam does not see this."
            say="A family member is knocking"
          >
            <Button>Not now</Button>
            <Button look="main">Let in</Button>
          </Knock>
        )
      }
      bar={<Bar />}
      sheet={
        <Sheet
          id="sheet"
          title="Today"
          headSide={<Clock now="14:18">24 min to wrap-up</Clock>}
          headMore={<Ruler label="18 of 50 minutes used." used={0.36} wrapUp={0.84} />}
          slip={asked && <AskedSlip />}
          foot={
            <div className={layout["fit"]}>
              <Button icon={icons.iconPause}>Pause, please</Button>
              <Button icon={icons.iconBuoy}>Talk about safety</Button>
            </div>
          }
        >
          <Lines />
          <Nudge>That may be more than we have time for. Which matters most?</Nudge>
          <MarginRow mark="add">
            <TextField
              words
              label="Add to today"
              hideLabel
              placeholder="A few words are fine."
              value={words}
              onChange={setWords}
              max={140}
              countWords={(left) => `${left} left`}
            />
            <Disclosure small summary="Starters">
              <div className={layout["chips"]}>
                <StarterChip>How my week went</StarterChip>
                <StarterChip>Something hard to say</StarterChip>
              </div>
            </Disclosure>
          </MarginRow>
        </Sheet>
      }
    />
  );
}

export function RatingExample() {
  const [values, setValues] = useState<Record<string, ScaleValue>>({ [lines[0] ?? ""]: 7 });
  return (
    <Stage
      title="Session with Robin"
      skipLink={<SkipLink to="sheet">Skip to the six lines</SkipLink>}
      shape="rating"
      view={<Tiles />}
      bar={<Bar />}
      sheet={
        <Sheet
          id="sheet"
          plain
          title="How was working together today?"
          headSide={<IconButton icon={icons.iconClose} label="Back to the agenda" />}
          foot={
            <div className={layout["row"]}>
              <p className={text["small"]}>1 answered</p>
              <Button look="main" className={layout["push"]}>
                Go on
              </Button>
            </div>
          }
        >
          <div className={layout["pad"]}>
            <Disclosure
              small
              summary={
                <Sees as="span" who="only-you">
                  Only you see this so far.
                </Sees>
              }
            >
              <p className={text["small"]}>If you share, Robin sees your answers.</p>
            </Disclosure>
            {lines.map((line) => (
              <RadioScale
                key={line}
                legend={line}
                min={0}
                max={10}
                minLabel="Not at all"
                maxLabel="Fully"
                skipLabel="Skip"
                skipName="Skip this line"
                value={values[line]}
                onChange={(value) => setValues({ ...values, [line]: value })}
              />
            ))}
          </div>
        </Sheet>
      }
    />
  );
}

export function CardExample() {
  return (
    <Page
      centred
      clinic="Harbour Lane Practice"
      headSide={
        <ButtonLink look="quiet" icon={icons.iconPhone} href="tel:+441632960123">
          Call the practice
        </ButtonLink>
      }
    >
      <Card
        icon={icons.iconDoor}
        title="You are no longer in the call."
        lead="Robin has taken you out of it. This can also happen by mistake. You can ask the practice what comes next."
        actions={
          <>
            <ButtonLink look="main" big icon={icons.iconPhone} href="tel:+441632960123">
              Call 01632 960 123
            </ButtonLink>
            <Button>Write down how it went</Button>
          </>
        }
        small="What you wrote on the agenda is kept."
      />
    </Page>
  );
}
