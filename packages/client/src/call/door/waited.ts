// Remembers in the tab that this page waits at the door, so that a reload goes on waiting.
import type { Admission } from "@sameside/shared/session/presence";
import type { SessionView } from "@sameside/shared/session/view";
import { tabStorage } from "../../session-link/credential.ts";

const KEY = "sameside.waiting";

/** Who was let in while the page was loading goes in, as without the reload. */
const STILL_WAITS: readonly Admission[] = ["knocking", "declined", "admitted"];

/** Knocked in this tab before a reload, for this session; was not let in here yet. */
export function stillWaits({ session, me }: SessionView): boolean {
  const atDoor = me.admission !== null && STILL_WAITS.includes(me.admission);
  return atDoor && tabStorage()?.getItem(KEY) === session.id;
}

/** By the session's id: another link in the same tab waits for nothing. `null`: no longer. Where the browser keeps nothing, a reload asks again. */
export function rememberWaiting(sessionId: string | null): void {
  try {
    tabStorage()?.setItem(KEY, sessionId ?? "");
  } catch {
    // Full, or blocked after all.
  }
}
