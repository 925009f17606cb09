// Says whether this person is asked for a rating.
import type { SessionView } from "@sameside/shared/session/view";

/** No screen leads to the rating without this. */
export function isAsked({ me, rating }: SessionView): boolean {
  return me.role === "client" && rating.offered;
}

/** Now, also by somebody who was removed from the call. */
export function mayRateNow(view: SessionView): boolean {
  const { phase } = view.session;
  return isAsked(view) && (phase === "wrapping-up" || phase === "closing");
}

/** The link was opened for this: the call is over, nothing was answered yet. */
export function opensAtRating(view: SessionView): boolean {
  return mayRateNow(view) && view.session.phase === "closing" && view.rating.mine === null;
}
