// What a line of the agenda is, in a word, English.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";

export const itemStates: Record<AgendaItem["state"], string> = {
  proposed: "New",
  agreed: "Agreed",
  active: "Now",
  done: "Done",
  parked: "Parked",
  carried: "Carried",
  withdrawn: "Let go",
};
