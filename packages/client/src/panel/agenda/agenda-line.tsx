// One shared line of the agenda with what can be done with it.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import type { KeyboardEvent } from "react";
import { memo, useState } from "react";
import { nameOrYou } from "../../entry/people.ts";
import { Part } from "../../entry/part.tsx";
import { useAct } from "../../entry/use-act.ts";
import type { Words } from "../../i18n/messages.ts";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { lazyPart } from "../../later/lazy-part.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import {
  iconClock,
  iconClose,
  iconDown,
  iconPen,
  iconPencil,
  iconSpeech,
  iconStar,
  iconTick,
  iconUndo,
  iconUp,
} from "../../ui/icons.ts";
import type { IconShape } from "../../ui/icons.ts";
import { Item } from "../../ui/item.tsx";
import { announce } from "../../ui/live-region.tsx";
import { Menu } from "../../ui/menu.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import styles from "../panel.module.css";
import { lineActsOf } from "./line-acts.ts";
import type { Around, Form, LineAct } from "./line-acts.ts";
import { TONES, markOf, metaOf, starsOf, stateOf } from "./line-words.ts";
import type { ShownLine } from "./shown-lines.ts";

/** Forms, summaries, the question about a line that keeps coming back. */
const { Part: LineMore, preload: preloadLineMore } = lazyPart(
  async () => (await import("./line-more.tsx")).LineMore,
);
export { preloadLineMore };

/** From so many times on a line asks whether it is still wanted. */
const CARRIED_OFTEN = 3;

type AgendaLineProps = ShownLine & {
  view: Around;
  /** Can be pulled to another place. */
  grip?: boolean;
};

/** Drawn anew only when something of this line changed. */
export const AgendaLine = memo(function AgendaLine(props: AgendaLineProps) {
  const { view, item, place, above, below, grip } = props;
  const messages = useMessages();
  const { panel } = messages;
  const { list } = useFormat();
  const { act, problem } = useAct();
  const [form, setForm] = useState<Form | null>(null);
  const lineId = `line-${item.id}`;
  const closeForm = () => {
    setForm(null);
    document.querySelector<HTMLElement>(`#${CSS.escape(lineId)} [aria-haspopup]`)?.focus();
  };
  const { atHand, more } = lineActsOf(view, props);
  const press = (what: LineAct) => {
    if (isForm(what)) return setForm(what);
    const command = commandFor(item, what, { above, below });
    if (command === null) return;
    if (what === "up" || what === "down") {
      announce(panel.agenda.moved(item.text, what === "up" ? place - 1 : place + 1));
    }
    void act(command);
  };
  const moveByKey = (event: KeyboardEvent) => {
    const way = event.altKey && WAYS[event.key];
    if (!way || !more.includes(way)) return;
    event.preventDefault();
    press(way);
  };
  return (
    <Item
      id={lineId}
      grip={grip}
      mark={markOf(item, place)}
      tone={TONES[item.state]}
      words={item.text}
      state={stateOf(panel, item)}
      meta={metaOf(view, item, messages, list)}
      stars={starsOf(view, item, messages, list)}
      acts={
        (atHand !== null || more.length > 0) && (
          <>
            <AtHand atHand={atHand} words={item.text} press={press} />
            <Menu
              label={panel.agenda.more(item.text)}
              shortcuts={grip ? "Alt+ArrowUp Alt+ArrowDown" : undefined}
              onShortcut={moveByKey}
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
});

const FORMS: ReadonlySet<LineAct> = new Set<Form>(["minutes", "note", "words", "summarize"]);

function isForm(act: LineAct): act is Form {
  return FORMS.has(act);
}

const WAYS: Readonly<Record<string, "up" | "down">> = { ArrowUp: "up", ArrowDown: "down" };

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

/** Notes, what was understood, the open form, what went wrong. */
function Under(props: {
  view: Around;
  item: AgendaItem;
  form: Form | null;
  onClose: () => void;
  problem: string | null;
}) {
  const { view, item, form, onClose, problem } = props;
  const { common } = useMessages();
  const often = item.state === "proposed" && item.carryCount >= CARRIED_OFTEN;
  const more = form !== null || item.summaries.length > 0 || (often && view.me.role !== "guest");
  if (!more && item.notes.length === 0 && problem === null) return null;
  return (
    <>
      {item.notes.map((note) => (
        <p key={note.by} className={styles["note"]}>
          <bdi>{note.text}</bdi> <b>{nameOrYou(view, note.by, common.youAtStart)}</b>
        </p>
      ))}
      {more && (
        <Part>
          <LineMore view={view} item={item} often={often} form={form} onClose={onClose} />
        </Part>
      )}
      <ProblemLine>{problem}</ProblemLine>
    </>
  );
}

const ICONS: Record<LineAct, IconShape> = {
  agree: iconTick,
  activate: iconPen,
  finish: iconTick,
  star: iconStar,
  unstar: iconStar,
  summarize: iconSpeech,
  up: iconUp,
  down: iconDown,
  minutes: iconClock,
  note: iconPencil,
  words: iconPencil,
  "not-for-me": iconClose,
  "for-me-too": iconTick,
  "let-go": iconClose,
  "take-back": iconUndo,
};

function labelOf({ agenda }: Words["panel"], view: Around, item: AgendaItem, act: LineAct): string {
  const { acts } = agenda;
  switch (act) {
    case "agree":
      return agenda.ok;
    case "note":
      return item.notes.some((note) => note.by === view.me.id) ? acts.changeNote : acts.note;
    case "not-for-me":
      return acts.notForMe;
    case "for-me-too":
      return acts.forMeToo;
    case "let-go":
      return acts.letGo;
    case "take-back":
      return acts.takeBack;
    default:
      return acts[act];
  }
}

function commandFor(
  item: AgendaItem,
  act: Exclude<LineAct, Form>,
  { above, below }: Pick<ShownLine, "above" | "below">,
): ParticipantCommand | null {
  const itemId = item.id;
  switch (act) {
    case "agree":
    case "activate":
    case "finish":
    case "star":
    case "unstar":
    case "not-for-me":
    case "for-me-too":
      return { type: `agenda.${act}`, itemId };
    case "take-back":
      return { type: "agenda.take-up", itemId };
    case "let-go":
      return { type: "agenda.choose", itemId, outcome: "let-go" };
    case "up":
      return above === undefined ? null : { type: "agenda.move", itemId, afterId: above };
    case "down":
      return below === undefined ? null : { type: "agenda.move", itemId, afterId: below };
  }
}
