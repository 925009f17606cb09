// Predicts in the browser what the server will answer for what stands on the shared sheet.

import type { ParticipantId } from "./actor.ts";
import { decideAgenda } from "./agenda.ts";
import type { AgendaCommand } from "./agenda.ts";
import { evolveAgenda } from "./agenda-evolve.ts";
import type { AgendaScope, DraftRow } from "./agenda-item.ts";
import { isRefusal, refuse } from "./decision.ts";
import type { Refusal } from "./decision.ts";
import { whyNotPermitted } from "./permissions.ts";
import { applyPrivateChange } from "./private-row.ts";
import type { PrivateRow } from "./session.ts";
import type { SessionCommand } from "./command.ts";
import { decideToward, evolveToward } from "./toward.ts";
import type { TowardCommand } from "./toward.ts";
import type { AgendaView, DraftView, SessionView } from "./view.ts";

/** True for the commands `predict` can show before the server answered. */
export function isPredictable(command: SessionCommand): command is AgendaCommand | TowardCommand {
  return command.type.startsWith("agenda.") || command.type.startsWith("toward.");
}

/**
 * The viewer's view with the command's effect on the sheet, or the refusal the server would give.
 * `now` in epoch milliseconds of the server's clock as far as it is known.
 */
export function predict(
  view: SessionView,
  command: AgendaCommand | TowardCommand,
  now: number,
): SessionView | Refusal {
  const actor = { kind: "participant", id: view.me.id, role: view.me.role } as const;
  const removed = view.me.admission === "removed";
  const problem = whyNotPermitted(command.type, actor, view.session.phase, removed);
  if (problem !== null) return refuse(problem);
  const happened = { at: now, by: view.me.id };
  if (isToward(command)) {
    const toward = { lines: view.toward.lines };
    const decision = decideToward({ toward, enabled: view.agenda.enabled }, command, actor);
    if (isRefusal(decision)) return decision;
    const after = decision.events.reduce(
      (current, event) => evolveToward(current, event, happened),
      toward,
    );
    return { ...view, toward: after };
  }
  const drafts = view.agenda.drafts.map((draft) => toRow(draft, view.me.id));
  const decision = decideAgenda(toScope(view, drafts, now), command, actor);
  if (isRefusal(decision)) return decision;
  const agenda = decision.events.reduce(
    (current, event) => evolveAgenda(current, event, happened),
    { items: view.agenda.items },
  );
  const rows = decision.privates.reduce<readonly PrivateRow[]>(applyPrivateChange, drafts);
  return { ...view, agenda: toView(view, agenda.items, rows) };
}

function isToward(command: AgendaCommand | TowardCommand): command is TowardCommand {
  return command.type.startsWith("toward.");
}

function toScope(view: SessionView, drafts: readonly DraftRow[], now: number): AgendaScope {
  return {
    agenda: { items: view.agenda.items },
    drafts,
    enabled: view.agenda.enabled,
    phase: view.session.phase,
    endsAt: view.session.endsAt,
    now,
    roleOf: (id) => view.people.find((person) => person.id === id)?.role ?? null,
    clientCount: view.people.filter(({ role, gone }) => role === "client" && !gone).length,
  };
}

function toRow(draft: DraftView, owner: ParticipantId): DraftRow {
  const { id, text, kind, minutes, at } = draft;
  return { kind: "draft", id, owner, text, itemKind: kind, minutes, at };
}

function toView(
  view: SessionView,
  items: AgendaView["items"],
  rows: readonly PrivateRow[],
): AgendaView {
  return {
    enabled: view.agenda.enabled,
    items,
    drafts: rows
      .filter((row) => row.kind === "draft")
      .map(({ id, text, itemKind, minutes, at }) => ({ id, text, kind: itemKind, minutes, at })),
  };
}
