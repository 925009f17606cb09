// Says about one line what stands under its words: state, author, what it waits for.
import type { AgendaItem, ItemOutcome } from "@sameside/shared/session/agenda-item";
import { nameOf, nameOrYou, otherSideOf, othersOf } from "../../entry/people.ts";
import type { Words } from "../../i18n/messages.ts";
import type { ItemTone, MarginMark } from "../../ui/item.tsx";
import { waitsForOthers } from "./line-acts.ts";
import type { Around } from "./line-acts.ts";

type List = (parts: readonly string[]) => string;

export const TONES: Record<AgendaItem["state"], ItemTone> = {
  proposed: "proposed",
  agreed: "ink",
  active: "active",
  done: "done",
  parked: "gone",
  carried: "gone",
  withdrawn: "gone",
};

export const OUTCOME_OF: Partial<Record<AgendaItem["state"], ItemOutcome>> = {
  carried: "carry",
  parked: "park",
  withdrawn: "let-go",
};

export function markOf(item: AgendaItem, place: number): MarginMark {
  switch (item.state) {
    case "proposed":
      return item.carryCount > 0 ? "carry" : "ring";
    case "agreed":
      return place;
    case "active":
      return "now";
    case "done":
      return "tick";
    case "carried":
      return "carry";
    case "parked":
      return "park";
    case "withdrawn":
      return "none";
  }
}

export function stateOf({ agenda }: Words["panel"], item: AgendaItem): string {
  if (item.state === "proposed" && item.carryCount > 0) return agenda.fromLastTime;
  return agenda.states[item.state];
}

export function metaOf(
  view: Around,
  item: AgendaItem,
  { panel, common }: Words,
  list: List,
): readonly string[] {
  const { agenda, wrap } = panel;
  const { phase } = view.session;
  // From the wrap-up on it is about what becomes of a line, no longer about setting the list.
  const working = phase === "scheduled" || phase === "live";
  const meta = [nameOrYou(view, item.addedBy, common.youAtStart)];
  if (item.kind !== "topic") meta.push(agenda.kinds[item.kind]);
  if (working && view.me.role === "therapist" && item.minutes !== null) {
    meta.push(agenda.minutes(item.minutes));
  }
  if (item.carryCount > 1 || (item.carryCount === 1 && item.state !== "proposed")) {
    meta.push(agenda.carriedTimes(item.carryCount));
  }
  if (item.late) meta.push(agenda.late);
  if (working && waitsForOthers(view, item)) {
    const others = otherSideOf(view, item.addedBy);
    meta.push(
      phase === "scheduled" ? agenda.bothSee(list(othersOf(view))) : agenda.waitsFor(list(others)),
    );
  }
  if (item.notFor.length > 0) meta.push(agenda.notFor(list(namesOrYou(view, item.notFor, common))));
  const outcome = OUTCOME_OF[item.state];
  if (outcome !== undefined && item.settledBy !== null) {
    const who = nameOrYou(view, item.settledBy, common.youAtStart);
    meta.push(agenda.chose(who, wrap.outcomes[outcome]));
  }
  return meta;
}

/** Who starred it, in words; false when nobody did. */
export function starsOf(
  view: Around,
  item: AgendaItem,
  { common }: Words,
  list: List,
): string | false {
  const names = item.stars.map((id, index) =>
    nameOrYou(view, id, index === 0 ? common.youAtStart : common.you),
  );
  return names.length > 0 && list(names);
}

function namesOrYou(
  view: Around,
  ids: readonly string[],
  { you }: Words["common"],
): readonly string[] {
  return ids.map((id) => (id === view.me.id ? you : nameOf(view, id)));
}
