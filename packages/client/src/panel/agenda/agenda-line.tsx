// One shared line of the agenda with what can be done with it.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import { isOpen } from "@sameside/shared/session/agenda-item";
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import { useState } from "react";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import {
  iconClock,
  iconClose,
  iconDown,
  iconPen,
  iconPencil,
  iconStar,
  iconTick,
  iconUndo,
  iconUp,
} from "../../ui/icons.ts";
import type { IconShape } from "../../ui/icons.ts";
import { Item } from "../../ui/item.tsx";
import type { ItemTone, MarginMark } from "../../ui/item.tsx";
import { announce } from "../../ui/live-region.tsx";
import { Menu } from "../../ui/menu.tsx";
import styles from "../panel.module.css";
import { nameOrYou, otherSideOf, othersOf } from "../../entry/people.ts";
import { ProblemLine } from "../../ui/problem-line.tsx";
import { useAct } from "../../entry/use-act.ts";
import { EditForm } from "./edit-form.tsx";
import type { Form } from "./edit-form.tsx";
import { lineActsOf, neighbours, waitsForOthers } from "./line-acts.ts";
import type { LineAct } from "./line-acts.ts";

type AgendaLineProps = {
  view: SessionView;
  item: AgendaItem;
  /** 1-based place in the list. */
  place: number;
};

export function AgendaLine({ view, item, place }: AgendaLineProps) {
  const messages = useMessages();
  const { panel, common } = messages;
  const { list } = useFormat();
  const { act, problem } = useAct();
  const [form, setForm] = useState<Form | null>(null);
  const lineId = `line-${item.id}`;
  const closeForm = () => {
    setForm(null);
    document.querySelector<HTMLElement>(`#${CSS.escape(lineId)} [aria-haspopup]`)?.focus();
  };
  const { atHand, more } = lineActsOf(view, item);
  const press = (what: LineAct) => {
    if (what === "words" || what === "note" || what === "minutes") return setForm(what);
    const command = commandFor(view, item, what);
    if (command === null) return;
    if (what === "up" || what === "down") {
      announce(panel.agenda.moved(item.text, what === "up" ? place - 1 : place + 1));
    }
    void act(command);
  };
  const stars = item.stars.map((id, index) =>
    nameOrYou(view, id, index === 0 ? common.youAtStart : common.you),
  );
  return (
    <Item
      id={lineId}
      mark={markOf(item, place)}
      tone={TONES[item.state]}
      words={item.text}
      state={stateOf(panel, item)}
      meta={metaOf(view, item, messages, list)}
      stars={stars.length > 0 && list(stars)}
      acts={
        (atHand !== null || more.length > 0) && (
          <>
            <AtHand atHand={atHand} words={item.text} press={press} />
            <Menu
              label={panel.agenda.more(item.text)}
              entries={more.map((what) => ({
                id: what,
                label: labelOf(panel, view, item, what),
                icon: ICONS[what],
                onPress: () => press(what),
              }))}
            />
          </>
        )
      }
    >
      <Under view={view} item={item} form={form} onClose={closeForm} problem={problem} />
    </Item>
  );
}

function AtHand(props: {
  atHand: ReturnType<typeof lineActsOf>["atHand"];
  words: string;
  press: (act: LineAct) => void;
}) {
  const { panel } = useMessages();
  const { atHand, words, press } = props;
  switch (atHand) {
    case null:
      return null;
    case "agree":
      return (
        <Button aria-label={panel.agenda.okFor(words)} onClick={() => press("agree")}>
          {panel.agenda.ok}
        </Button>
      );
    case "finish":
      return (
        <Button aria-label={panel.agenda.doneFor(words)} onClick={() => press("finish")}>
          {panel.agenda.done}
        </Button>
      );
    case "star":
    case "unstar":
      return (
        <IconButton
          icon={iconStar}
          label={panel.agenda.star(words)}
          pressed={atHand === "unstar"}
          onClick={() => press(atHand)}
        />
      );
  }
}

/** Notes, the open form, what went wrong. */
function Under(props: {
  view: SessionView;
  item: AgendaItem;
  form: Form | null;
  onClose: () => void;
  problem: string | null;
}) {
  const { view, item, form, onClose, problem } = props;
  const { common } = useMessages();
  const shown = item.notes.length > 0 || form !== null || problem !== null;
  if (!shown) return null;
  return (
    <>
      {item.notes.map((note) => (
        <p key={note.by} className={styles["note"]}>
          <bdi>{note.text}</bdi> <b>{nameOrYou(view, note.by, common.youAtStart)}</b>
        </p>
      ))}
      {form !== null && <EditForm view={view} item={item} form={form} onClose={onClose} />}
      <ProblemLine>{problem}</ProblemLine>
    </>
  );
}

const TONES: Record<AgendaItem["state"], ItemTone> = {
  proposed: "proposed",
  agreed: "ink",
  active: "active",
  done: "done",
  parked: "gone",
  carried: "gone",
  withdrawn: "gone",
};

export function markOf(item: AgendaItem, place: number): MarginMark {
  switch (item.state) {
    case "proposed":
      return item.carryCount > 0 ? "carry" : "ring";
    case "agreed":
      return place;
    case "active":
      return "now";
    case "done":
      return "tick";
    case "carried":
      return "carry";
    case "parked":
      return "park";
    case "withdrawn":
      return "none";
  }
}

export function stateOf(panel: Messages["panel"], item: AgendaItem): string {
  if (item.state === "proposed" && item.carryCount > 0) return panel.agenda.fromLastTime;
  return panel.agenda.states[item.state];
}

function metaOf(
  view: SessionView,
  item: AgendaItem,
  { panel, common }: Messages,
  list: (parts: readonly string[]) => string,
): readonly string[] {
  const { agenda } = panel;
  const meta = [nameOrYou(view, item.addedBy, common.youAtStart)];
  if (view.me.role === "therapist" && item.minutes !== null)
    meta.push(agenda.minutes(item.minutes));
  if (waitsForOthers(view, item)) {
    const others = otherSideOf(view, item.addedBy);
    const before = view.session.phase === "scheduled";
    meta.push(before ? agenda.bothSee(list(othersOf(view))) : agenda.waitsFor(list(others)));
  }
  if (!isOpen(item) && item.state !== "done" && item.settledBy !== null) {
    const outcome = agenda.states[item.state];
    meta.push(agenda.chose(nameOrYou(view, item.settledBy, common.youAtStart), outcome));
  }
  return meta;
}

const ICONS: Record<LineAct, IconShape> = {
  agree: iconTick,
  activate: iconPen,
  finish: iconTick,
  star: iconStar,
  unstar: iconStar,
  up: iconUp,
  down: iconDown,
  minutes: iconClock,
  note: iconPencil,
  words: iconPencil,
  "let-go": iconClose,
  "take-back": iconUndo,
};

function labelOf(
  { agenda }: Messages["panel"],
  view: SessionView,
  item: AgendaItem,
  act: LineAct,
): string {
  const { acts } = agenda;
  switch (act) {
    case "agree":
      return agenda.ok;
    case "note":
      return item.notes.some((note) => note.by === view.me.id) ? acts.changeNote : acts.note;
    case "let-go":
      return acts.letGo;
    case "take-back":
      return acts.takeBack;
    default:
      return acts[act];
  }
}

function commandFor(
  view: SessionView,
  item: AgendaItem,
  act: Exclude<LineAct, Form>,
): ParticipantCommand | null {
  const itemId = item.id;
  const { above, below } = neighbours(view, item);
  switch (act) {
    case "agree":
    case "activate":
    case "finish":
    case "star":
    case "unstar":
      return { type: `agenda.${act}`, itemId };
    case "take-back":
      return { type: "agenda.take-up", itemId };
    case "let-go":
      return { type: "agenda.choose", itemId, outcome: "let-go" };
    case "up":
      return above && { type: "agenda.move", itemId, afterId: above.afterId };
    case "down":
      return below && { type: "agenda.move", itemId, afterId: below.afterId };
  }
}
