// Changes one line of the agenda in place: its words, the viewer's note, its minutes.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import { ITEM_NOTE_MAX, ITEM_TEXT_MAX } from "@sameside/shared/session/agenda-item";
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import { othersOf } from "../../entry/people.ts";
import { useAct } from "../../entry/use-act.ts";
import { useFormat, useMessages } from "../../i18n/react.tsx";
import { LineForm } from "./line-form.tsx";

export type Form = "words" | "note" | "minutes";

type EditFormProps = { view: SessionView; item: AgendaItem; form: Form; onClose: () => void };

export function EditForm(props: EditFormProps) {
  const { view, item, form, onClose } = props;
  const { panel, problems } = useMessages();
  const { list } = useFormat();
  const { act } = useAct();
  const send = async (command: ParticipantCommand) => {
    const code = await act(command);
    return code === null ? null : problems[code];
  };
  const itemId = item.id;
  switch (form) {
    case "words":
      return (
        <LineForm
          words
          label={panel.edit.words}
          hint={item.state === "agreed" && panel.edit.editAgain}
          start={item.text}
          max={ITEM_TEXT_MAX}
          save={(text) => send({ type: "agenda.edit", itemId, text, kind: item.kind })}
          onClose={onClose}
        />
      );
    case "note":
      return (
        <LineForm
          words
          label={panel.edit.note}
          hint={panel.edit.noteSeen(list(othersOf(view)))}
          start={item.notes.find((note) => note.by === view.me.id)?.text ?? ""}
          max={ITEM_NOTE_MAX}
          save={(text) => send({ type: "agenda.note", itemId, text: text.trim() || null })}
          onClose={onClose}
        />
      );
    case "minutes":
      return (
        <LineForm
          numeric
          label={panel.edit.minutes}
          hint={panel.edit.minutesHint}
          start={item.minutes === null ? "" : String(item.minutes)}
          save={async (value) => {
            const minutes = value.trim() === "" ? null : Number(value);
            const whole = minutes === null || (Number.isInteger(minutes) && minutes >= 1);
            if (!whole || (minutes ?? 0) > 180) return panel.edit.minutesWrong;
            return send({ type: "agenda.time", itemId, minutes });
          }}
          onClose={onClose}
        />
      );
  }
}
