// Decides what happens to an agenda item before others see it.

import { ITEM_TEXT_MAX, LATE_MS, findItem } from "./agenda-item.ts";
import type { AgendaActor, AgendaScope, DraftRow, ItemId, ItemKind } from "./agenda-item.ts";
import { accept, keepPrivately, refuse } from "./decision.ts";
import type { Decision } from "./decision.ts";
import { cleanLine } from "../text.ts";

export type AgendaDraftCommand =
  | {
      readonly type: "agenda.add";
      readonly itemId: ItemId;
      readonly text: string;
      readonly kind: ItemKind;
      readonly minutes: number | null;
      /** True keeps it private to the author until `agenda.share`. */
      readonly draft: boolean;
    }
  | {
      readonly type: "agenda.redraft";
      readonly itemId: ItemId;
      readonly text: string;
      readonly kind: ItemKind;
      readonly minutes: number | null;
    }
  | { readonly type: "agenda.share"; readonly itemId: ItemId }
  | { readonly type: "agenda.discard"; readonly itemId: ItemId };

/** An item is on everybody's agenda from now on. */
export interface AgendaAdded {
  readonly type: "agenda.added";
  readonly itemId: ItemId;
  readonly text: string;
  readonly kind: ItemKind;
  readonly minutes: number | null;
  readonly late: boolean;
}

export function decideDraft(
  scope: AgendaScope,
  command: AgendaDraftCommand,
  actor: AgendaActor,
): Decision<AgendaAdded, DraftRow> {
  if (command.type === "agenda.add") return decideAdd(scope, command, actor);
  const draft = scope.drafts.find((row) => row.id === command.itemId && row.owner === actor.id);
  if (draft === undefined) return refuse("agenda.unknown-item");
  switch (command.type) {
    case "agenda.redraft": {
      const cleaned = cleanLine(command.text, ITEM_TEXT_MAX);
      if (cleaned.problem !== null) return refuse(cleaned.problem);
      const { kind: itemKind, minutes } = command;
      return keepPrivately({ put: { ...draft, text: cleaned.text, itemKind, minutes } });
    }
    case "agenda.share":
      // Somebody else's device may have used the same id since.
      if (findItem(scope.agenda, draft.id) !== undefined) return refuse("agenda.duplicate-item");
      return {
        events: [added(scope, draft)],
        privates: [{ drop: { kind: "draft", owner: draft.owner, id: draft.id } }],
      };
    case "agenda.discard":
      return keepPrivately({ drop: { kind: "draft", owner: draft.owner, id: draft.id } });
  }
}

function decideAdd(
  scope: AgendaScope,
  command: Extract<AgendaDraftCommand, { type: "agenda.add" }>,
  actor: AgendaActor,
): Decision<AgendaAdded, DraftRow> {
  const taken =
    findItem(scope.agenda, command.itemId) !== undefined ||
    scope.drafts.some((row) => row.id === command.itemId);
  if (taken) return refuse("agenda.duplicate-item");
  const cleaned = cleanLine(command.text, ITEM_TEXT_MAX);
  if (cleaned.problem !== null) return refuse(cleaned.problem);
  const draft: DraftRow = {
    kind: "draft",
    id: command.itemId,
    owner: actor.id,
    text: cleaned.text,
    itemKind: command.kind,
    minutes: command.minutes,
    at: scope.now,
  };
  return command.draft ? keepPrivately({ put: draft }) : accept(added(scope, draft));
}

function added(scope: AgendaScope, draft: DraftRow): AgendaAdded {
  const inCall = scope.phase === "live" || scope.phase === "wrapping-up";
  return {
    type: "agenda.added",
    itemId: draft.id,
    text: draft.text,
    kind: draft.itemKind,
    minutes: draft.minutes,
    late: inCall && scope.now >= scope.endsAt - LATE_MS,
  };
}
