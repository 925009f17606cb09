// Says where a questionnaire comes from, under whose licence it is shown.
import type { ShownInstrument } from "@sameside/shared/instruments/instrument";
import type { ReactNode } from "react";
import { useRatingWords } from "../i18n/react.tsx";
import { cx } from "../ui/cx.ts";
import text from "../ui/text.module.css";

interface SourceLineProps {
  readonly instrument: ShownInstrument;
  readonly className?: string | undefined;
  /** Further sentences in the same paragraph. */
  readonly children?: ReactNode;
}

/** Stands wherever the lines stand. */
export function SourceLine({ instrument, className, children }: SourceLineProps) {
  return (
    <p className={cx(text["small"], className)}>
      <Source instrument={instrument} /> {children}
    </p>
  );
}

/** As {@link SourceLine}, inside a paragraph. */
export function Source({ instrument }: Pick<SourceLineProps, "instrument">) {
  const rating = useRatingWords();
  const { id, version, copyright, licence } = instrument;
  return <bdi>{rating.source(id.toUpperCase(), version, copyright, licence)}</bdi>;
}
