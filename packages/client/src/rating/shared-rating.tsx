// Shows a therapist the ratings that were shared with them, line by line.
import { findInstrument } from "@sameside/shared/instruments/registry";
import type { ParticipantId } from "@sameside/shared/session/actor";
import type { SharedRating as Shared } from "@sameside/shared/session/rating";
import { nameOf } from "../entry/people.ts";
import { useRatingWords } from "../i18n/react.tsx";
import { useView } from "../session-link/react.tsx";
import { cx } from "../ui/cx.ts";
import layout from "../ui/layout.module.css";
import text from "../ui/text.module.css";
import { AnswerList } from "./answer-list.tsx";

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
  const instrument = findInstrument(shared.instrument.id, shared.instrument.version);
  return (
    <section className={cx(layout["stack"], layout["tight"])}>
      <h3 className={text["label"]}>{rating.sharedBy(name)}</h3>
      {instrument === undefined ? (
        <p>{rating.noLines}</p>
      ) : (
        <>
          <AnswerList {...shared} instrument={instrument} />
          <p className={text["small"]}>
            {!instrument.validated && rating.notValidated} {rating.notAGrade}
          </p>
        </>
      )}
    </section>
  );
}

function NoRating({ id }: { id: ParticipantId }) {
  const rating = useRatingWords();
  return (
    <p>
      {nameOf(useView(), id)}: {rating.none}
    </p>
  );
}
