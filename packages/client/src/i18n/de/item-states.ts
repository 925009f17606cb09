// What a line of the agenda is, in a word, German.
import type { AgendaItem } from "@sameside/shared/session/agenda-item";

export const itemStates: Record<AgendaItem["state"], string> = {
  proposed: "Neu",
  agreed: "Vereinbart",
  active: "Jetzt",
  done: "Besprochen",
  parked: "Geparkt",
  carried: "Mitgenommen",
  withdrawn: "Weggelassen",
};
