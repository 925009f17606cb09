// The sheet from the wrap-up on: what is left, what was kept, what was shared.
import type { SessionView } from "@sameside/shared/session/view";
import { Part } from "../../entry/part.tsx";
import { useMessages, useSheetMoreWords } from "../../i18n/react.tsx";
import { SharedRatings } from "../../rating/lazy-rating.ts";
import { MarginRow } from "../../ui/item.tsx";
import text from "../../ui/text.module.css";
import { AddLine } from "../agenda/add-line.tsx";
import { TowardPart } from "../agenda/toward-part.tsx";
import { KeptAnswers } from "../pulse/kept-answers.tsx";
import { WrapUpList } from "./wrap-up-list.tsx";

type EndBodyProps = {
  view: SessionView;
  /** Shared ratings are folded to a note. */
  hidesRatings: boolean;
};

export function EndBody({ view, hidesRatings }: EndBodyProps) {
  const { role } = view.me;
  return (
    <>
      {view.session.phase === "closing" && role !== "therapist" && <Thanks />}
      {role === "therapist" && !hidesRatings && <Ratings view={view} />}
      {role === "client" && <KeptAnswers view={view} />}
      {view.agenda.enabled ? <Left view={view} /> : <NoAgenda />}
    </>
  );
}

/** Until the call is over the sheet takes words, too: half a sentence must not be lost by a wrap-up. */
function Left({ view }: { view: SessionView }) {
  const wrappingUp = view.session.phase === "wrapping-up";
  return (
    <>
      {wrappingUp && <TowardPart view={view} />}
      <WrapUpList view={view} />
      {wrappingUp && view.me.role !== "guest" && <AddLine view={view} />}
    </>
  );
}

function NoAgenda() {
  const { panel } = useMessages();
  return (
    <MarginRow mark="none">
      <p>{panel.agenda.off}</p>
    </MarginRow>
  );
}

function Thanks() {
  const more = useSheetMoreWords();
  return (
    <MarginRow mark="none">
      <p className={text["said"]}>{more.thanks}</p>
      <p className={text["small"]}>{more.takeAMoment}</p>
    </MarginRow>
  );
}

function Ratings({ view }: { view: SessionView }) {
  const { shared, none } = view.rating;
  if (shared.length === 0 && none.length === 0) return null;
  return (
    <MarginRow mark="none">
      <Part>
        <SharedRatings />
      </Part>
    </MarginRow>
  );
}
