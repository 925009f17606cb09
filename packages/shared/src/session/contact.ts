// Decides what a person leaves for the case that the line drops.

import type { Actor, ParticipantId } from "./actor.ts";
import { accept, keepPrivately, refuse } from "./decision.ts";
import type { Decision } from "./decision.ts";
import { cleanLine, cleanOptional } from "../text.ts";

/** `required`: the page before the call asks until it is there; nobody is kept out by the server. */
export const WANTED = ["off", "optional", "required"] as const;
export type Wanted = (typeof WANTED)[number];

/** What the clinic decided when making the session. */
export interface ContactSettings {
  /** A number to call back on. */
  readonly callBack: Wanted;
  /** Where the person is today. */
  readonly place: Wanted;
  /** The clinic's law needs the place: it stays in the record. */
  readonly keepPlace: boolean;
}

/** Graphemes. */
export const PLACE_MAX = 120;
/** Characters. */
const PHONE_MAX = 30;
const PHONE_MIN = 5;

/** What one person left; a later one takes its place. */
export interface ContactRow {
  readonly kind: "contact";
  readonly id: "contact";
  readonly owner: ParticipantId;
  /** Epoch milliseconds of the last change. */
  readonly at: number;
  readonly phone: string | null;
  readonly place: string | null;
}

/** By a client or guest for themself, both at once; null: nothing, or no longer. */
export interface ContactCommand {
  readonly type: "contact.leave";
  readonly phone: string | null;
  readonly place: string | null;
}

/** At sealing: of everybody who was asked, whether it was there then. */
export interface ContactEvent {
  readonly type: "contact.closed";
  readonly contacts: readonly ClosedContact[];
}

export interface ClosedContact {
  readonly participantId: ParticipantId;
  /** Null: the session did not ask for it. */
  readonly phone: WasLeft | null;
  readonly place: WasLeft | null;
  /** Only where the session says so: the place itself. */
  readonly keptPlace: string | null;
}

export type WasLeft = "left" | "not-left";

export interface ContactScope {
  readonly settings: ContactSettings;
  /** The sender's own. */
  readonly row: ContactRow | undefined;
  readonly now: number;
}

type CleanedPhone =
  | { readonly phone: string | null; readonly problem: null }
  | { readonly phone: null; readonly problem: "contact.not-a-number" };

// What stands between digits in the numbers of the world; hyphens that editors make are one.
const NUMBER = /^[\d\s+()./-]+$/;
const HYPHENS = /[\u2010-\u2015\u2212]/gu;

/** Empty is no number; nothing is guessed: a number that is not one is said to be so. */
export function cleanPhone(raw: string | null): CleanedPhone {
  const { text, problem } = cleanLine((raw ?? "").replace(HYPHENS, "-"), PHONE_MAX);
  if (problem === "text.empty") return { phone: null, problem: null };
  const digits = text?.replace(/\D/g, "").length ?? 0;
  const fits = text !== null && text.length >= PHONE_MIN && digits >= 3 && NUMBER.test(text);
  return fits ? { phone: text, problem: null } : { phone: null, problem: "contact.not-a-number" };
}

export function decideContact(
  { settings, row, now }: ContactScope,
  command: ContactCommand,
  { id: owner }: Extract<Actor, { kind: "participant" }>,
): Decision<never, ContactRow> {
  const { phone, problem } = cleanPhone(command.phone);
  if (problem !== null) return refuse(problem);
  const place = cleanOptional(command.place, PLACE_MAX);
  if (place.problem !== null) return refuse(place.problem);
  const unasked =
    (phone !== null && settings.callBack === "off") ||
    (place.text !== null && settings.place === "off");
  if (unasked) return refuse("contact.not-asked");
  if (phone === (row?.phone ?? null) && place.text === (row?.place ?? null)) return accept();
  const key = { kind: "contact", id: "contact", owner } as const;
  if (phone === null && place.text === null) return keepPrivately({ drop: key });
  return keepPrivately({ put: { ...key, at: now, phone, place: place.text } });
}

/** What sealing keeps of it; null where the session asked nobody for anything. */
export function closeContacts(
  { callBack, place, keepPlace }: ContactSettings,
  askedIds: readonly ParticipantId[],
  rows: readonly ContactRow[],
): ContactEvent | null {
  if (callBack === "off" && place === "off") return null;
  const was = (wanted: Wanted, left: string | null): WasLeft | null =>
    wanted === "off" ? null : left === null ? "not-left" : "left";
  const contacts = askedIds.map((participantId): ClosedContact => {
    const row = rows.find(({ owner }) => owner === participantId);
    return {
      participantId,
      phone: was(callBack, row?.phone ?? null),
      place: was(place, row?.place ?? null),
      keptPlace: keepPlace ? (row?.place ?? null) : null,
    };
  });
  return { type: "contact.closed", contacts };
}
