// Tells therapists beside the sheet who came by a further link.
import type { SessionView } from "@sameside/shared/session/view";
import { othersIn } from "../../entry/people.ts";
import { useFormat, useSheetMoreWords } from "../../i18n/react.tsx";
import text from "../../ui/text.module.css";

/** Until the call's end; the door of a video call says it, too. */
export function NewLinkLines({ view }: { view: SessionView }) {
  const more = useSheetMoreWords();
  const { dayTime } = useFormat();
  if (view.me.role !== "therapist" || view.session.phase === "closing") return null;
  return othersIn(view).map(
    ({ id, name, linkMadeAt }) =>
      linkMadeAt !== null && (
        <p key={id} className={text["small"]}>
          {more.newLink(name, dayTime(linkMadeAt))}
        </p>
      ),
  );
}
