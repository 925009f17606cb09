// Finds what there is to say about how much stands on the agenda: advice, never a refusal.
import { OPEN_ITEMS_ADVICE, isOpen } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";
import { countClients } from "../../entry/people.ts";
import { fitsTheTime } from "./fits.ts";

/** So long the list is still being set together. */
const FIRST_MS = 10 * 60_000;
const ENOUGH = 3;
/** From so many clients on it is a group: then a line each is much. */
const GROUP = 3;

/** Named after the sentence that says it. */
export type Advice = "tooMany" | "tooMuch" | "three" | "oneEach";

/** `now` in epoch milliseconds. Minutes are the therapist's: nobody else is told about the time. */
export function adviceFor(view: SessionView, now: number): Advice | null {
  const { me, session, agenda } = view;
  if (me.role === "guest") return null;
  const open = agenda.items.filter(isOpen);
  if (open.length > OPEN_ITEMS_ADVICE) return "tooMany";
  if (me.role === "therapist" && !fitsTheTime(view, now)) return "tooMuch";
  const setting = session.startedAt === null || now < session.startedAt + FIRST_MS;
  if (!setting) return null;
  if (countClients(view) >= GROUP) {
    const own = open.filter(({ addedBy, carryCount }) => addedBy === me.id && carryCount === 0);
    return me.role === "client" && own.length + agenda.drafts.length > 0 ? "oneEach" : null;
  }
  return open.length + agenda.drafts.length >= ENOUGH ? "three" : null;
}
