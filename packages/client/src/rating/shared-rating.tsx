// Shows a therapist the ratings that were shared with them, line by line.
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import type { ParticipantId } from "@sameside/shared/session/actor";
import type { SharedRating as Shared } from "@sameside/shared/session/rating";
import { nameOf } from "../entry/people.ts";
import { useFormat, useRatingWords } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { cx } from "../ui/cx.ts";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { AnswerList } from "./answer-list.tsx";
import { MissingLines } from "./missing-lines.tsx";
import { SourceLine } from "./source-line.tsx";
import { CutOffs } from "./total.tsx";
import { useInstrument, useTexts } from "./use-instrument.ts";

/**
 * All that came, then from the call's end one phrase for those without; nothing while nobody shared
 * and the call goes on. For therapists.
 */
export function SharedRatings() {
  const { rating } = useView();
  if (rating.shared.length === 0 && rating.none.length === 0) return null;
  return (
    <div className={cx(layout["stack"], layout["loose"])}>
      {rating.shared.map((shared) => (
        <SharedRating key={shared.participantId} shared={shared} />
      ))}
      {rating.none.map((id) => (
        <NoRating key={id} id={id} />
      ))}
    </div>
  );
}

/** The lines beside the total: no grade, no colour. */
export function SharedRating({ shared }: { shared: Shared }) {
  const rating = useRatingWords();
  const name = nameOf(useView(), shared.participantId);
  const found = useInstrument();
  return (
    <section className={cx(layout["stack"], layout["tight"])}>
      <h3 className={text["label"]}>{rating.sharedBy(name)}</h3>
      {found.kind === "ready" ? (
        <Lines shared={shared} instrument={found.instrument} />
      ) : (
        <MissingLines found={found} words={rating.noLines} />
      )}
    </section>
  );
}

function Lines({ shared, instrument }: { shared: Shared; instrument: ShownInstrument }) {
  const rating = useRatingWords();
  return (
    <>
      <AnswerList {...shared} instrument={instrument} />
      <CutOffs instrument={instrument} />
      <SourceLine instrument={instrument}>
        {!instrument.validated && rating.notValidated}{" "}
        <AnsweredIn shared={shared} in={instrument} /> {rating.notAGrade}
      </SourceLine>
    </>
  );
}

/** Said where the reader sees other words than the client did. */
export function AnsweredIn(props: { shared: Pick<Shared, "language">; in: ShownInstrument }) {
  const rating = useRatingWords();
  const { texts } = useTexts(props.in);
  const format = useFormat();
  const { language } = props.shared;
  if (language == null || language === texts.language) return null;
  return rating.answeredIn(format.language(language));
}

function NoRating({ id }: { id: ParticipantId }) {
  const rating = useRatingWords();
  return (
    <p>
      {nameOf(useView(), id)}: {rating.none}
    </p>
  );
}
