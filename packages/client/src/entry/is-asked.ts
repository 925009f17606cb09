// Says whether the viewer is asked for something in case the line drops.
import type { SessionView } from "@sameside/shared/session/view";

/** Clients and guests are asked, where their session asks at all. */
export function isAsked({ me, contact }: Pick<SessionView, "me" | "contact">): boolean {
  return me.role !== "therapist" && (contact.callBack !== "off" || contact.place !== "off");
}
