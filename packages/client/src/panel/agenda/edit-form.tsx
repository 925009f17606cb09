// Changes one line of the agenda in place: its words, the viewer's note, its minutes, what was understood.
import type { ParticipantCommand } from "@sameside/shared/http/participant-api";
import { ITEM_NOTE_MAX, ITEM_TEXT_MAX, SUMMARY_MAX } from "@sameside/shared/session/agenda-item";
import type { AgendaItem } from "@sameside/shared/session/agenda-item";
import { otherSideOf, othersOf } from "../../entry/people.ts";
import { useAct } from "../../entry/use-act.ts";
import { useAgendaWords, useFormat, useMessages } from "../../i18n/react.tsx";
import { newId } from "../../session-link/new-id.ts";
import { announce } from "../../ui/live-region.tsx";
import type { Around, Form } from "./line-acts.ts";
import { LineForm } from "./line-form.tsx";

type EditFormProps = { view: Around; item: AgendaItem; form: Form; onClose: () => void };

export function EditForm({ view, item, form, onClose }: EditFormProps) {
  const { problems } = useMessages();
  const { edit, summary } = useAgendaWords();
  const { list } = useFormat();
  const { act } = useAct();
  const send = async (command: ParticipantCommand) => {
    const code = await act(command);
    return code === null ? null : problems[code];
  };
  const itemId = item.id;
  const shared = { keep: `${form} ${itemId}`, onClose };
  switch (form) {
    case "words":
      return (
        <LineForm
          {...shared}
          label={edit.words}
          hint={item.state === "agreed" && edit.editAgain}
          start={item.text}
          max={ITEM_TEXT_MAX}
          kind={item.kind}
          save={(text, kind) => send({ type: "agenda.edit", itemId, text, kind })}
        />
      );
    case "note":
      return (
        <LineForm
          {...shared}
          optional
          label={edit.note}
          hint={edit.noteSeen(list(othersOf(view)))}
          start={item.notes.find((note) => note.by === view.me.id)?.text ?? ""}
          max={ITEM_NOTE_MAX}
          save={(text) => send({ type: "agenda.note", itemId, text: text.trim() || null })}
        />
      );
    case "summarize":
      return (
        <LineForm
          {...shared}
          label={summary.label}
          hint={summary.hint(list(otherSideOf(view, view.me.id)))}
          start=""
          max={SUMMARY_MAX}
          saveWord={summary.send}
          save={(text) => send({ type: "agenda.summarize", itemId, summaryId: newId(), text })}
        />
      );
    case "minutes":
      return (
        <LineForm
          {...shared}
          label={edit.minutes}
          hint={edit.minutesHint}
          start={item.minutes === null ? "" : String(item.minutes)}
          save={async (value) => {
            const minutes = value.trim() === "" ? null : Number(value);
            const whole = minutes === null || (Number.isInteger(minutes) && minutes >= 1);
            if (!whole || (minutes ?? 0) > 180) {
              announce(edit.minutesWrong);
              return edit.minutesWrong;
            }
            return send({ type: "agenda.time", itemId, minutes });
          }}
        />
      );
  }
}
