// Decides what happens to the shared agenda.

import { decideDraft } from "./agenda-draft.ts";
import type { AgendaAdded, AgendaDraftCommand } from "./agenda-draft.ts";
import { ITEM_NOTE_MAX, ITEM_TEXT_MAX, STATE_OF_OUTCOME, findItem, isOpen } from "./agenda-item.ts";
import type {
  AgendaActor,
  AgendaItem,
  AgendaScope,
  DraftRow,
  ItemId,
  ItemKind,
  ItemOutcome,
} from "./agenda-item.ts";
import { decideSummary } from "./agenda-summary.ts";
import type { SummaryCommand, SummaryEvent } from "./agenda-summary.ts";
import { accept, refuse } from "./decision.ts";
import type { Decision, Refusal } from "./decision.ts";
import { cleanLine, cleanOptional } from "../text.ts";

export type AgendaCommand =
  | AgendaDraftCommand
  | SummaryCommand
  | {
      readonly type: "agenda.edit";
      readonly itemId: ItemId;
      readonly text: string;
      readonly kind: ItemKind;
    }
  | { readonly type: "agenda.agree"; readonly itemId: ItemId }
  | { readonly type: "agenda.not-for-me"; readonly itemId: ItemId }
  | { readonly type: "agenda.for-me-too"; readonly itemId: ItemId }
  | { readonly type: "agenda.star"; readonly itemId: ItemId }
  | { readonly type: "agenda.unstar"; readonly itemId: ItemId }
  | { readonly type: "agenda.move"; readonly itemId: ItemId; readonly afterId: ItemId | null }
  | { readonly type: "agenda.time"; readonly itemId: ItemId; readonly minutes: number | null }
  | { readonly type: "agenda.note"; readonly itemId: ItemId; readonly text: string | null }
  | { readonly type: "agenda.activate"; readonly itemId: ItemId }
  | { readonly type: "agenda.finish"; readonly itemId: ItemId }
  | { readonly type: "agenda.take-up"; readonly itemId: ItemId }
  | { readonly type: "agenda.choose"; readonly itemId: ItemId; readonly outcome: ItemOutcome };

export type AgendaEvent =
  | AgendaAdded
  | SummaryEvent
  | {
      readonly type: "agenda.edited";
      readonly itemId: ItemId;
      readonly text: string;
      readonly kind: ItemKind;
    }
  | { readonly type: "agenda.agreed"; readonly itemId: ItemId }
  | { readonly type: "agenda.not-for-one"; readonly itemId: ItemId }
  | { readonly type: "agenda.for-one-too"; readonly itemId: ItemId }
  | { readonly type: "agenda.starred"; readonly itemId: ItemId }
  | { readonly type: "agenda.unstarred"; readonly itemId: ItemId }
  | { readonly type: "agenda.moved"; readonly itemId: ItemId; readonly afterId: ItemId | null }
  | { readonly type: "agenda.timed"; readonly itemId: ItemId; readonly minutes: number | null }
  | { readonly type: "agenda.noted"; readonly itemId: ItemId; readonly text: string | null }
  | { readonly type: "agenda.activated"; readonly itemId: ItemId }
  | { readonly type: "agenda.finished"; readonly itemId: ItemId }
  | { readonly type: "agenda.taken-up"; readonly itemId: ItemId }
  | { readonly type: "agenda.chosen"; readonly itemId: ItemId; readonly outcome: ItemOutcome };

export function decideAgenda(
  scope: AgendaScope,
  command: AgendaCommand,
  actor: AgendaActor,
): Decision<AgendaEvent, DraftRow> {
  if (!scope.enabled) return refuse("agenda.off");
  if (isDraftCommand(command)) return decideDraft(scope, command, actor);
  const item = findItem(scope.agenda, command.itemId);
  if (item === undefined) return refuse("agenda.unknown-item");
  if (command.type === "agenda.summarize" || command.type === "agenda.answer-summary") {
    return decideSummary(command, actor, item);
  }
  return decideForItem(scope, command, actor, item);
}

const DRAFT_COMMANDS: ReadonlySet<AgendaCommand["type"]> = new Set<AgendaDraftCommand["type"]>([
  "agenda.add",
  "agenda.redraft",
  "agenda.share",
  "agenda.discard",
]);

function isDraftCommand(command: AgendaCommand): command is AgendaDraftCommand {
  return DRAFT_COMMANDS.has(command.type);
}

type ItemCommand = Exclude<AgendaCommand, AgendaDraftCommand | SummaryCommand>;

function decideForItem(
  scope: AgendaScope,
  command: ItemCommand,
  actor: AgendaActor,
  item: AgendaItem,
): Decision<AgendaEvent> {
  switch (command.type) {
    case "agenda.edit":
      return decideEdit(command, actor, item);
    case "agenda.agree":
      return decideAgree(scope, actor, item);
    case "agenda.not-for-me":
    case "agenda.for-me-too":
      return decideForWhom(scope, command.type, actor, item);
    case "agenda.star":
    case "agenda.unstar":
      return decideStar(command.type, actor, item);
    case "agenda.move":
      return decideMove(scope, command.afterId, item);
    case "agenda.time":
      if (command.minutes === item.minutes) return accept();
      return accept({ type: "agenda.timed", itemId: item.id, minutes: command.minutes });
    case "agenda.note":
      return decideNote(command.text, item);
    case "agenda.activate":
      return decideActivate(scope, actor, item);
    case "agenda.finish":
      return decideFinish(item);
    case "agenda.take-up":
      if (item.state === "proposed" || item.state === "agreed") return accept();
      return accept({ type: "agenda.taken-up", itemId: item.id });
    case "agenda.choose":
      return decideChoose(scope, command.outcome, actor, item);
  }
}

function decideStar(
  type: "agenda.star" | "agenda.unstar",
  actor: AgendaActor,
  item: AgendaItem,
): Decision<AgendaEvent> {
  const starred = item.stars.includes(actor.id);
  if (starred === (type === "agenda.star")) return accept();
  return accept({ type: starred ? "agenda.unstarred" : "agenda.starred", itemId: item.id });
}

function decideForWhom(
  scope: AgendaScope,
  type: "agenda.not-for-me" | "agenda.for-me-too",
  actor: AgendaActor,
  item: AgendaItem,
): Decision<AgendaEvent> {
  if (scope.clientCount < 2) return refuse("agenda.one-client");
  const notForOne = item.notFor.includes(actor.id);
  if (notForOne === (type === "agenda.not-for-me")) return accept();
  return accept({ type: notForOne ? "agenda.for-one-too" : "agenda.not-for-one", itemId: item.id });
}

function decideEdit(
  command: Extract<AgendaCommand, { type: "agenda.edit" }>,
  actor: AgendaActor,
  item: AgendaItem,
): Decision<AgendaEvent> {
  if (item.addedBy !== actor.id) return refuse("agenda.not-yours");
  if (item.state !== "proposed" && item.state !== "agreed") return refuse("agenda.not-open");
  const cleaned = cleanLine(command.text, ITEM_TEXT_MAX);
  if (cleaned.problem !== null) return refuse(cleaned.problem);
  if (cleaned.text === item.text && command.kind === item.kind) return accept();
  return accept({
    type: "agenda.edited",
    itemId: item.id,
    text: cleaned.text,
    kind: command.kind,
  });
}

/** Null when `actor` may OK the item; only the other role can, so nobody agrees in another's name. */
function whyNotAgree(scope: AgendaScope, actor: AgendaActor, item: AgendaItem): Refusal | null {
  if (item.addedBy === actor.id) return refuse("agenda.own-item");
  if (scope.roleOf(item.addedBy) === actor.role) return refuse("agenda.own-item");
  return null;
}

function decideAgree(
  scope: AgendaScope,
  actor: AgendaActor,
  item: AgendaItem,
): Decision<AgendaEvent> {
  if (item.state === "agreed" || item.state === "active") return accept();
  if (item.state !== "proposed") return refuse("agenda.not-open");
  return whyNotAgree(scope, actor, item) ?? accept({ type: "agenda.agreed", itemId: item.id });
}

function decideActivate(
  scope: AgendaScope,
  actor: AgendaActor,
  item: AgendaItem,
): Decision<AgendaEvent> {
  if (item.state === "active") return accept();
  if (!isOpen(item)) return refuse("agenda.not-open");
  const activated = { type: "agenda.activated", itemId: item.id } as const;
  if (item.state === "agreed") return accept(activated);
  // Starting on the other side's item is the clearest OK there is.
  if (whyNotAgree(scope, actor, item) !== null) return refuse("agenda.not-agreed");
  return accept<AgendaEvent>({ type: "agenda.agreed", itemId: item.id }, activated);
}

function decideFinish(item: AgendaItem): Decision<AgendaEvent> {
  if (item.state === "done") return accept();
  if (!isOpen(item)) return refuse("agenda.not-open");
  return accept({ type: "agenda.finished", itemId: item.id });
}

function decideMove(
  scope: AgendaScope,
  afterId: ItemId | null,
  item: AgendaItem,
): Decision<AgendaEvent> {
  if (afterId === item.id) return accept();
  if (afterId !== null && findItem(scope.agenda, afterId) === undefined) {
    return refuse("agenda.unknown-item");
  }
  const index = scope.agenda.items.findIndex((other) => other.id === item.id);
  const before = scope.agenda.items[index - 1]?.id ?? null;
  if (before === afterId) return accept();
  return accept({ type: "agenda.moved", itemId: item.id, afterId });
}

function decideNote(raw: string | null, item: AgendaItem): Decision<AgendaEvent> {
  const cleaned = cleanOptional(raw, ITEM_NOTE_MAX);
  if (cleaned.problem !== null) return refuse(cleaned.problem);
  return accept({ type: "agenda.noted", itemId: item.id, text: cleaned.text });
}

function decideChoose(
  scope: AgendaScope,
  outcome: ItemOutcome,
  actor: AgendaActor,
  item: AgendaItem,
): Decision<AgendaEvent> {
  if (item.state === "done") return refuse("agenda.not-open");
  if (item.state === STATE_OF_OUTCOME[outcome]) return accept();
  const starredByClient = item.stars.some((id) => scope.roleOf(id) === "client");
  if (outcome === "let-go" && starredByClient && actor.role !== "client") {
    return refuse("agenda.starred-by-client");
  }
  return accept({ type: "agenda.chosen", itemId: item.id, outcome });
}
