// Says what a session leaves to the next one of its case, takes it up there.

import type { ParticipantId, Role } from "./actor.ts";
import { UNTOUCHED, isOpen, isParkedBefore } from "./agenda-item.ts";
import type { Agenda, AgendaItem, CarriedFrom, DraftRow, ItemId, ItemKind } from "./agenda-item.ts";
import type { Accepted, Happened } from "./decision.ts";
import type { ChosenName, Person } from "./person.ts";
import type { Toward, TowardLine, TowardWording } from "./toward-line.ts";

/** Participants differ from session to session: along a case a person is the clinic's own id. */
export interface CaseAuthor {
  readonly externalId: string;
  readonly role: Role;
}

/** An item on its way to the next session. */
export interface CarriedItem {
  readonly id: ItemId;
  readonly text: string;
  readonly kind: ItemKind;
  readonly minutes: number | null;
  readonly author: CaseAuthor;
  /** A parked one comes back beside the list, for whoever looks for it. */
  readonly parked: boolean;
  readonly late: boolean;
  readonly carryCount: number;
  readonly from: CarriedFrom;
}

/** A draft on its way, still nobody's but its author's. */
export interface CarriedDraft {
  readonly id: ItemId;
  readonly text: string;
  readonly kind: ItemKind;
  readonly minutes: number | null;
  readonly author: CaseAuthor;
  readonly at: number;
}

/** A wording as the case keeps it. */
export interface CaseWording extends Omit<TowardWording, "by" | "byRole" | "agreedBy"> {
  readonly author: CaseAuthor;
  readonly agreedBy: CaseAuthor | null;
}

/** A line of "working toward" as the case keeps it. */
export interface CaseLine extends CaseWording {
  readonly id: string;
  readonly dropped: boolean;
  readonly changedAt: number;
  readonly earlier: readonly CaseWording[];
}

/** A chosen name as the case keeps it. */
export interface CaseName {
  readonly externalId: string;
  readonly name: string;
  readonly pronouns: string | null;
  readonly chosenAt: number;
}

/** What a session leaves to its case. Items in the order in which they are offered next time. */
export interface CarryOver {
  readonly items: readonly CarriedItem[];
  readonly drafts: readonly CarriedDraft[];
  readonly lines: readonly CaseLine[];
  readonly names: readonly CaseName[];
}

/** By the system only: what the case remembers, in the terms of this session's participants. */
export interface CarryCommand {
  readonly type: "carry.bring";
  readonly items: readonly BroughtItem[];
  readonly drafts: readonly DraftRow[];
  readonly lines: readonly TowardLine[];
  readonly names: readonly ChosenName[];
}

export type BroughtItem = Omit<CarriedItem, "author"> & { readonly addedBy: ParticipantId };

export interface CarryEvent {
  readonly type: "carry.brought";
  readonly items: readonly BroughtItem[];
  readonly lines: readonly TowardLine[];
  readonly names: readonly ChosenName[];
}

interface Leaving {
  readonly sessionId: string;
  readonly startsAt: number;
  /** False for a session that was cancelled or missed: then nothing was carried, only moved on. */
  readonly tookPlace: boolean;
  readonly people: readonly Person[];
  readonly agenda: Agenda;
  readonly lines: readonly TowardLine[];
  readonly drafts: readonly DraftRow[];
}

/** Open items count as carried: so it is at sealing, so it is for a next session that begins before. */
export function carryOver(leaving: Leaving): CarryOver {
  const { people, agenda, lines, drafts } = leaving;
  const author = authorIn(people);
  const items = agenda.items
    .filter((item) => isOpen(item) || item.state === "carried" || item.state === "parked")
    .flatMap((item) => toCarried(item, leaving, author));
  return {
    items: [...items.filter(({ late }) => late), ...items.filter(({ late }) => !late)],
    drafts: drafts.flatMap(({ id, owner, text, itemKind: kind, minutes, at }) => {
      const by = author(owner);
      return by === null ? [] : [{ id, text, kind, minutes, author: by, at }];
    }),
    lines: lines.flatMap((line) => toCaseLine(line, author)),
    names: people.flatMap(({ externalId, name, pronouns, chosenAt }) =>
      chosenAt === null ? [] : [{ externalId, name, pronouns, chosenAt }],
    ),
  };
}

type AuthorOf = (id: ParticipantId | null) => CaseAuthor | null;

function authorIn(people: readonly Person[]): AuthorOf {
  return (id) => {
    const person = people.find((candidate) => candidate.id === id);
    return person === undefined ? null : { externalId: person.externalId, role: person.role };
  };
}

function toCarried(item: AgendaItem, leaving: Leaving, author: AuthorOf): readonly CarriedItem[] {
  const by = author(item.addedBy);
  if (by === null) return [];
  const { id, text, kind, minutes, late } = item;
  const parked = item.state === "parked";
  const again = leaving.tookPlace && !parked;
  const here = { sessionId: leaving.sessionId, startsAt: leaving.startsAt };
  return [
    {
      id,
      text,
      kind,
      minutes,
      author: by,
      parked,
      late: late && leaving.tookPlace,
      carryCount: item.carryCount + (again ? 1 : 0),
      from: again ? here : (item.carriedFrom ?? here),
    },
  ];
}

function toCaseLine(line: TowardLine, author: AuthorOf): readonly CaseLine[] {
  const now = toCaseWording(line, author);
  if (now === null) return [];
  const { id, dropped, changedAt } = line;
  const earlier = line.earlier
    .map((wording) => toCaseWording(wording, author))
    .filter((wording) => wording !== null);
  return [{ ...now, id, dropped, changedAt, earlier }];
}

/** Somebody who was not here wrote it: then only their side is known. */
function toCaseWording(wording: TowardWording, author: AuthorOf): CaseWording | null {
  const { text, agreed, at, byRole } = wording;
  const by = author(wording.by) ?? { externalId: "", role: byRole };
  return { text, agreed, at, author: by, agreedBy: author(wording.agreedBy) };
}

/**
 * Who stands for an author in a session: the person, else for a therapist another therapist. Null:
 * what a client wrote waits for a session with that client.
 */
function standInFor(
  people: readonly Pick<Person, "id" | "role" | "externalId" | "gone">[],
  { externalId, role }: CaseAuthor,
): ParticipantId | null {
  const here = people.filter(({ gone }) => !gone);
  const self = here.find((person) => person.externalId === externalId && person.role === role);
  if (self !== undefined) return self.id;
  if (role !== "therapist") return null;
  return here.find((person) => person.role === "therapist")?.id ?? null;
}

/** What of a carry-over finds its people in a session; the rest goes on waiting. */
export function bringInto(people: readonly Person[], waiting: CarryOver): CarryCommand {
  const self = (author: CaseAuthor | null): ParticipantId | null =>
    people.find((person) => person.externalId === author?.externalId)?.id ?? null;
  return {
    type: "carry.bring",
    items: waiting.items.flatMap(({ author, ...item }) => {
      const addedBy = standInFor(people, author);
      return addedBy === null ? [] : [{ ...item, addedBy }];
    }),
    drafts: waiting.drafts.flatMap(({ id, text, kind: itemKind, minutes, author, at }) => {
      const owner = self(author);
      // Whoever was taken out would hold it where nobody, not even they, could find it.
      if (owner === null || people.some(({ id: one, gone }) => one === owner && gone)) return [];
      return [{ kind: "draft" as const, id, owner, text, itemKind, minutes, at }];
    }),
    lines: waiting.lines.map(({ author, agreedBy, earlier, ...line }) => ({
      ...line,
      ...wordingHere({ author, agreedBy }, self),
      earlier: earlier.map(({ author: before, agreedBy: by, ...wording }) => ({
        ...wording,
        ...wordingHere({ author: before, agreedBy: by }, self),
      })),
    })),
    names: waiting.names.flatMap(({ externalId, name, pronouns, chosenAt }) => {
      const participantId = people.find((person) => person.externalId === externalId)?.id;
      return participantId === undefined ? [] : [{ participantId, name, pronouns, chosenAt }];
    }),
  };
}

function wordingHere(
  { author, agreedBy }: Pick<CaseWording, "author" | "agreedBy">,
  self: (author: CaseAuthor | null) => ParticipantId | null,
): Pick<TowardWording, "by" | "byRole" | "agreedBy"> {
  return { by: self(author), byRole: author.role, agreedBy: self(agreedBy) };
}

interface CarryScope {
  readonly agenda: Agenda;
  readonly drafts: readonly DraftRow[];
  readonly toward: Toward;
  readonly people: readonly Person[];
}

/** What is here already stays as it is. */
export function decideCarry(
  scope: CarryScope,
  command: CarryCommand,
): Accepted<CarryEvent, DraftRow> {
  const known = new Set([...scope.agenda.items, ...scope.drafts].map(({ id }) => id));
  const items = command.items.filter(({ id }) => !known.has(id));
  const drafts = command.drafts.filter(({ id }) => !known.has(id));
  const lines = command.lines.filter((line) => {
    const here = scope.toward.lines.find(({ id }) => id === line.id);
    return here === undefined ? !line.dropped : here.changedAt < line.changedAt;
  });
  const names = command.names.filter(({ participantId, chosenAt }) => {
    const person = scope.people.find(({ id }) => id === participantId);
    return person !== undefined && (person.chosenAt ?? 0) < chosenAt;
  });
  const nothing = items.length + lines.length + names.length === 0;
  return {
    events: nothing ? [] : [{ type: "carry.brought", items, lines, names }],
    privates: drafts.map((put) => ({ put })),
  };
}

/** Late ones first, behind nothing: people find at the top what they had no time for. */
export function evolveCarriedItems(agenda: Agenda, event: CarryEvent, { at }: Happened): Agenda {
  const items = event.items.map((item): AgendaItem => toItem(item, at));
  return { items: [...items.filter(isOpen), ...agenda.items, ...items.filter(isParkedBefore)] };
}

function toItem(brought: BroughtItem, at: number): AgendaItem {
  const { id, text, kind, minutes, addedBy, parked, carryCount, from } = brought;
  const item = { ...UNTOUCHED, id, text, kind, minutes, addedBy, addedAt: at };
  return { ...item, state: parked ? "parked" : "proposed", carriedFrom: from, carryCount };
}
