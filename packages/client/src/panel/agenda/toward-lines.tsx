// The lines of what a case works toward, with what can be done with each.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import { TOWARD_LINES_MAX, TOWARD_TEXT_MAX } from "@sameside/shared/session/toward";
import type { TowardLine, TowardWording } from "@sameside/shared/session/toward-line";
import type { SessionView } from "@sameside/shared/session/view";
import { useState } from "react";
import { nameOrYou, namesOnOtherSide } from "../../entry/people.ts";
import { useAct } from "../../entry/use-act.ts";
import { useAgendaWords, useFormat, useMessages } from "../../i18n/react.tsx";
import { newId } from "../../session-link/new-id.ts";
import { Button } from "../../ui/button.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { iconClose, iconPencil } from "../../ui/icons.ts";
import { Menu } from "../../ui/menu.tsx";
import { ProblemLine } from "../../ui/problem-line.tsx";
import text from "../../ui/text.module.css";
import styles from "../panel.module.css";
import { LineForm } from "./line-form.tsx";

export type TowardLinesProps = {
  view: SessionView;
  /** Without those that were taken off. */
  lines: readonly TowardLine[];
  proposing: boolean;
  onPropose: (begin: boolean) => void;
};

export function TowardLines({ view, lines, proposing, onPropose }: TowardLinesProps) {
  const { panel } = useMessages();
  const mayPropose = view.me.role !== "guest" && lines.length < TOWARD_LINES_MAX;
  return (
    <>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <Line key={line.id} view={view} line={line} />
          ))}
        </ul>
      )}
      {proposing && <Propose view={view} onClose={() => onPropose(false)} />}
      {!proposing && mayPropose && (
        <Button look="quiet" onClick={() => onPropose(true)}>
          {panel.toward.propose}
        </Button>
      )}
    </>
  );
}

function Propose({ view, onClose }: { view: SessionView; onClose: () => void }) {
  const { toward } = useAgendaWords();
  const { list } = useFormat();
  const send = useSend();
  return (
    <LineForm
      keep="toward"
      label={toward.label}
      hint={toward.hint(list(namesOnOtherSide(view, view.me.role)))}
      start=""
      max={TOWARD_TEXT_MAX}
      saveWord={toward.save}
      save={(words) => send({ type: "toward.propose", lineId: newId(), text: words })}
      onClose={onClose}
    />
  );
}

/** Resolves with the sentence to show, or null. */
function useSend(): (command: ParticipantCommand) => Promise<string | null> {
  const { problems } = useMessages();
  const { act } = useAct();
  return async (command) => {
    const code = await act(command);
    return code === null ? null : problems[code];
  };
}

function Line({ view, line }: { view: SessionView; line: TowardLine }) {
  const { panel } = useMessages();
  const { toward } = useAgendaWords();
  const { list } = useFormat();
  const { act, problem } = useAct();
  const [changing, setChanging] = useState(false);
  const send = useSend();
  const { id: lineId, byRole } = line;
  const guest = view.me.role === "guest";
  const forMe = !line.agreed && !guest && byRole !== view.me.role;
  return (
    <li className={styles["towardLine"]}>
      <div>
        <p className={text["said"]}>
          <bdi>{line.text}</bdi>
        </p>
        <Meta view={view} line={line} />
        {line.earlier.length > 0 && (
          <Disclosure small summary={toward.before}>
            {line.earlier.toReversed().map((wording) => (
              <Before key={wording.at} view={view} wording={wording} />
            ))}
          </Disclosure>
        )}
      </div>
      {!guest && (
        <span className={styles["towardActs"]}>
          {forMe && (
            <Button
              aria-label={panel.agenda.okFor(line.text)}
              onClick={() => void act({ type: "toward.agree", lineId })}
            >
              {panel.agenda.ok}
            </Button>
          )}
          <Menu
            label={panel.agenda.more(line.text)}
            entries={[
              {
                id: "revise",
                label: toward.change,
                icon: iconPencil,
                onPress: () => setChanging(true),
              },
              {
                id: "drop",
                label: toward.drop,
                icon: iconClose,
                onPress: () => void act({ type: "toward.drop", lineId }),
              },
            ]}
          />
        </span>
      )}
      {changing && (
        <LineForm
          keep={`toward ${lineId}`}
          label={toward.label}
          hint={toward.changeHint(list(namesOnOtherSide(view, view.me.role)))}
          start={line.text}
          max={TOWARD_TEXT_MAX}
          saveWord={toward.save}
          save={(words) => send({ type: "toward.revise", lineId, text: words })}
          onClose={() => setChanging(false)}
        />
      )}
      <ProblemLine>{problem}</ProblemLine>
    </li>
  );
}

function Meta({ view, line }: { view: SessionView; line: TowardLine }) {
  const { panel, common } = useMessages();
  const { list } = useFormat();
  const { me } = view;
  const by = line.by === null ? null : nameOrYou(view, line.by, common.youAtStart);
  const waits =
    line.byRole === me.role || me.role === "guest"
      ? panel.toward.waitsFor(list(namesOnOtherSide(view, line.byRole)))
      : panel.toward.waitsForYou;
  return (
    <p className={styles["towardMeta"]}>
      {line.agreed && <b>{panel.toward.agreed}</b>}
      {!line.agreed && by !== null && <span>{by}</span>}
      {!line.agreed && <span>{waits}</span>}
    </p>
  );
}

/** Whole, never struck out. */
function Before({ view, wording }: { view: SessionView; wording: TowardWording }) {
  const { common } = useMessages();
  const { toward } = useAgendaWords();
  const { day } = useFormat();
  const when = day(wording.at);
  const nobody = wording.byRole === "therapist" ? toward.byTherapist(when) : toward.byClient(when);
  return (
    <p>
      <bdi className={styles["note"]}>{wording.text}</bdi>{" "}
      <span className={text["small"]}>
        {wording.by === null
          ? nobody
          : toward.by(nameOrYou(view, wording.by, common.youAtStart), when)}
      </span>
    </p>
  );
}
