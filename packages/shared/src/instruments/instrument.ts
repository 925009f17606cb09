// Describes a questionnaire as data.

/** One version of one questionnaire. Texts under a licence that forbids copying never live in this repository. */
export interface Instrument {
  readonly id: string;
  readonly version: string;
  /** SPDX id where there is one. */
  readonly licence: string;
  /** Shown word for word wherever the lines are; null where an open licence asks for none. */
  readonly copyright: string | null;
  /** A study has tested it; else the product says that none did. */
  readonly validated: boolean;
  /** Who says that the clinic may use it; null for an open licence. */
  readonly attestation: Attestation | null;
  readonly scale: InstrumentScale;
  readonly items: readonly InstrumentItem[];
  readonly scoring: InstrumentScoring;
  readonly cutOffs: readonly CutOff[];
  /**
   * What its ratings may tell about a course. Absent: nothing, as is right where a higher total is no
   * better one, or nobody has said.
   */
  readonly flags?: InstrumentFlags;
  /** One entry a language; the first is what a reader of any other language gets. */
  readonly texts: readonly [InstrumentTexts, ...InstrumentTexts[]];
}

/**
 * What the people of a session see: who vouched for the licence is the clinic's own affair; nobody
 * should answer a line otherwise because it is marked as one that is looked at.
 */
export type ShownInstrument = Omit<Instrument, "attestation" | "flags">;

export interface Attestation {
  readonly by: string;
  readonly statement: string;
}

/** Whole numbers from `min` to `max`, both included. */
export interface InstrumentScale {
  readonly min: number;
  readonly max: number;
}

export interface InstrumentItem {
  readonly id: string;
  readonly part: string;
}

/** Nothing is scored with fewer than `minAnswered` answers; a sum needs all of them. */
export interface InstrumentScoring {
  readonly method: "mean" | "sum";
  readonly minAnswered: number;
  /** Lines that count from the other end of the scale. */
  readonly reversed: readonly string[];
}

/** A total that the instrument's makers have words for. */
export interface CutOff {
  readonly id: string;
  readonly total: number;
  /** `at-most`: the words are about this total and lower ones. */
  readonly direction: "at-most" | "at-least";
}

/** Says of an instrument that more is better, in its total, in each line (a reversed one: less). */
export interface InstrumentFlags {
  /** Lines that ask whether the client can say what does not help; often none. */
  readonly voice: readonly string[];
}

/** All the words of an instrument in one language. */
export interface InstrumentTexts {
  /** BCP 47. */
  readonly language: string;
  readonly title: string;
  readonly intro: string;
  readonly minLabel: string;
  readonly maxLabel: string;
  /** By item id. */
  readonly items: Readonly<Record<string, ItemTexts>>;
  /** By cut-off id. */
  readonly cutOffs: Readonly<Record<string, string>>;
}

export interface ItemTexts {
  readonly text: string;
  /** A second sentence in the same line, said more quietly. */
  readonly aside: string | null;
  /** What to call the line in a plot or a table. */
  readonly short: string;
}

/** A number on the scale, or `skipped`; a line that is absent was not reached. */
export type LineAnswer = number | "skipped";
export type Answers = Readonly<Record<string, LineAnswer>>;

/** Finds an instrument by id and version; undefined when it is not configured. */
export type InstrumentLookup = (id: string, version: string) => Instrument | undefined;
