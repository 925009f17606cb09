// Reads what somebody typed for the case that the line drops: what is missing, what there is to send.
import { PLACE_MAX, cleanPhone } from "@sameside/shared/session/contact";
import type { ContactCommand, ContactSettings } from "@sameside/shared/session/contact";
import type { LeftContact, SessionView } from "@sameside/shared/session/view";
import { cleanOptional } from "@sameside/shared/text";

export interface ContactDraft {
  readonly phone: string;
  readonly place: string;
}

export type FieldProblem = "missing" | "contact.not-a-number" | "text.too-long";

export interface DraftRead {
  readonly phone: FieldProblem | null;
  readonly place: FieldProblem | null;
  /** What to send once nothing is wrong. */
  readonly command: ContactCommand;
}

/** What the viewer has left, as the server has it. */
export function ownLeft({ me, contact }: Pick<SessionView, "me" | "contact">): LeftContact {
  const nothing = { participantId: me.id, phone: null, place: null };
  return contact.left.find(({ participantId }) => participantId === me.id) ?? nothing;
}

export function toDraft({ phone, place }: LeftContact): ContactDraft {
  return { phone: phone ?? "", place: place ?? "" };
}

export function readDraft(asked: ContactSettings, draft: ContactDraft): DraftRead {
  const phone = cleanPhone(asked.callBack === "off" ? null : draft.phone);
  const place = cleanOptional(asked.place === "off" ? null : draft.place, PLACE_MAX);
  const missing = (wanted: string, text: string | null) =>
    wanted === "required" && text === null ? "missing" : null;
  return {
    phone: phone.problem ?? missing(asked.callBack, phone.phone),
    place: place.problem ?? missing(asked.place, place.text),
    command: { type: "contact.leave", phone: phone.phone, place: place.text },
  };
}

/** The server has this already. */
export function isSame(command: ContactCommand, left: LeftContact): boolean {
  return command.phone === left.phone && command.place === left.place;
}
