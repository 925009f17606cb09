// Names everything the product says, by area: the shape every language has.
import type { AskOnce } from "../later/ask-once.ts";
import type { english } from "./en/english.ts";

/**
 * The shape of English with any words in it. Keys and arguments are fixed, so that a language which lacks
 * a sentence, or has one too many, does not compile; how it makes the sentence is its own affair.
 */
type Shape<Words> = Words extends string
  ? string
  : Words extends (...inserted: infer Inserted) => unknown
    ? (...inserted: Inserted) => string
    : Words extends AskOnce<infer Later>
      ? AskOnce<Shape<Later>>
      : Words extends readonly (infer Line)[]
        ? readonly Shape<Line>[]
        : { readonly [Name in keyof Words]: Shape<Words[Name]> };

export type Messages = Shape<typeof english>;

/** A part of the words that comes later. */
export type LaterWords = keyof Messages["later"];

type Later = Messages["later"];
type Loaded<Words> = Words extends AskOnce<infer Said> ? Said : never;

/** What a component may say at once, once the words of its page are here. */
export type Words = Messages & {
  readonly [Area in "call" | "panel" | "pulseWords"]: Loaded<Later[Area]>;
};
export type AfterWords = Loaded<Later["after"]>;
export type AgendaWords = Loaded<Later["agenda"]>;
export type AnswerCardWords = Loaded<Later["answerCard"]>;
export type ContactWords = Loaded<Later["contact"]>;
export type ControlsWords = Loaded<Later["controls"]>;
export type DeviceHelpWords = Loaded<Later["deviceHelp"]>;
export type DoorWords = Loaded<Later["door"]>;
export type NetworkCheckWords = Loaded<Later["networkCheck"]>;
export type RatingWords = Loaded<Later["rating"]>;
export type RecordWords = Loaded<Later["record"]>;
export type SheetMoreWords = Loaded<Later["sheetMore"]>;
export type TroubleWords = Loaded<Later["trouble"]>;
export type StageWords = Loaded<Later["stage"]>;
