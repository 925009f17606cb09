// Remembers in the tab that this page waits at the door, so that a reload goes on waiting.
import { tabStorage } from "../../session-link/credential.ts";

const KEY = "sameside.waiting";

/** The session this tab waits for, by its id: another link in the same tab waits for nothing. */
export function waitsFor(sessionId: string): boolean {
  return tabStorage()?.getItem(KEY) === sessionId;
}

/** `null`: no longer. Where the browser keeps nothing, a reload asks again. */
export function rememberWaiting(sessionId: string | null): void {
  try {
    tabStorage()?.setItem(KEY, sessionId ?? "");
  } catch {
    // Full, or blocked after all.
  }
}
