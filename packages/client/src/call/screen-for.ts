// Says which screen of the call page fits.
import type { SessionView } from "@sameside/shared/session/view";
import { mayRateNow } from "../rating/may-rate.ts";

export type Screen =
  | "prepare"
  | "prejoin"
  | "waiting"
  | "call"
  | "left"
  | "elsewhere"
  | "rating"
  | "ended"
  | "record"
  | "removed"
  | "declined"
  | "cancelled"
  | "missed"
  | "no-video";

/** What this page knows beside the view. */
export interface LocalState {
  /** This deployment has a video server. */
  readonly video: boolean;
  /** The server's time in epoch milliseconds. */
  readonly now: number;
  /** The person pressed to go in, and has not taken it back. */
  readonly asked: boolean;
  /** How this person's part in the call ended here, while the call itself goes on. */
  readonly out: "left" | "elsewhere" | null;
  /** After the call, or after being removed: the person opened the rating. */
  readonly rating: boolean;
}

/** Only for a page whose link is open; the first press and ended links come before it. */
export function screenFor(view: SessionView, local: LocalState): Screen {
  const { phase, call } = view.session;
  switch (phase) {
    case "sealed":
      return "record";
    case "cancelled":
    case "missed":
      return phase;
    case "closing":
      return mayRateNow(view) && local.rating ? "rating" : removedOr(view, "ended");
    case "scheduled":
    case "live":
    case "wrapping-up":
      break;
  }
  if (view.me.admission === "removed") {
    return mayRateNow(view) && local.rating ? "rating" : "removed";
  }
  if (call === "elsewhere" || !local.video) return "no-video";
  return beforeEnd(view, local);
}

function removedOr(view: SessionView, screen: Screen): Screen {
  return view.me.admission === "removed" ? "removed" : screen;
}

function beforeEnd(view: SessionView, local: LocalState): Screen {
  const { me, session } = view;
  if (local.out === "left" && local.rating && mayRateNow(view)) return "rating";
  if (local.out !== null) return local.out;
  if (me.role === "therapist") return local.asked ? "call" : "prejoin";
  if (session.phase === "scheduled" && local.now < session.knockFrom) return "prepare";
  if (!local.asked) return "prejoin";
  switch (me.admission) {
    case "admitted":
      return session.phase === "scheduled" ? "waiting" : "call";
    case "declined":
      return "declined";
    default:
      return "waiting";
  }
}
