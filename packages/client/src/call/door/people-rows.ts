// Says of each person of the session where they are, what a therapist may do about it.
import type { ParticipantId } from "@sameside/shared/session/actor";
import type { PersonView, SessionView } from "@sameside/shared/session/view";
import { peopleIn } from "../../entry/people.ts";

export type Whereabouts = "inCall" | "atDoor" | "notYet" | "away" | "letIn" | "awaited" | "out";
export type PersonAct = "letIn" | "notYet" | "takeOut" | "letBack";

export interface PersonRow {
  readonly person: PersonView;
  readonly where: Whereabouts;
  /** None for whoever is no therapist. */
  readonly acts: readonly PersonAct[];
}

/** `away`: who knocks from a page that is closed. Whoever is no therapist is not told who waits. */
export function peopleRows(
  view: SessionView,
  away: readonly ParticipantId[],
): readonly PersonRow[] {
  const therapist = view.me.role === "therapist";
  return peopleIn(view).map((person) => {
    const where = whereabouts(person, away.includes(person.id));
    const mayAct = therapist && person.role !== "therapist";
    return { person, where, acts: mayAct ? ACTS[where] : [] };
  });
}

function whereabouts({ here, admission }: PersonView, away: boolean): Whereabouts {
  if (admission === "removed") return "out";
  if (here) return "inCall";
  if (admission === "knocking") return away ? "away" : "atDoor";
  if (admission === "declined") return "notYet";
  return admission === "admitted" ? "letIn" : "awaited";
}

/** What the model would refuse is not offered. */
const ACTS: Readonly<Record<Whereabouts, readonly PersonAct[]>> = {
  inCall: ["takeOut"],
  atDoor: ["letIn", "notYet"],
  notYet: ["letIn"],
  away: ["letIn", "notYet"],
  letIn: ["takeOut"],
  awaited: [],
  out: ["letBack"],
};
