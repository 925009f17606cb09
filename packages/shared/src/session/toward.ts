// Decides what a case is working toward: one to three short lines above the agenda.

import type { Actor, Role } from "./actor.ts";
import { accept, refuse } from "./decision.ts";
import type { Decision, Happened } from "./decision.ts";
import { openLines } from "./toward-line.ts";
import type { LineId, Toward, TowardLine, TowardWording } from "./toward-line.ts";
import { cleanLine } from "../text.ts";

/** Graphemes. */
export const TOWARD_TEXT_MAX = 140;
export const TOWARD_LINES_MAX = 3;

export type TowardCommand =
  | { readonly type: "toward.propose"; readonly lineId: LineId; readonly text: string }
  /** Either side puts a line anew; the other side agrees again. */
  | { readonly type: "toward.revise"; readonly lineId: LineId; readonly text: string }
  | { readonly type: "toward.agree"; readonly lineId: LineId }
  | { readonly type: "toward.drop"; readonly lineId: LineId };

export type TowardEvent =
  | {
      readonly type: "toward.proposed";
      readonly lineId: LineId;
      readonly text: string;
      readonly byRole: Role;
    }
  | {
      readonly type: "toward.revised";
      readonly lineId: LineId;
      readonly text: string;
      readonly byRole: Role;
    }
  | { readonly type: "toward.agreed"; readonly lineId: LineId }
  | { readonly type: "toward.dropped"; readonly lineId: LineId };

/** What these decisions need from the rest of the session; a viewer's page can build it too. */
export interface TowardScope {
  readonly toward: Toward;
  /** As for the agenda. */
  readonly enabled: boolean;
}

export function decideToward(
  scope: TowardScope,
  command: TowardCommand,
  actor: Extract<Actor, { kind: "participant" }>,
): Decision<TowardEvent> {
  if (!scope.enabled) return refuse("agenda.off");
  const { lineId } = command;
  const line = scope.toward.lines.find(({ id }) => id === lineId);
  if (command.type === "toward.propose") {
    if (line !== undefined) return refuse("toward.duplicate-line");
    if (openLines(scope.toward).length >= TOWARD_LINES_MAX) return refuse("toward.too-many");
    const cleaned = cleanLine(command.text, TOWARD_TEXT_MAX);
    if (cleaned.problem !== null) return refuse(cleaned.problem);
    return accept({ type: "toward.proposed", lineId, text: cleaned.text, byRole: actor.role });
  }
  if (line === undefined || line.dropped) return refuse("toward.unknown-line");
  switch (command.type) {
    case "toward.revise": {
      const cleaned = cleanLine(command.text, TOWARD_TEXT_MAX);
      if (cleaned.problem !== null) return refuse(cleaned.problem);
      if (cleaned.text === line.text) return accept();
      return accept({ type: "toward.revised", lineId, text: cleaned.text, byRole: actor.role });
    }
    case "toward.agree":
      if (line.agreed) return accept();
      if (line.byRole === actor.role) return refuse("toward.own-line");
      return accept({ type: "toward.agreed", lineId });
    case "toward.drop":
      return accept({ type: "toward.dropped", lineId });
  }
}

export function evolveToward({ lines }: Toward, event: TowardEvent, { at, by }: Happened): Toward {
  if (event.type === "toward.proposed") {
    const { lineId: id, text, byRole } = event;
    const line: TowardLine = {
      id,
      text,
      by,
      byRole,
      agreedBy: null,
      agreed: false,
      at,
      dropped: false,
      changedAt: at,
      earlier: [],
    };
    return { lines: [...lines, line] };
  }
  return {
    lines: lines.map((line) =>
      line.id === event.lineId ? evolveLine({ ...line, changedAt: at }, event, { at, by }) : line,
    ),
  };
}

function evolveLine(
  line: TowardLine,
  event: Exclude<TowardEvent, { type: "toward.proposed" }>,
  { at, by }: Happened,
): TowardLine {
  switch (event.type) {
    case "toward.revised": {
      const { text, byRole } = event;
      const earlier = [...line.earlier, wordingOf(line)];
      return { ...line, text, by, byRole, agreedBy: null, agreed: false, at, earlier };
    }
    case "toward.agreed":
      return { ...line, agreedBy: by, agreed: true };
    case "toward.dropped":
      return { ...line, dropped: true };
  }
}

function wordingOf({ text, by, byRole, agreedBy, agreed, at }: TowardLine): TowardWording {
  return { text, by, byRole, agreedBy, agreed, at };
}

/** Lines of an earlier session beside those of this one; of the same line the later change wins. */
export function mergeLines(
  lines: readonly TowardLine[],
  brought: readonly TowardLine[],
): readonly TowardLine[] {
  const newer = (line: TowardLine): TowardLine => {
    const other = brought.find(({ id }) => id === line.id);
    return other !== undefined && other.changedAt > line.changedAt ? other : line;
  };
  const known = new Set(lines.map(({ id }) => id));
  return [...lines.map(newer), ...brought.filter(({ id }) => !known.has(id))];
}
