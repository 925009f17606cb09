// Decides what happens to the shared agenda.

import { decideDraft } from "./agenda-draft.ts";
import type { AgendaAdded, AgendaDraftCommand } from "./agenda-draft.ts";
import { ITEM_NOTE_MAX, ITEM_TEXT_MAX, findItem, isOpen } from "./agenda-item.ts";
import type {
  Agenda,
  AgendaActor,
  AgendaItem,
  AgendaScope,
  DraftRow,
  ItemId,
  ItemKind,
  ItemOutcome,
  SettledItemState,
} from "./agenda-item.ts";
import { accept, refuse } from "./decision.ts";
import type { Decision, Happened, Refusal } from "./decision.ts";
import { cleanLine, cleanOptional } from "../text.ts";

export type AgendaCommand =
  | AgendaDraftCommand
  | {
      readonly type: "agenda.edit";
      readonly itemId: ItemId;
      readonly text: string;
      readonly kind: ItemKind;
    }
  | { readonly type: "agenda.agree"; readonly itemId: ItemId }
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
  | {
      readonly type: "agenda.edited";
      readonly itemId: ItemId;
      readonly text: string;
      readonly kind: ItemKind;
    }
  | { readonly type: "agenda.agreed"; readonly itemId: ItemId }
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
  switch (command.type) {
    case "agenda.add":
    case "agenda.redraft":
    case "agenda.share":
    case "agenda.discard":
      return decideDraft(scope, command, actor);
    case "agenda.edit":
    case "agenda.agree":
    case "agenda.star":
    case "agenda.unstar":
    case "agenda.move":
    case "agenda.time":
    case "agenda.note":
    case "agenda.activate":
    case "agenda.finish":
    case "agenda.take-up":
    case "agenda.choose": {
      const item = findItem(scope.agenda, command.itemId);
      if (item === undefined) return refuse("agenda.unknown-item");
      return decideForItem(scope, command, actor, item);
    }
  }
}

type ItemCommand = Exclude<AgendaCommand, AgendaDraftCommand>;

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
    case "agenda.star":
      if (item.stars.includes(actor.id)) return accept();
      return accept({ type: "agenda.starred", itemId: item.id });
    case "agenda.unstar":
      if (!item.stars.includes(actor.id)) return accept();
      return accept({ type: "agenda.unstarred", itemId: item.id });
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
      if (item.state === "done") return accept();
      if (!isOpen(item)) return refuse("agenda.not-open");
      return accept({ type: "agenda.finished", itemId: item.id });
    case "agenda.take-up":
      if (item.state === "proposed" || item.state === "agreed") return accept();
      return accept({ type: "agenda.taken-up", itemId: item.id });
    case "agenda.choose":
      return decideChoose(scope, command.outcome, actor, item);
  }
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

const STATE_OF_OUTCOME = {
  carry: "carried",
  park: "parked",
  "let-go": "withdrawn",
} as const satisfies Record<ItemOutcome, SettledItemState>;

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

export function evolveAgenda(agenda: Agenda, event: AgendaEvent, happened: Happened): Agenda {
  switch (event.type) {
    case "agenda.added":
      return { items: [...agenda.items, newItem(event, happened)] };
    case "agenda.moved":
      return { items: moved(agenda.items, event.itemId, event.afterId) };
    case "agenda.activated":
      return {
        items: agenda.items.map((item) => {
          if (item.id === event.itemId) return { ...item, state: "active", openState: "agreed" };
          return item.state === "active" ? { ...item, state: "agreed" } : item;
        }),
      };
    default: {
      const change = event;
      return {
        items: agenda.items.map((item) =>
          item.id === change.itemId ? evolveItem(item, change, happened) : item,
        ),
      };
    }
  }
}

function newItem(event: AgendaAdded, happened: Happened): AgendaItem {
  return {
    id: event.itemId,
    text: event.text,
    kind: event.kind,
    minutes: event.minutes,
    addedBy: happened.by,
    addedAt: happened.at,
    state: "proposed",
    agreedBy: null,
    settledBy: null,
    openState: "proposed",
    stars: [],
    notes: [],
    carryCount: 0,
    late: event.late,
    notTalkedAbout: false,
  };
}

function moved(
  items: readonly AgendaItem[],
  itemId: ItemId,
  afterId: ItemId | null,
): readonly AgendaItem[] {
  const item = items.find((candidate) => candidate.id === itemId);
  if (item === undefined) return items;
  const rest = items.filter((candidate) => candidate.id !== itemId);
  const at = afterId === null ? 0 : rest.findIndex((candidate) => candidate.id === afterId) + 1;
  return rest.toSpliced(at, 0, item);
}

type ItemEvent = Exclude<
  AgendaEvent,
  { type: "agenda.added" | "agenda.moved" | "agenda.activated" }
>;

function evolveItem(item: AgendaItem, event: ItemEvent, happened: Happened): AgendaItem {
  switch (event.type) {
    case "agenda.edited":
      return {
        ...item,
        text: event.text,
        kind: event.kind,
        state: "proposed",
        openState: "proposed",
        agreedBy: null,
      };
    case "agenda.agreed":
      return { ...item, state: "agreed", openState: "agreed", agreedBy: happened.by };
    case "agenda.starred":
      return { ...item, stars: [...item.stars, happened.by] };
    case "agenda.unstarred":
      return { ...item, stars: item.stars.filter((id) => id !== happened.by) };
    case "agenda.timed":
      return { ...item, minutes: event.minutes };
    case "agenda.noted": {
      const others = item.notes.filter((note) => note.by !== happened.by);
      if (event.text === null) return { ...item, notes: others };
      return { ...item, notes: [...others, { by: happened.by, text: event.text }] };
    }
    case "agenda.finished":
      return { ...item, state: "done", settledBy: happened.by };
    case "agenda.taken-up":
      return { ...item, state: item.openState, settledBy: null };
    case "agenda.chosen":
      return { ...item, state: STATE_OF_OUTCOME[event.outcome], settledBy: happened.by };
  }
}

/** Sealing: what nobody chose for is carried, marked as not talked about. */
export function carryOpenItems(agenda: Agenda): Agenda {
  return {
    items: agenda.items.map((item) =>
      isOpen(item)
        ? { ...item, state: "carried", settledBy: null, notTalkedAbout: item.state !== "active" }
        : item,
    ),
  };
}
