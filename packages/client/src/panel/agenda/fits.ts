// Compares what is on the agenda with the time there is.
import { isOpen } from "@sameside/shared/session/agenda-item";
import type { SessionView } from "@sameside/shared/session/view";

/** False when the open lines need more minutes than are left before the wrap-up. `now` in epoch milliseconds. */
export function fitsTheTime(view: SessionView, now: number): boolean {
  const open = view.agenda.items.filter(isOpen);
  const needed = open.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const from = Math.max(now, view.session.startsAt);
  const left = Math.max(0, view.session.wrapUpAt - from) / 60_000;
  return needed === 0 || needed <= left;
}
