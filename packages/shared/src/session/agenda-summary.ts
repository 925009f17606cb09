// Decides about a summary back: the therapist says what they understood, the client answers.

import { SUMMARY_MAX } from "./agenda-item.ts";
import type {
  AgendaActor,
  AgendaItem,
  ItemId,
  SummaryAnswer,
  SummaryBack,
  SummaryId,
} from "./agenda-item.ts";
import { accept, refuse } from "./decision.ts";
import type { Decision, Happened } from "./decision.ts";
import { cleanLine, cleanOptional } from "../text.ts";

export type SummaryCommand =
  | {
      readonly type: "agenda.summarize";
      readonly itemId: ItemId;
      readonly summaryId: SummaryId;
      readonly text: string;
    }
  | {
      readonly type: "agenda.answer-summary";
      readonly itemId: ItemId;
      /** What the client read when answering; another one since is `agenda.summary-changed`. */
      readonly summaryId: SummaryId;
      readonly answer: SummaryAnswer;
      readonly words: string | null;
    };

export type SummaryEvent =
  | {
      readonly type: "agenda.summarized";
      readonly itemId: ItemId;
      readonly summaryId: SummaryId;
      readonly text: string;
    }
  | {
      readonly type: "agenda.summary-answered";
      readonly itemId: ItemId;
      readonly summaryId: SummaryId;
      readonly answer: SummaryAnswer;
      readonly words: string | null;
    };

export function decideSummary(
  command: SummaryCommand,
  actor: AgendaActor,
  item: AgendaItem,
): Decision<SummaryEvent> {
  const current = item.summaries.at(-1);
  if (command.type === "agenda.summarize") {
    if (item.summaries.some(({ id }) => id === command.summaryId)) return accept();
    const cleaned = cleanLine(command.text, SUMMARY_MAX);
    if (cleaned.problem !== null) return refuse(cleaned.problem);
    const { itemId, summaryId } = command;
    return accept({ type: "agenda.summarized", itemId, summaryId, text: cleaned.text });
  }
  if (current?.id !== command.summaryId) return refuse("agenda.summary-changed");
  const cleaned = cleanOptional(command.words, SUMMARY_MAX);
  if (cleaned.problem !== null) return refuse(cleaned.problem);
  const before = current.replies.find(({ by }) => by === actor.id);
  if (before?.answer === command.answer && before.words === cleaned.text) return accept();
  const { itemId, summaryId, answer } = command;
  return accept({
    type: "agenda.summary-answered",
    itemId,
    summaryId,
    answer,
    words: cleaned.text,
  });
}

export function evolveSummaries(
  summaries: readonly SummaryBack[],
  event: SummaryEvent,
  { at, by }: Happened,
): readonly SummaryBack[] {
  if (event.type === "agenda.summarized") {
    return [...summaries, { id: event.summaryId, by, text: event.text, at, replies: [] }];
  }
  const { answer, words } = event;
  return summaries.map((summary) =>
    summary.id === event.summaryId
      ? {
          ...summary,
          replies: [
            ...summary.replies.filter((reply) => reply.by !== by),
            { by, answer, words, at },
          ],
        }
      : summary,
  );
}
