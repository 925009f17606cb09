// Describes a questionnaire as data.

/** One version of one questionnaire in one language. Texts under a licence that forbids copying never live in this repository. */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  /** SPDX id where there is one. */
  readonly licence: string;
  readonly copyright: string;
  readonly validated: boolean;
  readonly intro: string;
  readonly scale: InstrumentScale;
  readonly items: readonly InstrumentItem[];
  readonly scoring: InstrumentScoring;
}

/** Whole numbers from `min` to `max`, both included. */
export interface InstrumentScale {
  readonly min: number;
  readonly max: number;
  readonly minLabel: string;
  readonly maxLabel: string;
}

export interface InstrumentItem {
  readonly id: string;
  readonly text: string;
  /** A second sentence in the same line, said more quietly. */
  readonly aside: string | null;
  /** What to call the line in a plot or a table. */
  readonly short: string;
  readonly part: string;
}

/** Mean of the answered lines to one decimal, only from `minAnswered` answers on. */
export interface InstrumentScoring {
  readonly method: "mean";
  readonly minAnswered: number;
}

/** A number on the scale, or `skipped`; a line that is absent was not reached. */
export type LineAnswer = number | "skipped";
export type Answers = Readonly<Record<string, LineAnswer>>;

/** Finds an instrument by id and version; undefined when it is not configured. */
export type InstrumentLookup = (id: string, version: string) => Instrument | undefined;
