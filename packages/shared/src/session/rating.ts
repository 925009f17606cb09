// Decides what happens to the end-of-call alliance rating.

import type { Actor, ParticipantId } from "./actor.ts";
import { accept, isRefusal, keepPrivately, refuse } from "./decision.ts";
import type { Decision, Happened } from "./decision.ts";
import { HELPS } from "./pulse.ts";
import type { HelpId } from "./pulse.ts";
import type { RefusalCode } from "./refusal.ts";
import type { Answers, Instrument } from "../instruments/instrument.ts";
import { scoreAnswers } from "../instruments/score.ts";
import { cleanOptional } from "../text.ts";

/** Graphemes of "One thing to keep?" and "One thing to try differently?". */
export const RATING_WORDS_MAX = 200;

/** `after-call`: a therapist sees it from the call's end. */
export type RatingSharing = "now" | "after-call";

export interface InstrumentRef {
  readonly id: string;
  readonly version: string;
}

/** What a client says with a rating. */
interface RatingAnswers {
  readonly instrument: InstrumentRef;
  readonly answers: Answers;
  /** "One thing to keep?" */
  readonly keep: string | null;
  /** "One thing to try differently?", in words … */
  readonly change: string | null;
  /** … or picked. */
  readonly changeHelps: readonly HelpId[];
  readonly sharing: RatingSharing;
}

interface ScoredAnswers extends RatingAnswers {
  /** Mean or sum of the answered lines, or null when too few were answered. */
  readonly total: number | null;
  /** As in the command; null: shared before the language was kept. */
  readonly language: string | null;
}

export type RatingCommand =
  /** On which device the form is filled in; the latest one counts. */
  | { readonly type: "rating.begin"; readonly deviceId: string }
  | (RatingAnswers & {
      readonly type: "rating.share";
      /** In which of the instrument's languages the client read the lines. */
      readonly language: string;
    })
  /** Skipped or not saved; which of them is never stored. */
  | { readonly type: "rating.close" };

export type RatingEvent =
  | (ScoredAnswers & { readonly type: "rating.shared" })
  | { readonly type: "rating.closed" };

export interface SharedRating extends ScoredAnswers {
  readonly kind: "shared";
  readonly participantId: ParticipantId;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface ClosedRating {
  readonly kind: "closed";
  readonly participantId: ParticipantId;
}

export type Rating = SharedRating | ClosedRating;

export interface Ratings {
  readonly byClient: Readonly<Record<ParticipantId, Rating>>;
}

/** Where a client is filling in the form: it belongs to that device, its answers are nowhere else. */
export interface RatingRow {
  readonly kind: "rating";
  readonly id: "begun";
  readonly owner: ParticipantId;
  /** Made by the device, says nothing about it. */
  readonly deviceId: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface RatingScope {
  readonly ratings: Ratings;
  /** The client is asked for a rating. */
  readonly offered: boolean;
  /** The actor's own. */
  readonly begun: RatingRow | undefined;
  readonly now: number;
  /** The session's instrument, undefined when it is no longer configured. */
  readonly instrument: Instrument | undefined;
}

export function decideRating(
  scope: RatingScope,
  command: RatingCommand,
  actor: Extract<Actor, { kind: "participant" }>,
): Decision<RatingEvent, RatingRow> {
  if (!scope.offered) return refuse("rating.not-offered");
  const before = scope.ratings.byClient[actor.id];
  if (before?.kind === "shared") return refuse("rating.already-shared");
  const drop = { kind: "rating", id: "begun", owner: actor.id } as const;
  switch (command.type) {
    case "rating.begin": {
      const { deviceId } = command;
      if (scope.begun?.deviceId === deviceId) return accept();
      return keepPrivately({ put: { ...drop, deviceId, at: scope.now } });
    }
    case "rating.close":
      return {
        events: before === undefined ? [{ type: "rating.closed" }] : [],
        privates: scope.begun === undefined ? [] : [{ drop }],
      };
    case "rating.share": {
      const decision = decideShare(scope, command);
      if (isRefusal(decision) || scope.begun === undefined) return decision;
      return { events: decision.events, privates: [{ drop }] };
    }
  }
}

function decideShare(
  scope: RatingScope,
  command: Extract<RatingCommand, { type: "rating.share" }>,
): Decision<RatingEvent> {
  const { instrument } = scope;
  if (
    instrument === undefined ||
    instrument.id !== command.instrument.id ||
    instrument.version !== command.instrument.version
  ) {
    return refuse("rating.other-instrument");
  }
  const problem = whyNotAnswers(instrument, command.answers);
  if (problem !== null) return refuse(problem);
  const { language } = command;
  if (!instrument.texts.some((texts) => texts.language === language)) {
    return refuse("rating.unknown-language");
  }
  const keep = cleanOptional(command.keep, RATING_WORDS_MAX);
  const change = cleanOptional(command.change, RATING_WORDS_MAX);
  if (keep.problem !== null || change.problem !== null) return refuse("text.too-long");
  return accept({
    type: "rating.shared",
    instrument: { id: instrument.id, version: instrument.version },
    answers: command.answers,
    keep: keep.text,
    change: change.text,
    changeHelps: HELPS.filter((help) => command.changeHelps.includes(help)),
    sharing: command.sharing,
    language,
    total: scoreAnswers(instrument, command.answers),
  });
}

function whyNotAnswers(instrument: Instrument, answers: Answers): RefusalCode | null {
  const { min, max } = instrument.scale;
  for (const [id, answer] of Object.entries(answers)) {
    if (!instrument.items.some((item) => item.id === id)) return "rating.unknown-line";
    if (answer === "skipped") continue;
    if (!Number.isInteger(answer) || answer < min || answer > max) return "rating.out-of-scale";
  }
  return null;
}

export function evolveRating(ratings: Ratings, event: RatingEvent, happened: Happened): Ratings {
  const participantId = happened.by;
  const rating: Rating =
    event.type === "rating.closed"
      ? { kind: "closed", participantId }
      : {
          kind: "shared",
          participantId,
          at: happened.at,
          instrument: event.instrument,
          answers: event.answers,
          keep: event.keep,
          change: event.change,
          changeHelps: event.changeHelps,
          sharing: event.sharing,
          language: event.language,
          total: event.total,
        };
  return { byClient: { ...ratings.byClient, [participantId]: rating } };
}
